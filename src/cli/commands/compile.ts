import { Option, type Command } from "commander";
import { builtInNetworks } from "../../compilers/network/index.ts";
import { collect, integerIn } from "../arguments.ts";
import type { CommandDefinition } from "../command.ts";
import { emittedForms } from "../compile/emitted.ts";
import { compileForNpu } from "../compile/neuisa_target.ts";
import { aboutNetworks, networkOf } from "../compile/network_of.ts";
import { targets, type CompileOptions } from "../compile/options.ts";
import { UsageError } from "../errors.ts";
import { refuseSameFile } from "../isa/user_file.ts";
import type { Outcome, Run } from "../run.ts";

export const compileCommand: CommandDefinition = {
  name: "compile",
  summary: "compile a network to a program of an NPU core, with a table per operator (docs/neuisa_compiler.md)",
  configure: (command: Command) => {
    command
      .argument("<model>", `an ONNX file, or ${builtInNetworks.join(", ")}`)
      .addOption(new Option("--target <target>", "what the program is for").choices(targets).default("neuisa"))
      .option("--config <config>", "the core: a file, or a named config (default: paper)")
      .option("--shape <name=sizes>", "shape of an input that the file leaves open, 1x3x224x224; repeatable", collect)
      .option("--sram-blocks <n>", "blocks of 1,024 elements of its SRAM (default: 16384)", integerIn(1, 2 ** 24))
      .addOption(new Option("--emit <form>", "what -o is: source, container, or everything").choices([...emittedForms]))
      .option("-o, --output <file>", "where the program goes (default: the table alone)");
  },
  run: async (run, [model], options) => compile(run, model as string, options as unknown as CompileOptions),
};

async function compile(run: Run, model: string, options: CompileOptions): Promise<Outcome> {
  refuseSameFile(run, model, options.output);
  if (options.emit !== undefined && options.output === undefined) {
    throw new UsageError("--emit: no file is named; allowed is with -o <file>.");
  }
  const network = aboutNetworks(() => networkOf(run, model, options.shape ?? []));
  return compileForNpu(run, network, options);
}
