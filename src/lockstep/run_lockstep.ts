import { availableParallelism } from "node:os";
import type { Port } from "../ports/port.ts";
import { attempt, type AttemptOptions } from "./attempt.ts";
import { loadBlock } from "./blocks.ts";
import { Designs, type DesignOptions } from "./designs.ts";
import { explain } from "./explain.ts";
import type { LockstepJob, LockstepResult } from "./job.ts";
import { newLane, type Lane } from "./lane.ts";
import { dutyError, verdictPorts } from "./promises/broken.ts";

export interface LockstepOptions extends DesignOptions {
  /** Jobs at once; half the cores, at least 1, unless told. */
  readonly lanes?: number;
  /** Each result as soon as it is known. */
  readonly onResult?: (result: LockstepResult, index: number) => void;
  /** Cycles compared since the last call, of any job. */
  readonly onCycles?: (cycles: number) => void;
  /** Longest wait for an engine's answer to one batch, milliseconds. */
  readonly timeLimitMs?: number;
}

/** Runs one job; see `runLockstepAll`. */
export async function runLockstep(job: LockstepJob, options: LockstepOptions = {}): Promise<LockstepResult> {
  const [result] = await runLockstepAll([job], { ...options, lanes: 1 });
  if (result === undefined) throw new Error("A lockstep job gave no result.");
  return result;
}

/**
 * Runs the jobs on lanes and gives their results in the order of the jobs. Same jobs, same results, whatever the number
 * of lanes. Never rejects for what a design, an engine or a tool does: that is a result's `status` and `error`.
 */
export async function runLockstepAll(
  jobs: readonly LockstepJob[],
  options: LockstepOptions = {},
): Promise<LockstepResult[]> {
  const designs = new Designs(options);
  const lanes = Math.min(jobs.length, options.lanes ?? Math.max(1, Math.floor(availableParallelism() / 2)));
  const results: LockstepResult[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const lane = newLane();
    try {
      for (let index = next++; index < jobs.length; index = next++) {
        const job = jobs[index];
        if (job === undefined) break;
        const result = await runJob(job, lane, designs, options);
        results[index] = result;
        options.onResult?.(result, index);
      }
    } finally {
      await lane.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, work));
    return results;
  } finally {
    await designs.release();
  }
}

async function runJob(
  job: LockstepJob,
  lane: Lane,
  designs: Designs,
  options: LockstepOptions,
): Promise<LockstepResult> {
  const row: Omit<LockstepResult, "status"> = {
    ...{ config: job.config.name, top: job.block.name, engine: job.engine, seed: job.seed, cycles: 0, rowHash: "" },
    ...{ mismatches: 0, events: {}, timing: { cyclesPerSecond: 0 } },
  };
  const { signal } = options;
  if (signal?.aborted === true) return { ...row, status: "interrupted" };
  try {
    const block = await loadBlock(job.block);
    const design = await designs.of(block, job);
    const { timeLimitMs, onCycles } = options;
    const attemptOptions: AttemptOptions = {
      ...(signal === undefined ? {} : { signal }),
      ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
      ...(onCycles === undefined ? {} : { onCycles }),
    };
    const span = { compareCycles: job.cycles, shownCycles: 0, shownBefore: 0 };
    const outcome = await attempt(block, job, design, lane, span, attemptOptions);
    const { cycles, hash: rowHash, mismatchCycle, report, error, interrupted } = outcome;
    const timing = { cyclesPerSecond: outcome.seconds > 0 ? Math.round(cycles / outcome.seconds) : 0 };
    const covers = coversOf(block.counted?.(job.config), outcome.counts);
    const run = { ...row, cycles, rowHash, ...(covers === undefined ? {} : { covers }), timing };
    if (error !== undefined) return { ...run, status: "error", error };
    if (mismatchCycle >= 0) {
      const { mismatch, events } = await explain(block, job, design, lane, outcome, attemptOptions);
      // Outputs of the block come before those of its monitors: nothing of the block differed.
      const duty = mismatch.port === verdictPorts.duty && mismatch.broken?.find(({ kind }) => kind === "duty");
      if (duty) return { ...run, events, status: "error", error: dutyError(job, duty, mismatchCycle) };
      return { ...run, mismatches: 1, events, status: "fail", mismatch };
    }
    if (interrupted) return { ...run, status: "interrupted" };
    if (report !== undefined && report.goldenHash !== rowHash) {
      const message = `All ${cycles} rows were equal, but the golden model's hash is ${report.goldenHash} and the engine's ${rowHash}.`;
      return { ...run, status: "error", error: { name: "Error", message } };
    }
    const { events = {}, statistics } = report ?? {};
    return { ...run, events, ...(statistics === undefined ? {} : { statistics }), status: "pass" };
  } catch (error) {
    if (isAborted(signal)) return { ...row, status: "interrupted" };
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ...row, status: "error", error: { name, message } };
  }
}

/** Counts by the names of the bits. */
function coversOf(counted: Port | undefined, counts: readonly number[] = []): LockstepResult["covers"] {
  if (counted === undefined || counts.length === 0) return undefined;
  return Object.fromEntries((counted.names ?? []).map((name, bit) => [name, counts[bit] ?? 0]));
}

/** Asked anew each time: a signal changes behind the compiler's back. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
