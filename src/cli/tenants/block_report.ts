import { profiles } from "../../environment/index.ts";
import { runLockstepAll, type LockstepJob } from "../../lockstep/index.ts";
import { renderReport, type CosimRow } from "../../report/index.ts";
import { mismatchRow, verdictOfRuns } from "../cosim/report.ts";
import { startProgress } from "../progress.ts";
import type { Outcome, Run } from "../run.ts";
import { synthesiseTop, targetOf } from "../synth/area.ts";
import { areaTable } from "../synth/area_table.ts";
import { writeUserFile } from "../write_user_file.ts";
import { reportData } from "./make_report.ts";
import type { ReportJob } from "./report_job.ts";

/**
 * The page of a block that sees no tenants: its design and area, and a lockstep run of every temper of its surroundings.
 * Fails on a mismatch.
 */
export async function makeBlockReport(run: Run, top: string, job: Omit<ReportJob, "scenario">): Promise<Outcome> {
  const { loaded, seed, lanes, output, reproduce } = job;
  const { config } = loaded;
  const { engine, verilator } = job.engine;
  const cycles = Math.ceil(job.cycles / profiles.length);
  const jobs = profiles.map((profile, index): LockstepJob => ({
    ...{ config, block: { name: top }, engine, seed: seed + index, cycles },
    stimulus: { kind: "profile", profile },
  }));
  const progress = startProgress(run, "lockstep", cycles * jobs.length, "cycles");
  let done = 0;
  const [results, area] = await Promise.all([
    runLockstepAll(jobs, { signal: run.signal, lanes, onCycles: (count) => progress.update((done += count)) }),
    synthesiseTop(config, top, targetOf("asic", undefined, ""), { perModule: true, signal: run.signal }),
  ]).finally(() => progress.stop());
  run.signal.throwIfAborted();
  const cosim = results.map(({ mismatch, error, covers: _, ...row }): CosimRow => ({
    ...row,
    ...(mismatch === undefined ? {} : { mismatch: mismatchRow(mismatch) }),
    ...(error === undefined ? {} : { error: error.message }),
  }));
  const data = reportData({
    ...{
      loaded,
      top,
      subject: `Block ${top}`,
      policies: [],
      results,
      cosim,
      area: area.rows,
      yosys: area.yosys,
      reproduce,
    },
    ...(verilator === undefined ? {} : { verilator }),
  });
  const html = renderReport(data);
  writeUserFile(run, output, html);

  for (const line of [...areaTable(area.rows.filter(({ module }) => module === undefined)), ""]) run.line(line);
  run.line(`Top ${top} sees no tenants: each temper of its surroundings was run in place of scheduling modes.`);
  const status = verdictOfRuns(run, results);
  const compared = results.reduce((sum, result) => sum + result.cycles, 0);
  if (status === "pass") run.line(`${compared.toLocaleString("en-US")} cycles compared, every output bit equal.`);
  run.row({ file: output, bytes: Buffer.byteLength(html) }, `Report: ${output}`);
  return { status, versions: { yosys: area.yosys, ...(verilator === undefined ? {} : { verilator }) } };
}
