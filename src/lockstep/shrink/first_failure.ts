import type { NetlistDut } from "../../dut/netlist/index.ts";
import type { Block } from "../block.ts";
import type { LockstepJob } from "../job.ts";
import { rowSource } from "../row_source.ts";
import { readElement } from "../../ports/row_layout.ts";
import { readEvents, type Input } from "../stimulus/input_events.ts";
import { Trials, type FailingCase } from "./trial.ts";

/** Cycles of a batch, and most cycles before a mismatch that are looked at: what lies further back is forgotten. */
const batchCycles = 4096;
const mostCycles = 262_144;

/** Lets others have their turn; true: enough. */
export type Pause = () => Promise<boolean>;

/** Shortest piece of the run before the mismatch that is tried, and the last resets from which one is. */
const shortestCycles = 8;
const mostResets = 4;

/**
 * Runs the job up to `cycles` and reads the rows before its first mismatch into events, of the shortest of the pieces
 * 8, 16, 32, … cycles, and those from a reset on, that fails from reset. Undefined when nothing differs, or `pause` ends the run.
 */
export async function firstFailure(
  block: Block,
  job: LockstepJob,
  dut: NetlistDut,
  cycles: number,
  pause: Pause,
): Promise<FailingCase | undefined> {
  const rows = await rowsToMismatch(block, job, dut, cycles, pause);
  if (rows === undefined) return undefined;
  const trials = new Trials(block, job.config, dut, job.compareState === true);
  const width = trials.inputWords;
  const total = rows.length / width;
  for (const length of pieceLengths(rows, width, trials.inputs)) {
    const piece = rows.subarray((total - length) * width);
    const found = trials.run(readEvents(trials.inputs, piece, width), length + 1);
    if (found !== undefined) return found;
    await pause();
  }
  throw new RangeError(
    `The run's mismatch does not come again from reset with the ${total} cycles before it; it cannot be shrunk.`,
  );
}

/** Lengths of the pieces, rising, the whole last: powers of two, and back to the last resets, where all is lawful. */
function pieceLengths(rows: Uint32Array, width: number, inputs: readonly Input[]): number[] {
  const total = rows.length / width;
  const lengths = [total];
  for (let length = shortestCycles; length < total; length *= 2) lengths.push(length);
  const reset = inputs.find(({ isReset }) => isReset);
  let resets = 0;
  for (let row = total - 1; reset !== undefined && row >= 0 && resets < mostResets; row -= 1) {
    const begins = row + 1 < total && readElement(rows, (row + 1) * width, reset.place) === reset.base;
    if (!begins || readElement(rows, row * width, reset.place) === reset.base) continue;
    lengths.push(total - row - 1);
    resets += 1;
  }
  return [...new Set(lengths)].sort((a, b) => a - b);
}

/** The last stimulus rows up to and with the first mismatch. */
async function rowsToMismatch(
  block: Block,
  job: LockstepJob,
  dut: NetlistDut,
  cycles: number,
  pause: Pause,
): Promise<Uint32Array | undefined> {
  const source = rowSource(block, job, batchCycles);
  const width = source.golden.inputs.words;
  const kept: Uint32Array[] = [];
  dut.restart();
  for (let done = 0; done < cycles; done += batchCycles) {
    if (await pause()) return undefined;
    const count = Math.min(batchCycles, cycles - done);
    source.fill(count);
    const { stimulus, expected, expectedState } = source;
    const state = expectedState === undefined ? {} : { expectedState };
    const { mismatchAt } = dut.runNow({ stimulus, expected, cycles: count, ...state });
    kept.push(stimulus.slice(0, (mismatchAt < 0 ? count : mismatchAt + 1) * width));
    if (mismatchAt >= 0) return joined(kept);
    if (kept.length * batchCycles > mostCycles) kept.shift();
  }
  return undefined;
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
