import { resolve } from "node:path";
import type { Command } from "commander";
import { assemble, hexOfImage, imageOf, writeContainer } from "../../isa/index.ts";
import type { CommandDefinition } from "../command.ts";
import { UsageError } from "../errors.ts";
import { aboutPrograms, readUserText, refuseSameFile } from "../isa/user_file.ts";
import { loadNpuConfigs } from "../load_configs.ts";
import type { Outcome, Run } from "../run.ts";
import { writeUserFile } from "../write_user_file.ts";

interface Options {
  readonly config?: string;
  readonly output?: string;
  readonly hex?: string;
  readonly lines?: boolean;
}

export const asmCommand: CommandDefinition = {
  name: "asm",
  summary: "assemble a NeuISA program into a container (docs/neuisa.md)",
  configure: (command: Command) => {
    command
      .argument("<file>", "the source, .nasm")
      .option("--config <config>", "the core that it is for: a file, or a named config (default: what .core says)")
      .option("-o, --output <file>", "the container, .neu (default: the source is checked alone)")
      .option("--hex <file>", "the table and the code in memory, for Verilog's $readmemh: a beat of 128 bits a line")
      .option("--lines", "keep the line of each instruction in the container");
  },
  run: async (run, [file], options) => asm(run, file as string, options),
};

async function asm(run: Run, file: string, { config, output, hex, lines }: Options): Promise<Outcome> {
  refuseSameFile(run, file, output);
  refuseSameFile(run, file, hex);
  refuseOneFileForTwo(run, output, hex);
  const text = readUserText(run, file);
  const core = config === undefined ? undefined : loadNpuConfigs(run, [config])[0]?.config;
  const { program, bytes } = aboutPrograms(() => {
    const assembled = assemble(text, file, { sourceLines: lines === true, ...(core === undefined ? {} : { core }) });
    return { program: assembled, bytes: writeContainer(assembled) };
  });
  if (output !== undefined) writeUserFile(run, output, bytes);
  if (hex !== undefined) writeUserFile(run, hex, hexOfImage(imageOf(program)));
  const { matrixEngines, vectorEngines } = program.core;
  const [groups, instructions] = [program.rows.length, program.code.length];
  const shown = output ?? file;
  const size = { matrixEngines, vectorEngines, groups, instructions, bytes: bytes.length };
  run.row({ source: file, file: shown, written: output !== undefined, ...size });
  run.line(
    `${shown}: ${groups} groups, ${instructions} instructions for ${matrixEngines} MEs and ${vectorEngines} VEs, ${bytes.length} bytes.`,
  );
  return { status: "pass" };
}

/** @throws {UsageError} when the image would replace the container. */
function refuseOneFileForTwo({ terminal }: Run, output: string | undefined, hex: string | undefined): void {
  if (output === undefined || hex === undefined || resolve(terminal.cwd, output) !== resolve(terminal.cwd, hex)) return;
  throw new UsageError(`${hex}: is the container too; allowed is another path.`);
}
