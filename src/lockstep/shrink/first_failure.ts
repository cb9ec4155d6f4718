import type { NetlistDut } from "../../dut/netlist/index.ts";
import type { Block } from "../block.ts";
import type { LockstepJob } from "../job.ts";
import { rowSource } from "../row_source.ts";
import { readEvents } from "../stimulus/input_events.ts";
import { Trials, type FailingCase } from "./trial.ts";

/** Cycles of a batch, and most cycles before a mismatch that are looked at: what lies further back is forgotten. */
const batchCycles = 4096;
const mostCycles = 262_144;

/** Lets others have their turn; true: enough. */
export type Pause = () => Promise<boolean>;

/** Shortest piece of the run before the mismatch that is tried. */
const shortestCycles = 8;

/**
 * Runs the job up to `cycles` and reads the rows before its first mismatch into events, of the shortest of the pieces
 * 8, 16, 32, … cycles that fails from reset. Undefined when nothing differs, or `pause` ends the run.
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
  for (let length = shortestCycles; ; length = Math.min(total, length * 2)) {
    const piece = rows.subarray((total - Math.min(length, total)) * width);
    const found = trials.run(readEvents(trials.inputs, piece, width), piece.length / width + 1);
    if (found !== undefined) return found;
    await pause();
    if (length >= total) {
      throw new RangeError(
        `The run's mismatch does not come again from reset with the ${total} cycles before it; it cannot be shrunk.`,
      );
    }
  }
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
