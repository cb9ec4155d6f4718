import { runLockstepAll, type LockstepResult } from "../../lockstep/index.ts";
import { verdictOfRuns } from "../cosim/report.ts";
import { short, startProgress } from "../progress.ts";
import { packageRoot } from "../package_root.ts";
import type { Run } from "../run.ts";
import { commitOf } from "./commit.ts";
import { entryOf } from "./entry.ts";
import type { Ledger } from "./ledger.ts";
import type { PlannedRun } from "./plan.ts";

/**
 * Runs what is planned and enters each run as it ends. The first mismatch stops the others; it is entered too. Rejects
 * when a run has no verdict, after stopping the others.
 *
 * @param lanes Runs at once; half the cores unless told.
 */
export async function runCampaign(
  run: Run,
  planned: readonly PlannedRun[],
  ledger: Ledger,
  lanes?: number,
): Promise<void> {
  const commit = commitOf(packageRoot);
  const stop = new AbortController();
  const progress = startProgress(run, "regress", cyclesOf(planned), "cycles");
  let cycles = 0;
  let finished = 0;
  let refusal: Error | undefined;
  const enter = (result: LockstepResult, index: number): void => {
    const of = planned[index];
    if (of === undefined || refusal !== undefined || result.status === "interrupted") return;
    if (result.status === "error") return stop.abort();
    try {
      ledger.append(entryOf(of.identity, of.job.cycles, result, commit));
    } catch (error) {
      refusal = error instanceof Error ? error : new Error(String(error));
      return stop.abort();
    }
    if (result.status === "fail") return stop.abort();
    const { config, top, seed } = result;
    const title = `${config} ${top} seed ${seed}, ${short(result.cycles)} cycles equal`;
    progress.finished(`regress: ${++finished} of ${planned.length} runs: ${title}`);
  };
  try {
    const results = await runLockstepAll(
      planned.map(({ job }) => job),
      {
        signal: AbortSignal.any([run.signal, stop.signal]),
        ...(lanes === undefined ? {} : { lanes }),
        onCycles: (count) => progress.update((cycles += count)),
        onResult: enter,
      },
    );
    progress.stop();
    if (refusal !== undefined) throw refusal;
    verdictOfRuns(run, results);
  } finally {
    progress.stop();
  }
}

/** Cycles of all runs. */
export function cyclesOf(planned: readonly PlannedRun[]): number {
  return planned.reduce((sum, { job }) => sum + job.cycles, 0);
}
