import { checkSnippet } from "./check_snippet.ts";
import type { SlotPlace } from "./line.ts";
import { rowsMax, snippetsOf, type Program } from "./program.ts";
import { instructionIndexBits } from "./table_row.ts";

/** Where something is wrong. */
export type ProgramPlace =
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "instruction"; readonly index: number; readonly place: SlotPlace }
  | { readonly kind: "program" };

/** One thing that is wrong with a program whose encodings are all legal. */
export interface ProgramProblem {
  readonly at: ProgramPlace;
  /** What was found and what is allowed. */
  readonly sentence: string;
}

/**
 * What no run of the program should meet: a null or missing start, a group past the table, code that belongs to no µTop,
 * a path that leaves its snippet, loops that are not nested, slots of one instruction that depend on each other.
 */
export function checkProgram(program: Program): readonly ProgramProblem[] {
  return [...checkRows(program), ...snippetsOf(program).flatMap((snippet) => checkSnippet(program, snippet))];
}

function checkRows(program: Program): readonly ProgramProblem[] {
  const { rows, code } = program;
  const problems: ProgramProblem[] = [];
  if (rows.length < 1 || rows.length > rowsMax) {
    const sentence = `The program has ${rows.length} groups; allowed are 1 to ${rowsMax}.`;
    problems.push({ at: { kind: "program" }, sentence });
  }
  if (code.length > 2 ** instructionIndexBits) {
    const sentence = `The program has ${code.length} instructions; allowed are ${2 ** instructionIndexBits}.`;
    problems.push({ at: { kind: "program" }, sentence });
  }
  for (const [index, row] of rows.entries()) {
    const problem = (sentence: string): number => problems.push({ at: { kind: "row", row: index }, sentence });
    if (row.kind === "end") continue;
    const starts = [...row.me, row.ve].filter((start) => start !== null);
    if (starts.length === 0) problem(`Group ${index} has no uTop; allowed is one ME uTop, or a VE uTop, at least.`);
    for (const start of starts) {
      if (start < code.length) continue;
      problem(`A uTop of group ${index} starts at instruction ${start}; allowed are 0 to ${code.length - 1}.`);
    }
  }
  problems.push(...startsOfBothKinds(program));
  const first = snippetsOf(program)[0]?.start ?? 0;
  if (first > 0 && first < code.length) {
    const at = { kind: "instruction", index: 0, place: { slot: "control" } } as const;
    problems.push({
      at,
      sentence: `Instructions 0 to ${first - 1} belong to no uTop; allowed is code that a group runs.`,
    });
  }
  return problems;
}

/** A µTop is of one kind: its snippet either has an ME slot or not. */
function startsOfBothKinds({ rows }: Program): readonly ProgramProblem[] {
  const me = new Set(rows.flatMap((row) => (row.kind === "group" ? row.me : [])));
  return rows.flatMap((row, index) => {
    if (row.kind === "end" || row.ve === null || !me.has(row.ve)) return [];
    const sentence = `The VE uTop of group ${index} starts at instruction ${row.ve}, as an ME uTop does; allowed is code of its own.`;
    return [{ at: { kind: "row", row: index }, sentence }];
  });
}
