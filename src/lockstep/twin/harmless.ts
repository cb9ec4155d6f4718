import type { NpuFrontendSizes } from "../../ports/npu_frontend.ts";
import { elementPlace, readElement, writeElement, type ElementPlace } from "../../ports/row_layout.ts";
import { sequencerFault } from "../../ports/utop_sequencer.ts";
import type { RegisterWrite } from "./register_accesses.ts";
import { portReader, type RecordedRun } from "./recorded_run.ts";
import type { Trap } from "./traps.ts";

/** A beat of 16 bytes with something wrong in it, and what stands there instead when nothing is; `null`: any word, left alone. */
export interface BeatSwap {
  readonly from: readonly (number | null)[];
  readonly to: readonly (number | null)[];
}

/** What a vNPU is made harmless with, in a copy of the stimulus of its run. */
export interface Medicine {
  readonly sizes: NpuFrontendSizes;
  readonly vnpu: number;
  readonly swaps: readonly BeatSwap[];
  readonly writes: readonly RegisterWrite[];
}

/** Cycles behind a time-out in which the last beat may have come, to be a beat in time instead. */
const lateMax = 12;
const beatPorts = ["m_axi_rid_i", "m_axi_rresp_i", "m_axi_rlast_i"] as const;

/**
 * Takes the cause of a fault out of the stimulus of cycles `from` … the fault's: a harmless word, an answer without
 * error, a last beat in time, no injected error. False where it cannot: nothing is changed then. An engine that is lost
 * shows by itself, so that fault has no harmless twin.
 */
export function makeHarmless(
  run: RecordedRun,
  stimulus: Uint32Array,
  { cycle, code }: Trap,
  from: number,
  medicine: Medicine,
): boolean {
  switch (code) {
    case sequencerFault.nullRow:
    case sequencerFault.conflictingNext:
    case sequencerFault.nextPastTable:
    case sequencerFault.opcode:
    case sequencerFault.pcOutsideSegment:
      return swapBeats(run, stimulus, from, cycle, medicine);
    case sequencerFault.rowBusError:
    case sequencerFault.fetchBusError:
      return clearErrors(run, stimulus, from, cycle, medicine);
    case sequencerFault.fetchTimeOut:
      return bringInTime(run, stimulus, cycle, medicine);
    case sequencerFault.parity:
      return injectNothing(run, stimulus, from, cycle, medicine);
    default:
      return false;
  }
}

/** Calls `change` with each cycle of a beat of the vNPU. */
function eachBeat(
  run: RecordedRun,
  from: number,
  to: number,
  { sizes, vnpu }: Medicine,
  change: (cycle: number) => void,
): void {
  const valid = portReader(run, "m_axi_rvalid_i");
  const id = portReader(run, "m_axi_rid_i");
  for (let cycle = Math.max(0, from); cycle <= to; cycle += 1) {
    if (valid(cycle) === 1 && (id(cycle) === vnpu || id(cycle) === sizes.vnpus + vnpu)) change(cycle);
  }
}

function dataPlaces({ inputs }: RecordedRun): readonly ElementPlace[] {
  return [0, 1, 2, 3].map((word) => elementPlace(inputs, "m_axi_rdata_i", word));
}

function swapBeats(run: RecordedRun, stimulus: Uint32Array, from: number, to: number, medicine: Medicine): boolean {
  const places = dataPlaces(run);
  let swapped = false;
  eachBeat(run, from, to, medicine, (cycle) => {
    const at = cycle * run.inputs.words;
    const words = places.map((place) => readElement(stimulus, at, place));
    const swap = medicine.swaps.find((each) => each.from.every((word, i) => word === null || word === words[i]));
    if (swap === undefined) return;
    swapped = true;
    for (const [i, place] of places.entries()) {
      const word = swap.to[i] ?? null;
      if (word !== null) writeElement(stimulus, at, place, word);
    }
  });
  return swapped;
}

/**
 * The burst whose last beat comes in the cycle before its answer has no error. One that ends where a page of memory does
 * may have a second half, that would be asked for then: it is left alone.
 */
