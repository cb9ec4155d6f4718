import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Option, type Command } from "commander";
import { CompileError, compileNeuisa, costOf } from "../../compilers/neuisa/index.ts";
import {
  builtInNetworks,
  loadNetwork,
  NetworkError,
  parseShapeOption,
  summarise,
  type Network,
} from "../../compilers/network/index.ts";
import { writeContainer } from "../../isa/index.ts";
import { collect, integerIn } from "../arguments.ts";
import type { CommandDefinition } from "../command.ts";
import { emitted, emittedForms, type EmittedForm } from "../compile/emitted.ts";
import { operatorRows, operatorTable } from "../compile/operator_table.ts";
import { UsageError } from "../errors.ts";
import { readUserFile, refuseSameFile } from "../isa/user_file.ts";
import { loadConfigs } from "../load_configs.ts";
import type { Outcome, Run } from "../run.ts";
import { writeUserFile } from "../write_user_file.ts";

interface Options {
  readonly config: string;
  readonly shape?: readonly string[];
  readonly sramBlocks: number;
  readonly emit?: EmittedForm;
  readonly output?: string;
}

/** A quarter of 128 MiB with elements of 2 bytes. */
const usualSramBlocks = 16_384;

export const compileCommand: CommandDefinition = {
  name: "compile",
  summary: "compile a network to a program of an NPU core, with a table per operator (docs/neuisa_compiler.md)",
  configure: (command: Command) => {
    command
      .argument("<model>", `an ONNX file, or ${builtInNetworks.join(", ")}`)
      .addOption(new Option("--target <target>", "what the program is for").choices(["neuisa"]).default("neuisa"))
      .option("--config <config>", "the core: a file, or a named config", "paper")
      .option("--shape <name=sizes>", "shape of an input that the file leaves open, 1x3x224x224; repeatable", collect)
      .option("--sram-blocks <n>", "blocks of 1,024 elements of its SRAM", integerIn(1, 2 ** 24), usualSramBlocks)
      .addOption(new Option("--emit <form>", "what -o is: source, container, or everything").choices([...emittedForms]))
      .option("-o, --output <file>", "where the program goes (default: the table alone)");
  },
  run: async (run, [model], options) => compile(run, model as string, options as unknown as Options),
};

async function compile(run: Run, model: string, options: Options): Promise<Outcome> {
  const { output, emit = "binary", sramBlocks } = options;
  refuseSameFile(run, model, output);
  if (options.emit !== undefined && output === undefined) {
    throw new UsageError("--emit: no file is named; allowed is with -o <file>.");
  }
  const config = loadConfigs(run, [options.config])[0]?.config;
  if (config?.kind !== "npu") {
    throw new UsageError(`--config ${options.config}: is of kind ${config?.kind}; allowed is kind npu.`);
  }
  const { matrixEngines, vectorEngines } = config;
  const { network, compiled, cost } = aboutNetworks(() => {
    const read = networkOf(run, model, options.shape ?? []);
    const made = compileNeuisa(read, { core: { matrixEngines, vectorEngines }, sramBlocks });
    return { network: read, compiled: made, cost: costOf(made) };
  });
  const summary = summarise(network);
  const rows = operatorRows(compiled, cost, summary);
  for (const row of rows) run.row(row);
  for (const line of operatorTable(rows)) run.line(line);
  const bytes = writeContainer(compiled.program).length;
  const tiles = rows.reduce((sum, row) => sum + row.tiles, 0);
  const { cycles, boundCycles, meUtilisation, veUtilisation } = cost;
  const [groups, instructions] = [compiled.program.rows.length, compiled.program.code.length];
  const totals = {
    ...{ network: network.name, matrixEngines, vectorEngines, macs: summary.macs, weights: summary.weights },
    ...{ groups, instructions, bytes, tiles, cycles, boundCycles, meUtilisation, veUtilisation },
  };
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  run.line(
    `${network.name}: ${(summary.macs / 1e9).toFixed(3)} G multiply-accumulates, ${(summary.weights / 1e6).toFixed(2)} M weights; ` +
      `${groups} groups, ${instructions} instructions, ${bytes} bytes for ${matrixEngines} MEs and ${vectorEngines} VEs.`,
  );
  run.line(
    `${cycles.toLocaleString("en-US")} cycles with ideal memory, ${(cycles / boundCycles).toFixed(2)} of the bound of ` +
      `${boundCycles.toLocaleString("en-US")} (${tiles.toLocaleString("en-US")} tiles of 128 cycles); MEs ${percent(meUtilisation)}, VEs ${percent(veUtilisation)} in use.`,
  );
  if (output !== undefined) {
    writeUserFile(run, output, emitted(compiled, cost, emit));
    run.line(`${output}: written.`);
  }
  return { status: "pass", more: { totals } };
}

/** A file of that name is read; else it is the name of a built-in network. */
function networkOf(run: Run, model: string, texts: readonly string[]): Network {
  const shapes = Object.fromEntries(
    texts.map((text) => {
      const { name, shape } = parseShapeOption(text);
      return [name, shape];
    }),
  );
  const isFile = /\.onnx$/i.test(model) || existsSync(resolve(run.terminal.cwd, model));
  return loadNetwork(isFile ? readUserFile(run, model) : model, { file: model, shapes });
}

/** What is wrong with a network, or too large for the core, is the user's to correct. */
function aboutNetworks<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof NetworkError || error instanceof CompileError) throw new UsageError(error.message);
    throw error;
  }
}
