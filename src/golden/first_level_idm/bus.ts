import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import type { PoolInputs } from "./inputs.ts";

/** Answers of the slave. */
export const response = { okay: 0, refused: 2 } as const;

/** Registers of the AXI4-Lite channels. */
export interface BusState {
  awValid: number;
  awAddress: number;
  wValid: number;
  /** A signed number. */
  wData: number;
  wStrobe: number;
  bValid: number;
  bResponse: number;
  arValid: number;
  arAddress: number;
  rValid: number;
  rData: number;
  rResponse: number;
}

/** The channels after reset. */
export function busState(): BusState {
  return {
    ...{ awValid: 0, awAddress: 0, wValid: 0, wData: 0, wStrobe: 0, bValid: 0, bResponse: 0 },
    ...{ arValid: 0, arAddress: 0, rValid: 0, rData: 0, rResponse: 0 },
  };
}

/** Puts the reset values back. */
export function resetBus(bus: BusState): void {
  Object.assign(bus, busState());
}

/** Whether a write acts in this cycle. */
export function writeActs(bus: BusState, i: PoolInputs): boolean {
  return (bus.awValid & bus.wValid) === 1 && (bus.bValid === 0 || i.bReady === 1);
}

/** Whether a read acts in this cycle. */
export function readActs(bus: BusState, i: PoolInputs): boolean {
  return bus.arValid === 1 && (bus.rValid === 0 || i.rReady === 1);
}

/** Answers the write that acts in this cycle. */
export function answerWrite(bus: BusState, refused: boolean): void {
  bus.awValid = 0;
  bus.wValid = 0;
  bus.bValid = 1;
  bus.bResponse = refused ? response.refused : response.okay;
}

/** Answers the read that acts in this cycle. */
export function answerRead(bus: BusState, refused: boolean, data: number): void {
  bus.arValid = 0;
  bus.rValid = 1;
  bus.rData = refused ? 0 : data;
  bus.rResponse = refused ? response.refused : response.okay;
}

/** Drops answers that are taken, when nothing acts in their place. */
export function dropAnswers(bus: BusState, i: PoolInputs, write: boolean, read: boolean): void {
  if (i.bReady === 1 && !write) {
    bus.bValid = 0;
    bus.bResponse = 0;
  }
  if (i.rReady === 1 && !read) {
    bus.rValid = 0;
    bus.rData = 0;
    bus.rResponse = 0;
  }
}

/** What the masters offer to the channels that are ready: bits aw, w, ar. Ready is a decode of registers. */
export function offers(bus: BusState, i: PoolInputs): number {
  const aw = i.awValid & ~bus.awValid;
  const w = i.wValid & ~bus.wValid;
  return aw | (w << 1) | ((i.arValid & ~bus.arValid) << 2);
}

/** Takes what was offered, told before anything acted. */
export function takeOffers(bus: BusState, i: PoolInputs, offered: number): void {
  if ((offered & 1) !== 0) {
    bus.awValid = 1;
    bus.awAddress = i.awAddress;
  }
  if ((offered & 2) !== 0) {
    bus.wValid = 1;
    bus.wData = i.wData;
    bus.wStrobe = i.wStrobe;
  }
  if ((offered & 4) !== 0) {
    bus.arValid = 1;
    bus.arAddress = i.arAddress;
  }
}

/** Counts what the channels do, before anything acts. */
export function countChannels(bus: BusState, i: PoolInputs, offered: number, counts: Float64Array): void {
  if ((offered & 3) === 3) count(counts, event.aw_with_w);
  else if ((offered & 1) !== 0 && bus.wValid === 0) count(counts, event.aw_first);
  else if ((offered & 2) !== 0 && bus.awValid === 0) count(counts, event.w_first);
  if ((bus.awValid & bus.wValid & bus.bValid) === 1) {
    count(counts, i.bReady === 1 ? event.write_behind : event.write_waits);
  }
  if ((bus.arValid & bus.rValid) === 1) count(counts, i.rReady === 1 ? event.read_behind : event.read_waits);
}
