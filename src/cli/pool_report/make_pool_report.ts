import { timeDynamics, timeStatic, published, type StaticTime } from "../../bench/index.ts";
import { coreOf } from "../../compilers/fpga/index.ts";
import { builtInNetworks, loadNetwork } from "../../compilers/network/index.ts";
import type { FpgaConfig } from "../../config/types.ts";
import type { IdmTenantsAccount } from "../../environment/index.ts";
import { publishedClockHz, publishedSwitchMilliseconds } from "../../experiments/fpga/published.ts";
import { throughputFigures } from "../../experiments/fpga/throughput.ts";
import { runLockstep, type LockstepResult } from "../../lockstep/index.ts";
import { tenantsStimulus } from "../../lockstep/blocks/idm_tenants.ts";
import { renderPoolReport, type PoolReportData, type PoolThroughput, type SwitchCostRow } from "../../report/index.ts";
import { aboutNetworks } from "../compile/network_of.ts";
import { verdictOfRuns } from "../cosim/report.ts";
import type { ChosenEngine } from "../engine.ts";
import type { LoadedConfig } from "../load_configs.ts";
import { packageVersion } from "../package_root.ts";
import { startProgress } from "../progress.ts";
import type { Outcome, Run } from "../run.ts";
import { totalsOf } from "../tenants/make_report.ts";
import { writeUserFile } from "../write_user_file.ts";
import { reconfigurationOf } from "./reconfiguration.ts";
import { poolUsers, type PoolUsers } from "./users.ts";

/** What one page is made of. */
export interface PoolReportJob {
  readonly loaded: LoadedConfig<FpgaConfig>;
  readonly engine: ChosenEngine;
  readonly cycles: number;
  readonly seed: number;
  readonly output: string;
  readonly reproduce: readonly string[];
}

/** The first user grows, the last one leaves; layers of the first are short, so that it need not wait long. */
const userNetworks = ["mobilenet_v1", "inception_v3", "vgg16", "resnet50"] as const;
const staticRuns = 1;
const dynamicRuns = 200;
const throughputNetwork = "resnet50";

/** Users of a pool in lockstep while one leaves and another grows, throughput, times of the compilers, and the page. */
export async function makePoolReport(run: Run, job: PoolReportJob): Promise<Outcome> {
  const { config, hash } = job.loaded;
  const { engine, verilator } = job.engine;
  run.note("report: compiling the built-in networks");
  const times = builtInNetworks.map((name) => timeStatic(loadNetwork(name), coreOf(config), staticRuns));
  const sharing = userNetworks
    .slice(0, config.cores)
    .flatMap((name) => times.flatMap(({ compiled }) => (compiled.name === name ? [compiled] : [])));
  const changeAt = Math.floor(job.cycles / 3);
  const users = sharing.length < 2 ? undefined : aboutNetworks(() => poolUsers(config, sharing, changeAt));
  const result = users === undefined ? undefined : await runUsers(run, job, users);
  run.signal.throwIfAborted();
  const { kind: _, schemaVersion: __, name, licenseHeader: ___, ...sizes } = config;
  const account = result?.statistics as IdmTenantsAccount | undefined;
  const data: PoolReportData = {
    run: {
      ...{ config: { name, sizes }, configHash: hash, clockMhz: publishedClockHz / 1e6, reproduce: job.reproduce },
      versions: {
        ...{ vnpu: packageVersion(), node: process.versions.node, yosys: "not used" },
        ...(verilator === undefined ? {} : { verilator }),
      },
      ...(result === undefined ? {} : { lockstep: totalsOf([result]) }),
    },
    networks: times.map(networkRow),
    throughput: throughputOf(config),
    switching: times.flatMap(switchRows),
    ...(users === undefined || account === undefined ? {} : { reconfiguration: reconfigurationOf(users, account) }),
  };
  const html = renderPoolReport(data);
  writeUserFile(run, job.output, html);
  const status = result === undefined ? "pass" : verdictOfRuns(run, [result]);
  if (result !== undefined && status === "pass") {
    run.line(`${result.cycles.toLocaleString("en-US")} cycles compared (${engine}), every output bit equal.`);
  }
  run.row({ file: job.output, bytes: Buffer.byteLength(html) }, `Report: ${job.output}`);
  return { status, versions: verilator === undefined ? {} : { verilator } };
}

async function runUsers(
  run: Run,
  { loaded, engine, cycles, seed }: PoolReportJob,
  users: PoolUsers,
): Promise<LockstepResult> {
  const progress = startProgress(run, "lockstep", cycles, "cycles");
  let done = 0;
  const job = {
    ...{ config: loaded.config, block: { name: "idm" }, engine: engine.engine, seed, cycles },
    stimulus: aboutNetworks(() => tenantsStimulus(users.core, users.plans)),
  };
  return runLockstep(job, { signal: run.signal, onCycles: (count) => progress.update((done += count)) }).finally(() =>
    progress.stop(),
  );
}

function networkRow({ compiled, seconds }: StaticTime): PoolReportData["networks"][number] {
  const { name, layers, ifpStart, words } = compiled;
  return {
    ...{ network: name, layers: layers.length, packages: ifpStart.length, packageBytes: 4 * words.length },
    ...{ staticSeconds: seconds, publishedSeconds: published.staticSeconds },
  };
}

function switchRows({ compiled }: StaticTime): readonly SwitchCostRow[] {
  return timeDynamics(compiled, dynamicRuns).map(({ cores, warm, bytes, transferMicroseconds }) => ({
    ...{ network: compiled.name, cores, recompileMicroseconds: warm.medianMicroseconds, bytes, transferMicroseconds },
    publishedMilliseconds: publishedSwitchMilliseconds,
  }));
}

function throughputOf(config: FpgaConfig): PoolThroughput {
  const rows = throughputFigures(loadNetwork(throughputNetwork), coreOf(config), config.barrierStages);
  return {
    ...{ network: throughputNetwork, rows, source: "Zeng et al., FCCM 2020, table 3" },
    notes: [
      "Equations 2 and 3 as printed, with efficiency 1 and elements of 8 bits: published throughput is lower by a nearly constant factor, and the gain from more cores is what compares.",
      "One large core has the array and the ports of all, and twice the banks of a small one.",
    ],
  };
}
