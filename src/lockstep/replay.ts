import type { DesignFile } from "./block.ts";
import type { LockstepJob, LockstepResult, ReplayCapsule } from "./job.ts";
import { runLockstep, type LockstepOptions } from "./run_lockstep.ts";

export interface ReplayResult {
  readonly result: LockstepResult;
  /** The run ended in a mismatch in the capsule's cycle. */
  readonly reproduced: boolean;
  /** The Verilog is the one that failed. */
  readonly sameDesign: boolean;
}

/** The run of a capsule, in all its cycles; `files` as for `replay`. */
export function capsuleJob(capsule: ReplayCapsule, files: readonly DesignFile[] | undefined): LockstepJob {
  const { config, block, engine, seed, cycles, stimulus, compareState, defines } = capsule;
  const job = { config, block, engine, seed, cycles, stimulus, compareState, defines };
  return files === undefined ? job : { ...job, files };
}

/**
 * Runs the failure of a capsule again, up to the cycle of the mismatch. `files` is the Verilog for a run that was not
 * on the emitted text.
 */
export async function replay(
  capsule: ReplayCapsule,
  files: readonly DesignFile[] | undefined,
  options: LockstepOptions = {},
): Promise<ReplayResult> {
  const job = { ...capsuleJob(capsule, files), cycles: capsule.mismatchCycle + 1 };
  const result = await runLockstep(job, options);
  const { mismatch } = result;
  return {
    result,
    reproduced: mismatch?.cycle === capsule.mismatchCycle,
    sameDesign: mismatch === undefined || mismatch.replay.designHash === capsule.designHash,
  };
}
