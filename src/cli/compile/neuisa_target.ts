import { compileNeuisa, costOf } from "../../compilers/neuisa/index.ts";
import { summarise, type Network } from "../../compilers/network/index.ts";
import { writeContainer } from "../../isa/index.ts";
import { UsageError } from "../errors.ts";
import { loadConfigs } from "../load_configs.ts";
import type { Outcome, Run } from "../run.ts";
import { writeUserFile } from "../write_user_file.ts";
import { emitted } from "./emitted.ts";
import { cyclesInOneMemory, engineLines, engineTotals } from "./engine_totals.ts";
import { aboutNetworks } from "./network_of.ts";
import { operatorRows, operatorTable } from "./operator_table.ts";
import type { CompileOptions } from "./options.ts";

/** A quarter of 128 MiB with elements of 2 bytes. */
export const usualSramBlocks = 16_384;

/** Compiles a network for an NPU core, with a table per operator. */
export function compileForNpu(run: Run, network: Network, options: CompileOptions): Outcome {
  const { config: named = "paper", output, emit = "binary", sramBlocks = usualSramBlocks } = options;
  const config = loadConfigs(run, [named])[0]?.config;
  if (config?.kind !== "npu") {
    throw new UsageError(`--config ${named}: is of kind ${config?.kind}; allowed is kind npu.`);
  }
  const { matrixEngines, vectorEngines, instructionLines } = config;
  const begin = performance.now();
  const compiled = aboutNetworks(() => compileNeuisa(network, { core: { matrixEngines, vectorEngines }, sramBlocks }));
  const seconds = (performance.now() - begin) / 1000;
  const cost = costOf(compiled, { instructionLines });
  const summary = summarise(network);
  const rows = operatorRows(compiled, cost, summary);
  for (const row of rows) run.row(row);
  for (const line of operatorTable(rows)) run.line(line);
  const bytes = writeContainer(compiled.program).length;
  const tiles = rows.reduce((sum, row) => sum + row.tiles, 0);
  const { cycles, boundCycles, meUtilisation, veUtilisation } = cost;
  const [groups, instructions] = [compiled.program.rows.length, compiled.program.code.length];
  const engines = engineTotals(compiled, cost, instructionLines);
  const inOneMemory = cyclesInOneMemory(compiled);
  const totals = {
    ...{ network: network.name, matrixEngines, vectorEngines, macs: summary.macs, weights: summary.weights },
    ...{ groups, instructions, bytes, tiles, cycles, boundCycles, meUtilisation, veUtilisation },
    ...{ engineCycles: cost.split, engines, cyclesInOneMemory: inOneMemory },
  };
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  run.line(
    `${network.name}: ${(summary.macs / 1e9).toFixed(3)} G multiply-accumulates, ${(summary.weights / 1e6).toFixed(2)} M weights; ` +
      `${groups} groups, ${instructions} instructions, ${bytes} bytes for ${matrixEngines} MEs and ${vectorEngines} VEs, ` +
      `compiled in ${seconds.toFixed(2)} s.`,
  );
  run.line(
    `${cycles.toLocaleString("en-US")} cycles with ideal memory, ${(cycles / boundCycles).toFixed(2)} of the bound of ` +
      `${boundCycles.toLocaleString("en-US")} (${tiles.toLocaleString("en-US")} tiles of 128 cycles); MEs ${percent(meUtilisation)}, VEs ${percent(veUtilisation)} in use.`,
  );
  for (const line of engineLines(cost, engines, inOneMemory)) run.line(line);
  if (output !== undefined) {
    writeUserFile(run, output, emitted(compiled, cost, emit));
    run.line(`${output}: written.`);
  }
  return { status: "pass", more: { totals }, timing: { compileSeconds: seconds } };
}
