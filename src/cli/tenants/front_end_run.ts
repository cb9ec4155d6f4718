import { z } from "zod";
import type { NpuConfig } from "../../config/types.ts";
import { runLockstep, type LockstepJob, type LockstepResult } from "../../lockstep/index.ts";
import type { CompiledNetwork } from "../../compilers/neuisa/index.ts";
import { networkStimulus } from "../isa/tenant_programs.ts";
import type { Run } from "../run.ts";

/** Cycles of the run that tells how many fit into the time. */
const trialCycles = 20_000;

/**
 * Runs compiled networks on the integrated front end in lockstep, vNPU v the v-th again and again, on the embedded engine, whose
 * Verilog is ready before a compiler's would be. The result is that of as many cycles as fit into the time, the
 * way to the first one included, or of what failed.
 */
export async function runFrontEnd(
  run: Run,
  { config, networks, seconds }: { config: NpuConfig; networks: readonly CompiledNetwork[]; seconds: number },
): Promise<LockstepResult> {
  const begin = performance.now();
  const job: LockstepJob = {
    ...{ config, block: { name: "npu_frontend" }, engine: "netlist", seed: 1, cycles: trialCycles },
    stimulus: networkStimulus(networks),
  };
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
  networks: readonly CompiledNetwork[],
): string {
  const names = networks.map(({ name }) => name).join(" and ");
  const what = `Front end, tenants ${names}: ${cycles.toLocaleString("en-US")} cycles in lockstep`;
  if (status !== "pass") return `${what}, then ${error?.message ?? status}.`;
  const parsed = ranSchema.safeParse(statistics);
  if (!parsed.success) return `${what}, every output bit equal.`;
  const { completed, rows } = parsed.data;
  const ran = networks.map(({ program }, vnpu) => {
    const runs = completed[vnpu] ?? 0;
    const groups = `${(rows[vnpu] ?? 0) - runs * program.rows.length} of ${program.rows.length} groups`;
    return runs === 0 ? groups : `${runs} whole ${runs === 1 ? "run" : "runs"} and ${groups}`;
  });
  return `${what}, every output bit equal; ${ran.join(" and ")} completed.`;
}

/** What the tenants say of a run. */
const ranSchema = z.object({ completed: z.array(z.number()), rows: z.array(z.number()) });
