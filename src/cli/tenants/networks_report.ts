import type { CompiledNetwork } from "../../compilers/neuisa/index.ts";
import type { NpuConfig } from "../../config/types.ts";
import type { NpuFrontendStatistics } from "../../environment/index.ts";
import { runLockstepAll, type LockstepJob, type LockstepResult } from "../../lockstep/index.ts";
import { renderReport, type PolicyRun, type TenantRow } from "../../report/index.ts";
import { verdictOfRuns } from "../cosim/report.ts";
import { compiledFor, networkStimulus } from "../isa/tenant_programs.ts";
import { startProgress } from "../progress.ts";
import type { Outcome, Run } from "../run.ts";
import { writeUserFile } from "../write_user_file.ts";
import { reportData } from "./make_report.ts";
import { totalsOfTenants } from "./policy_run.ts";
import { policyTable } from "./policy_table.ts";
import type { ReportJob } from "./report_job.ts";

/** The four modes of the front end. Slices: one of those between which V10 finds no difference, and 1 ms at 1,050 MHz (Neu10, V10). */
const modes = [
  { policy: "spatial with harvest (Neu10)", preferred: true, settings: { mode: 0 } },
  { policy: "spatial without harvest", settings: { mode: 1 } },
  {
    policy: "temporal (V10, without gangs)",
    settings: { mode: 2, sliceCycles: 32_768 },
    note: "There any µTop may take any free ME: none stays idle for an owner, no context is given back early, and no tenant is protected from the others.",
  },
  { policy: "whole core (PMT)", settings: { mode: 3, sliceCycles: 1_050_000, switchCycles: 384 } },
] as const;

/** The page of compiled networks that share a front end, a run in lockstep for each mode. Fails on a mismatch. */
export async function makeNetworksReport(
  run: Run,
  names: readonly string[],
  job: Omit<ReportJob, "scenario">,
): Promise<Outcome> {
  const { loaded, seed, lanes, output, reproduce, cycles } = job;
  const { config } = loaded;
  const { engine, verilator } = job.engine;
  const networks = names.map((name) => compiledFor(run, name, config));
  const jobs = modes.map(({ settings }): LockstepJob => ({
    ...{ config, block: { name: "npu_frontend" }, engine, seed, cycles },
    stimulus: networkStimulus(networks, settings),
  }));
  const progress = startProgress(run, "lockstep", cycles * jobs.length, "cycles");
  let done = 0;
  const results = await runLockstepAll(jobs, {
    ...{ signal: run.signal, lanes },
    onCycles: (count) => progress.update((done += count)),
    onResult: (_, index) => progress.finished(`lockstep: ${modes[index]?.policy ?? ""} done`),
  }).finally(() => progress.stop());
  run.signal.throwIfAborted();
  const policies = results.flatMap((result, at) => policyOf(config, names, networks, modes[at], result));
  const data = reportData({
    ...{
      loaded,
      top: "npu_frontend",
      subject: "Networks on the front end",
      policies,
      results,
      area: [],
      yosys: "not used",
      reproduce,
    },
    ...(verilator === undefined ? {} : { verilator }),
  });
  const html = renderReport(data);
  writeUserFile(run, output, html);
  for (const line of ["", ...policyTable(policies), ""]) run.line(line);
  const status = verdictOfRuns(run, results);
  const compared = results.reduce((sum, result) => sum + result.cycles, 0);
  if (status === "pass") run.line(`${compared.toLocaleString("en-US")} cycles compared, every output bit equal.`);
  run.row({ file: output, bytes: Buffer.byteLength(html) }, `Report: ${output}`);
  return { status, versions: verilator === undefined ? {} : { verilator } };
}

function policyOf(
  config: NpuConfig,
  names: readonly string[],
  networks: readonly CompiledNetwork[],
  mode: (typeof modes)[number] | undefined,
  { statistics, cycles, mismatches, rowHash }: LockstepResult,
): PolicyRun[] {
  if (mode === undefined || statistics === undefined) return [];
  const { completed, rows, engines = [], timeline } = statistics as NpuFrontendStatistics;
  const tenants = networks.map(({ name, program }, vnpu): TenantRow => {
    const work = engines[vnpu];
    // What is under way counts by groups that are done.
    const inferences = (rows[vnpu] ?? 0) / program.rows.length;
    return {
      ...{ name: `${names[vnpu] ?? name} (vNPU ${vnpu})`, network: name, inferences: completed[vnpu] ?? 0 },
      inferencesPerMillionCycles: (inferences / cycles) * 1e6,
      meUtilisation: (work?.meRunCycles ?? 0) / (cycles * config.matrixEngines),
      veUtilisation: (work?.veOperations ?? 0) / (cycles * config.vectorEngines),
      ...{ latencyMeanCycles: null, latencyP95Cycles: null, preemptions: work?.preemptions ?? 0 },
    };
  });
  return [
    {
      ...{ policy: mode.policy, cycles, mismatches, rowHash, tenants },
      ...("preferred" in mode ? { preferred: mode.preferred } : {}),
      ...("note" in mode ? { note: mode.note } : {}),
      totals: totalsOfTenants(tenants),
      ...(timeline === undefined ? {} : { timeline }),
    },
  ];
}
