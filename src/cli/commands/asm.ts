import { resolve } from "node:path";
import type { Command } from "commander";
import { assemble, hexOfImage, imageOf, writeContainer } from "../../isa/index.ts";
import type { CommandDefinition } from "../command.ts";
import { UsageError } from "../errors.ts";
import { asmPool, poolSource } from "../isa/pool_programs.ts";
import { aboutPrograms, readUserText, refuseSameFile } from "../isa/user_file.ts";
import { loadConfigs } from "../load_configs.ts";
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
  summary: "assemble a program of an NPU core (docs/neuisa.md) or of the FPGA pool (docs/idm_isa.md) into a container",
  configure: (command: Command) => {
    command
      .argument("<file>", "the source: .nasm, or .idm for the pool")
      .option("--config <config>", "what it is for: a file, or a named config (default: what .core or .cores says)")
      .option("-o, --output <file>", "the container (default: the source is checked alone)")
      .option("--hex <file>", "what lies in memory, for Verilog's $readmemh: 128 bits a line")
      .option("--lines", "keep the line of each instruction in the container");
  },
  run: async (run, [file], options) => asm(run, file as string, options),
};

async function asm(run: Run, file: string, { config, output, hex, lines }: Options): Promise<Outcome> {
  refuseSameFile(run, file, output);
  refuseSameFile(run, file, hex);
  refuseOneFileForTwo(run, output, hex);
  const given = config === undefined ? undefined : loadConfigs(run, [config])[0]?.config;
  if (given?.kind === "fpga" || (given === undefined && poolSource.test(file))) {
    if (lines === true) throw new UsageError("--lines: is for NeuISA; allowed is a container without them.");
    return asmPool(run, file, given, {
      ...(output === undefined ? {} : { output }),
      ...(hex === undefined ? {} : { hex }),
    });
  }
  const core = given;
  const text = readUserText(run, file);
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