function clearErrors(run: RecordedRun, stimulus: Uint32Array, from: number, to: number, medicine: Medicine): boolean {
  const id = portReader(run, "m_axi_rid_i");
  const last = portReader(run, "m_axi_rlast_i");
  const ended = to - 1;
  let burst: number[] = [];
  eachBeat(run, from, ended, medicine, (cycle) => {
    if (id(cycle) !== id(ended)) return;
    burst.push(cycle);
    if (last(cycle) === 1 && cycle < ended) burst = [];
  });
  if (endsWithPage(run, id(ended), ended)) return false;
  const place = elementPlace(run.inputs, "m_axi_rresp_i");
  const failed = burst.filter((cycle) => readElement(stimulus, cycle * run.inputs.words, place) !== 0);
  for (const cycle of failed) {
    // What comes with an error may be anything; zeros are nops, and a row that names nothing to fetch.
    for (const zero of [place, ...dataPlaces(run)]) writeElement(stimulus, cycle * run.inputs.words, zero, 0);
  }
  return failed.length > 0;
}

/** Whether the latest burst of an ID before a cycle ends where a page of 4 KiB does. */
function endsWithPage(run: RecordedRun, id: number, before: number): boolean {
  const [valid, ready] = [portReader(run, "m_axi_arvalid_o"), portReader(run, "m_axi_arready_i")];
  const [of, low, length] = [
    ...[portReader(run, "m_axi_arid_o"), portReader(run, "m_axi_araddr_o"), portReader(run, "m_axi_arlen_o")],
  ] as const;
  for (let cycle = before - 1; cycle >= 0; cycle -= 1) {
    if (valid(cycle) === 0 || ready(cycle) === 0 || of(cycle) !== id) continue;
    return (low(cycle) + 16 * (length(cycle) + 1)) % 4096 === 0;
  }
  return true;
}

/** The last beat, which came too late, comes in the last cycle in which it counts, where the bus is free in it. */
function bringInTime(run: RecordedRun, stimulus: Uint32Array, cycle: number, medicine: Medicine): boolean {
  const valid = portReader(run, "m_axi_rvalid_i");
  const last = portReader(run, "m_axi_rlast_i");
  if (valid(cycle - 1) === 1) return false;
  const late: number[] = [];
  eachBeat(run, cycle, Math.min(cycle + lateMax, run.cycles - 1), medicine, (beat) => late.push(beat));
  const [beat] = late;
  if (beat === undefined || last(beat) === 0) return false;
  const { words } = run.inputs;
  const validPlace = elementPlace(run.inputs, "m_axi_rvalid_i");
  const moved = [...beatPorts.map((name) => elementPlace(run.inputs, name)), ...dataPlaces(run)];
  for (const place of moved) {
    writeElement(stimulus, (cycle - 1) * words, place, readElement(stimulus, beat * words, place));
    writeElement(stimulus, beat * words, place, 0);
  }
  writeElement(stimulus, (cycle - 1) * words, validPlace, 1);
  writeElement(stimulus, beat * words, validPlace, 0);
  return true;
}

/** Address of INJECT, and bits of its word. */
export const injectAddress = 0x50;
const injectBits = { valid: 1, row: 2 } as const;

/** The one injection since the trap before is none. */
function injectNothing(run: RecordedRun, stimulus: Uint32Array, from: number, to: number, medicine: Medicine): boolean {
  const place = elementPlace(run.inputs, "s_axi_wdata_i");
  const injections = medicine.writes.filter(
    ({ address, data, actsIn }) =>
      address === injectAddress && actsIn >= from && actsIn <= to && (data & injectBits.valid) !== 0,
  );
  const [only] = injections;
  if (only === undefined || injections.length > 1) return false;
  if (only.data >>> 8 !== medicine.vnpu) return false;
  for (const cycle of only.offered) {
    const at = cycle * run.inputs.words;
    writeElement(stimulus, at, place, readElement(stimulus, at, place) & ~injectBits.valid);
  }
  return true;
}
