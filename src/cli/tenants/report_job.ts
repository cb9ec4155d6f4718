import type { NpuConfig } from "../../config/types.ts";
import { renderReport, type PromiseRow } from "../../report/index.ts";
import { verdictOfRuns } from "../cosim/report.ts";
import type { ChosenEngine } from "../engine.ts";
import type { LoadedConfig } from "../load_configs.ts";
import { readNamed } from "../named_files.ts";
import type { Outcome, Run } from "../run.ts";
import { synthesiseTop, targetOf } from "../synth/area.ts";
import { areaTable } from "../synth/area_table.ts";
import { writeUserFile } from "../write_user_file.ts";
import { reportData } from "./make_report.ts";
import { policyTable } from "./policy_table.ts";
import { policyScenarios, runPolicies } from "./run_policies.ts";

/** What one report is made of. */
export interface ReportJob {
  readonly loaded: LoadedConfig<NpuConfig>;
  /** A file, or a named scenario. */
  readonly scenario: string;
  readonly engine: ChosenEngine;
  readonly cycles: number;
  readonly seed: number;
  readonly lanes: number;
  readonly output: string;
  readonly reproduce: readonly string[];
  /** Shown too. */
  readonly promises?: readonly PromiseRow[];
}

/** Tenants under every policy in lockstep, area, tables, and the page; fails on a mismatch. */
export async function makeReport(run: Run, job: ReportJob): Promise<Outcome> {
  const { config } = job.loaded;
  const scenario = readNamed(job.scenario, "configs/scenarios", run.terminal.cwd);
  const scenarios = policyScenarios(scenario, config);
  const { engine, verilator } = job.engine;
  const { cycles, seed, lanes } = job;
  const [tenants, area] = await Promise.all([
    runPolicies(run, { config, scenarios, engine, cycles, seed, lanes }),
    synthesiseTop(config, "utop_scheduler", targetOf("asic", undefined, ""), { perModule: true, signal: run.signal }),
  ]);
  run.signal.throwIfAborted();
  const data = reportData({
    ...{ loaded: job.loaded, policies: tenants.runs, results: tenants.results, reproduce: job.reproduce },
    ...{ area: area.rows, yosys: area.yosys },
    ...(verilator === undefined ? {} : { verilator }),
    ...(job.promises === undefined ? {} : { promises: job.promises }),
  });
  const html = renderReport(data);
  writeUserFile(run, job.output, html);

  for (const line of ["", ...policyTable(tenants.runs), ""]) run.line(line);
  for (const line of [...areaTable(area.rows.filter(({ module }) => module === undefined)), ""]) run.line(line);
  const status = verdictOfRuns(run, tenants.results);
  const compared = tenants.results.reduce((sum, result) => sum + result.cycles, 0);
  if (status === "pass") run.line(`${compared.toLocaleString("en-US")} cycles compared, every output bit equal.`);
  run.row({ file: job.output, bytes: Buffer.byteLength(html) }, `Report: ${job.output}`);
  return { status, versions: { yosys: area.yosys, ...(verilator === undefined ? {} : { verilator }) } };
}
