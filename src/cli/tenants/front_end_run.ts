import type { NpuConfig } from "../../config/types.ts";
import { runLockstep, type LockstepJob, type LockstepResult } from "../../lockstep/index.ts";
import { programStimulus } from "../isa/tenant_programs.ts";
import type { Run } from "../run.ts";

/** Cycles of the run that tells how many fit into the time. */
const trialCycles = 20_000;

/**
 * Runs programs on the integrated front end in lockstep, vNPU v the v-th again and again, on the embedded engine, whose
 * Verilog is ready before a compiler's would be. The result is that of as many cycles as fit into the time, the
 * way to the first one included, or of what failed.
 */
export async function runFrontEnd(
  run: Run,
  { config, programs, seconds }: { config: NpuConfig; programs: readonly string[]; seconds: number },
): Promise<LockstepResult> {
  const job: LockstepJob = {
    ...{ config, block: { name: "npu_frontend" }, engine: "netlist", seed: 1, cycles: trialCycles },
    stimulus: programStimulus(run, programs, config),
  };
  const begin = performance.now();
  const trial = await runLockstep(job, { signal: run.signal });
  if (trial.status !== "pass") return trial;
  const ready = (performance.now() - begin) / 1000;
  run.note(`start: front end ready and tried in ${ready.toFixed(1)} s`);
  const cycles = Math.floor(trial.timing.cyclesPerSecond * (seconds - ready));
  return cycles <= trialCycles ? trial : runLockstep({ ...job, cycles }, { signal: run.signal });
}

/** One line for a terminal. */
export function frontEndLine(
  { cycles, status, statistics, error }: LockstepResult,
  programs: readonly string[],
): string {
  const what = `Front end, tenants ${programs.join(" and ")}: ${cycles.toLocaleString("en-US")} cycles in lockstep`;
  if (status !== "pass") return `${what}, then ${error?.message ?? status}.`;
  const completed = completedOf(statistics);
  const ran = completed === undefined ? "" : `; ${completed.slice(0, programs.length).join(" and ")} runs completed`;
  return `${what}, every output bit equal${ran}.`;
}

function completedOf(statistics: unknown): readonly number[] | undefined {
  if (typeof statistics !== "object" || statistics === null || !("completed" in statistics)) return undefined;
  const { completed } = statistics;
  return Array.isArray(completed) ? completed.filter((count) => typeof count === "number") : undefined;
}
