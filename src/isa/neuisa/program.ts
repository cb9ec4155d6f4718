import type { CoreSize, Instruction } from "./line.ts";
import type { TableRow } from "./table_row.ts";

/** Names of a program's parts; they change nothing of what it does. */
export interface ProgramNames {
  readonly program: string;
  /** By row of the execution table. */
  readonly groups: ReadonlyMap<number, string>;
  /** By first instruction. */
  readonly snippets: ReadonlyMap<number, string>;
  /** By instruction. */
  readonly labels: ReadonlyMap<number, string>;
}

/** A whole program: execution table and code. */
export interface Program {
  readonly core: CoreSize;
  /** 1–65,535; the program begins with row 0 and completes behind the last one, or at an `end` row. */
  readonly rows: readonly TableRow[];
  /** Instructions of all snippets, one after the other. */
  readonly code: readonly Instruction[];
  readonly names?: ProgramNames;
  /** Line of the source per instruction, from 1. */
  readonly sourceLines?: readonly number[];
}

/** The code of a µTop: from where rows of the table point to, up to where the next one begins. */
export interface Snippet {
  readonly kind: "me" | "ve";
  /** First instruction. */
  readonly start: number;
  /** First instruction behind it. */
  readonly end: number;
}

/** Most rows of an execution table: the sequencer counts them in 16 bits. */
export const rowsMax = 65_535;
/** Characters of a name. */
export const nameLengthMax = 255;

/** Letters, digits and _; not the name of a register, and neither `me` nor `ve`. */
export function isName(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && text.length <= nameLengthMax && !/^(?:[rv]\d+|me|ve)$/.test(text);
}

/** The snippets of a program in the order of their code. One that both an ME and a VE µTop use counts as `me`. */
export function snippetsOf({ rows, code }: Pick<Program, "rows" | "code">): readonly Snippet[] {
  const groups = rows.flatMap((row) => (row.kind === "group" ? [row] : []));
  const me = new Set(groups.flatMap((row) => row.me.filter((start) => start !== null)));
  const ve = groups.flatMap((row) => (row.ve === null ? [] : [row.ve]));
  const starts = [...new Set([...me, ...ve])].sort((a, b) => a - b);
  return starts.map((start, i) => ({ kind: me.has(start) ? "me" : "ve", start, end: starts[i + 1] ?? code.length }));
}
