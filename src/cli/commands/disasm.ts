import type { Command } from "commander";
import { checkProgram, disassemble, programOf } from "../../isa/index.ts";
import { isPool } from "../../isa/idm/index.ts";
import type { CommandDefinition } from "../command.ts";
import { disasmPool } from "../isa/pool_programs.ts";
import { aboutPrograms, readUserFile, refuseSameFile } from "../isa/user_file.ts";
import type { Outcome, Run } from "../run.ts";
import { writeUserFile } from "../write_user_file.ts";

interface Options {
  readonly output?: string;
}

export const disasmCommand: CommandDefinition = {
  name: "disasm",
  summary: "write the source of a container; it assembles to the same bytes",
  configure: (command: Command) => {
    command.argument("<file>", "the container").option("-o, --output <file>", "the source (default: it is printed)");
  },
  run: async (run, [file], options) => disasm(run, file as string, options),
};

async function disasm(run: Run, file: string, { output }: Options): Promise<Outcome> {
  refuseSameFile(run, file, output);
  const container = readUserFile(run, file);
  if (isPool(container)) return disasmPool(run, file, container, output);
  const { program } = aboutPrograms(() => programOf(container, file));
  for (const { at, sentence } of checkProgram(program)) {
    run.note(`${file}: ${at.kind === "instruction" ? `instruction ${at.index}: ` : ""}${sentence}`);
  }
  const text = disassemble(program);
  const { matrixEngines, vectorEngines } = program.core;
  const size = { matrixEngines, vectorEngines, groups: program.rows.length, instructions: program.code.length };
  const bytes = Buffer.byteLength(text);
  if (output === undefined) {
    run.row({ source: file, ...size, bytes, text }, text.trimEnd());
  } else {
    writeUserFile(run, output, text);
    run.row({ source: file, file: output, ...size, bytes }, `${output}: ${bytes} bytes.`);
  }
  return { status: "pass" };
}
