import { compilerRows, published, timeDynamics, timeStatic, type BenchRow } from "../../bench/index.ts";
import { coreOf } from "../../compilers/fpga/index.ts";
import { builtInNetworks, loadNetwork } from "../../compilers/network/index.ts";
import { UsageError } from "../errors.ts";
import { loadConfigs } from "../load_configs.ts";
import type { Outcome, Run } from "../run.ts";
import { textTable } from "../text_table.ts";

/** Runs of a dynamic compilation for each of a static one: they are some thousand times as short. */
const dynamicRuns = 200;

/** Times of both compilers of the pool, for all built-in networks. */
export function benchCompilers(run: Run, named: string, runs: number): Outcome {
  const config = loadConfigs(run, [named])[0]?.config;
  if (config?.kind !== "fpga") {
    throw new UsageError(`--config ${named}: is of kind ${config?.kind}; allowed with --compilers is kind fpga.`);
  }
  const rows: BenchRow[] = [];
  for (const name of builtInNetworks) {
    run.signal.throwIfAborted();
    run.note(`bench: ${name}`);
    const time = timeStatic(loadNetwork(name), coreOf(config), runs);
    rows.push(...compilerRows(time, timeDynamics(time.compiled, dynamicRuns * runs), true));
  }
  for (const row of rows) run.row({ top: "idm", ...row });
  const [least, most] = published.staticSeconds;
  const [fast, slow] = published.dynamicMilliseconds;
  run.line(
    `Compilers of config ${config.name}, medians of ${runs} static and ${dynamicRuns * runs} dynamic runs. Static: layers, all ` +
      `tilings, their packages and latencies, without the cache; published ${least} to ${most} s. Dynamic: the programs of all ` +
      `cores written anew, for a number of cores met before; cold: tilings chosen and packages dealt as well; published ${fast} to ${slow} ms.`,
  );
  for (const line of tableOf(rows)) run.line(line);
  return { status: "pass" };
}

function tableOf(rows: readonly BenchRow[]): readonly string[] {
  const milliseconds = (seconds: number | undefined): string =>
    seconds === undefined ? "" : `${(1000 * seconds).toFixed(3)} ms`;
  const lines = rows.map(({ figure, value, unit, ratio, against, bar, timing }) => [
    ...[figure, `${value.toFixed(3)} ${unit}`, bar === null ? "-" : `${bar} ${unit}`],
    ...[`${ratio.toPrecision(2)} of ${against}`, milliseconds(timing["coldSeconds"])],
    timing["bytes"]?.toLocaleString("en-US") ?? "",
    milliseconds(timing["transferSeconds"]),
  ]);
  return textTable([["figure", "value", "bar", "ratio", "cold", "bytes", "transfer"], ...lines]);
}
