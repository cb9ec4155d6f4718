import { Module } from "../../hdl/index.ts";
import { countBits, fetchRequesters, indexBits, type FetchMasterSizes } from "../../ports/index.ts";

/** Bits of an address, and of a beat. */
export const addressBits = 48;
export const beatDataBits = 128;
/** Address bits below one beat: 16 bytes. */
export const byteBits = 4;
/** Bits that number the beats of a burst of AXI, and of a page of 4 KiB, which no burst leaves. */
export const burstBits = 4;
export const pageBits = 8;

/** What every part of the fetch master is shaped by. */
export interface FetchShape extends FetchMasterSizes {
  readonly reset: "async_low" | "sync";
  /** Queues of the operation scheduler, then sequencers; 3 to 80. */
  readonly requesters: number;
  /** Bits that name a requester: those of an AXI ID. */
  readonly index: number;
  /** Bits that count the cycles of a request. */
  readonly timerBits: number;
}

/** Derives the widths. Throws RangeError for sizes out of range. */
export function fetchShape(sizes: FetchMasterSizes, reset: "async_low" | "sync"): FetchShape {
  const { matrixEngines, vnpus, answerLimitCycles } = sizes;
  const range = (name: string, value: number, high: number): void => {
    if (!Number.isInteger(value) || value < 1 || value > high)
      throw new RangeError(`fetch_master: ${name} is ${value}, allowed are the integers 1 to ${high}.`);
  };
  range("matrixEngines", matrixEngines, 16);
  range("vnpus", vnpus, 32);
  range("answerLimitCycles", answerLimitCycles, 65_535);
  const requesters = fetchRequesters(sizes);
  return {
    ...{ matrixEngines, vnpus, answerLimitCycles, reset, requesters },
    index: indexBits(requesters),
    timerBits: countBits(answerLimitCycles),
  };
}

const contract = "AXI4 read channels; cycles as in docs/contracts/fetch_master.md";

/** A part of the fetch master, all of which have state: clock and reset under their usual names. */
export function clockedPart(name: string, file: string, summary: string, shape: FetchShape): Module {
  const m = new Module(name, { summary, source: contract, file: `src/generators/fetch_master/${file}` });
  m.clock("clk_i", "Clock.");
  m.reset("rst_ni", shape.reset, "Reset, active low.");
  return m;
}
