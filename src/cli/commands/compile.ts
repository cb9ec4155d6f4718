import { Option, type Command } from "commander";
import { builtInNetworks } from "../../compilers/network/index.ts";
import { collect, integerIn } from "../arguments.ts";
import type { CommandDefinition } from "../command.ts";
import { emittedForms } from "../compile/emitted.ts";
import { compileForPool } from "../compile/fpga_target.ts";
import { compileForNpu } from "../compile/neuisa_target.ts";
import { aboutNetworks, networkOf } from "../compile/network_of.ts";
import { elementWidths, targets, type CompileOptions } from "../compile/options.ts";
import { UsageError } from "../errors.ts";
import { refuseSameFile } from "../isa/user_file.ts";
import type { Outcome, Run } from "../run.ts";

export const compileCommand: CommandDefinition = {
  name: "compile",
  summary: "compile a network for an NPU core or for cores of an FPGA pool, with a table per operator or layer",
  configure: (command: Command) => {
    command
      .argument("<model>", `an ONNX file, or ${builtInNetworks.join(", ")}`)
      .addOption(new Option("--target <target>", "what the program is for").choices(targets).default("neuisa"))
      .option("--config <config>", "the core: a file, or a named config (default: paper; of fpga, fpga-paper)")
      .option("--shape <name=sizes>", "shape of an input that the file leaves open, 1x3x224x224; repeatable", collect)
      .option(
        "--sram-blocks <n>",
        "of neuisa: blocks of 1,024 elements of SRAM (default: 16384)",
        integerIn(1, 2 ** 24),
      )
      .option("--cores <n>", "of fpga: cores that it has now (default: all)", integerIn(1, 32))
      .addOption(new Option("--element-bits <n>", "of fpga: bits of an element (default: 8)").choices(elementWidths))
      .addOption(new Option("--emit <form>", "what -o is: source, container, or everything").choices([...emittedForms]))
      .option("-o, --output <file>", "where the program goes (default: the table alone)");
  },
  run: async (run, [model], options) => compile(run, model as string, options as unknown as CompileOptions),
};

/** Options that only the other target has. */
const foreign = { neuisa: ["cores", "elementBits"], fpga: ["sramBlocks"] } as const;
const flags = { cores: "--cores", elementBits: "--element-bits", sramBlocks: "--sram-blocks" } as const;

async function compile(run: Run, model: string, options: CompileOptions): Promise<Outcome> {
  const { target } = options;
  refuseSameFile(run, model, options.output);
  if (options.emit !== undefined && options.output === undefined) {
    throw new UsageError("--emit: no file is named; allowed is with -o <file>.");
  }
  for (const key of foreign[target]) {
    if (options[key] === undefined) continue;
    throw new UsageError(
      `${flags[key]}: is not of target ${target}; allowed is with --target ${target === "fpga" ? "neuisa" : "fpga"}.`,
    );
  }
  const network = aboutNetworks(() => networkOf(run, model, options.shape ?? []));
  return target === "fpga" ? compileForPool(run, network, options) : compileForNpu(run, network, options);
}
