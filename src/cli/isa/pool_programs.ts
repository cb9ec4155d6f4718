import { assemblePool, disassemblePool, hexOfProgram, readPool, writePool } from "../../isa/idm/index.ts";
import type { FpgaConfig } from "../../config/types.ts";
import { UsageError } from "../errors.ts";
import type { Outcome, Run } from "../run.ts";
import { writeUserFile } from "../write_user_file.ts";
import { aboutPrograms, readUserText } from "./user_file.ts";

/** How a source for the FPGA pool is called. */
export const poolSource: RegExp = /\.idm$/;

interface AsmOptions {
  readonly output?: string;
  readonly hex?: string;
}

/** Assembles the programs of a group of cores; `pool` is what they are for, where the source does not say. */
export function asmPool(run: Run, file: string, pool: FpgaConfig | undefined, { output, hex }: AsmOptions): Outcome {
  const text = readUserText(run, file);
  const sizes = pool === undefined ? {} : { cores: pool.cores, instructionWords: pool.instructionWords };
  const { program, bytes } = aboutPrograms(() => {
    const assembled = assemblePool(text, file, sizes);
    return { program: assembled, bytes: writePool(assembled) };
  });
  const [first] = program.programs;
  if (hex !== undefined && (first === undefined || program.programs.length > 1)) {
    throw new UsageError(`--hex ${hex}: ${file} has programs for ${program.programs.length} cores; allowed is one.`);
  }
  if (output !== undefined) writeUserFile(run, output, bytes);
  if (hex !== undefined && first !== undefined) writeUserFile(run, hex, hexOfProgram(first, program.cores));
  const shown = output ?? file;
  const instructions = program.programs.reduce((sum, one) => sum + one.instructions.length, 0);
  const size = { cores: program.programs.length, instructions, bytes: bytes.length };
  run.row({ source: file, file: shown, written: output !== undefined, ...size });
  run.line(
    `${shown}: ${instructions} instructions for ${size.cores} of ${program.cores} cores, ${bytes.length} bytes.`,
  );
  return { status: "pass" };
}

/** The source of a container for the FPGA pool, printed or written. */
export function disasmPool(run: Run, file: string, container: Uint8Array, output: string | undefined): Outcome {
  const program = aboutPrograms(() => readPool(container, file));
  const text = disassemblePool(program);
  const instructions = program.programs.reduce((sum, one) => sum + one.instructions.length, 0);
  const size = { cores: program.programs.length, instructions, bytes: Buffer.byteLength(text) };
  if (output === undefined) {
    run.row({ source: file, ...size, text }, text.trimEnd());
  } else {
    writeUserFile(run, output, text);
    run.row({ source: file, file: output, ...size }, `${output}: ${size.bytes} bytes.`);
  }
  return { status: "pass" };
}
