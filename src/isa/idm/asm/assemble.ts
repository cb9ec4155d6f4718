import { reportOf, type Report } from "../../neuisa/asm/report.ts";
import { checkProgram } from "../check.ts";
import { checkGroup, type CoreProgram } from "../check_group.ts";
import type { Instruction } from "../instruction.ts";
import type { CoreMemory } from "../memory.ts";
import type { PoolProgram } from "../program.ts";
import { readSource, type SourceProgram } from "./read_source.ts";

export interface AssembleOptions {
  /** Cores of the pool; without it the source must say so with `.cores`. */
  readonly cores?: number;
  /** Instructions that a core's memory holds. */
  readonly instructionWords?: number;
  /** On-chip memories of a core. */
  readonly memory?: CoreMemory;
}

/**
 * Assembles the programs of a group of cores.
 *
 * @param file As messages show it.
 * @throws {NeuIsaError} with up to 20 sentences `file:line:column: what was found; allowed is …`, by their place.
 */
export function assemblePool(text: string, file: string, options: AssembleOptions = {}): PoolProgram {
  const report = reportOf(file);
  const source = readSource(text, report, options.cores);
  const written = source.programs.toSorted((a, b) => a.core - b.core);
  const programs = written.map((program) => resolve(program, report));
  // A program with holes would only be told its own holes again.
  if (report.empty()) {
    for (const { core, instructions } of programs) {
      const { cores } = source;
      for (const problem of checkProgram(instructions, { ...options, cores, core }).problems) {
        say(
          problem,
          written.find((program) => program.core === core),
          report,
        );
      }
    }
    for (const problem of checkGroup(programs)) {
      say(
        problem,
        written.find((program) => program.core === problem.core),
        report,
      );
    }
  }
  report.finish();
  return { cores: source.cores, programs };
}

/** Puts the indices of labels in their place. */
function resolve({ core, code, labels }: SourceProgram, report: Report): CoreProgram {
  const instructions = code.map(({ instruction, nextPc, line }): Instruction => {
    if (nextPc === undefined || instruction.opcode !== "system") return instruction;
    const target = labels.get(nextPc.text);
    if (target === undefined) {
      const sentence = `${nextPc.text} is not defined; allowed is a number, or a label of core ${core}.`;
      report.add(line, nextPc.column, sentence);
    }
    return { ...instruction, fields: { ...instruction.fields, next_pc: target ?? 0 } };
  });
  return { core, instructions };
}

/** Says a problem at the place of the source that it comes from. */
function say(
  { index, sentence }: { readonly index: number; readonly sentence: string },
  program: SourceProgram | undefined,
  report: Report,
): void {
  const place = program?.code[index] ?? program;
  report.add(place?.line ?? 1, place?.column ?? 1, sentence);
}
