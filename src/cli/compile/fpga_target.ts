import { cacheFolder, openCache } from "../../cache/index.ts";
import { cachedStatic, coreOf, DynamicCompiler, transferOf } from "../../compilers/fpga/index.ts";
import { summarise, type Network } from "../../compilers/network/index.ts";
import { UsageError } from "../errors.ts";
import { loadConfigs } from "../load_configs.ts";
import type { Outcome, Run } from "../run.ts";
import { writeUserFile } from "../write_user_file.ts";
import { emittedPool } from "./emitted_pool.ts";
import { layerRows, layerTable } from "./layer_table.ts";
import { aboutNetworks, correctable } from "./network_of.ts";
import type { CompileOptions } from "./options.ts";

/** Clock of the published pool, Hz (Zeng et al.). */
const clockHz = 300e6;

/** Compiles a network for cores of an FPGA pool, with a table per layer; its packages are kept in the cache. */
export async function compileForPool(run: Run, network: Network, options: CompileOptions): Promise<Outcome> {
  const { config: named = "fpga-paper", output, emit = "binary", elementBits } = options;
  const config = loadConfigs(run, [named])[0]?.config;
  if (config?.kind !== "fpga") {
    throw new UsageError(`--config ${named}: is of kind ${config?.kind}; allowed is kind fpga.`);
  }
  const { cores = config.cores } = options;
  if (cores > config.cores) {
    throw new UsageError(`--cores ${cores}: the pool of ${config.name} has ${config.cores}; allowed are 1 to that.`);
  }
  const { barrierStages } = config;
  const begin = performance.now();
  const core = coreOf(config, elementBits === "16" ? 16 : 8);
  const cache = openCache(cacheFolder(run.terminal.environment));
  const compiled = await cachedStatic(network, core, cache).catch((error: unknown) => {
    throw correctable(error);
  });
  const seconds = (performance.now() - begin) / 1000;
  const dynamic = new DynamicCompiler(compiled, { barrierStages });
  aboutNetworks(() => dynamic.compile(Array.from({ length: cores }, (_, core) => core)));
  const summary = summarise(network);
  const rows = layerRows(dynamic, summary);
  for (const row of rows) run.row(row);
  for (const line of layerTable(rows)) run.line(line);
  const cycles = dynamic.predictedCycles.reduce((sum, each) => sum + each, 0);
  const { bytes } = dynamic;
  const [mapBytes, weightBytes] = compiled.segmentWords.map((words) => 16 * words);
  const totals = {
    ...{ network: network.name, cores, elementBits: compiled.core.elementBits },
    ...{ macs: summary.macs, weights: summary.weights, layers: rows.length, bytes, cycles },
    ...{ mapBytes, weightBytes, inferencesPerSecond: clockHz / cycles, transferMicroseconds: transferOf(bytes) },
  };
  const figure = (value: number): string => value.toLocaleString("en-US");
  run.line(
    `${network.name}: ${(summary.macs / 1e9).toFixed(3)} G multiply-accumulates, ${(summary.weights / 1e6).toFixed(2)} M weights; ` +
      `${rows.length} layers on ${cores} of ${config.cores} cores, ${figure(bytes)} bytes of instructions; all tilings compiled, or read from the cache, in ${seconds.toFixed(2)} s.`,
  );
  run.line(
    `${figure(cycles)} cycles, ${(clockHz / cycles).toFixed(1)} inferences a second at ${clockHz / 1e6} MHz, memory as the equations have it; ` +
      `instructions to memory in ${transferOf(bytes).toFixed(0)} µs (modelled).`,
  );
  if (compiled.host.length > 0) run.line(`Left to the host: ${compiled.host.join(", ")}.`);
  if (output !== undefined) {
    writeUserFile(run, output, emittedPool(dynamic, emit));
    run.line(`${output}: written.`);
  }
  return { status: "pass", more: { totals }, timing: { compileSeconds: seconds } };
}
