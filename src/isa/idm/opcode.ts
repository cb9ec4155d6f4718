import type { ModuleName } from "./core.ts";
import {
  convFields,
  convInitFields,
  poolFields,
  poolInitFields,
  systemFields,
  transferFields,
  type PayloadField,
} from "./payload.ts";

type ValuesOf<F extends readonly PayloadField[]> = { readonly [N in F[number]["name"]]: number };

/** Values of the payload of each opcode, by the names of its fields. */
export interface Payloads {
  readonly load: ValuesOf<typeof transferFields>;
  readonly save: ValuesOf<typeof transferFields>;
  readonly poolinit: ValuesOf<typeof poolInitFields>;
  readonly system: ValuesOf<typeof systemFields>;
  readonly conv: ValuesOf<typeof convFields>;
  readonly convinit: ValuesOf<typeof convInitFields>;
  readonly pool: ValuesOf<typeof poolFields>;
}

export type OpcodeName = keyof Payloads;

export interface OpcodeRow {
  readonly name: OpcodeName;
  /** 0–15. */
  readonly code: number;
  /** The module that runs it; SYSTEM has none. */
  readonly module: ModuleName | undefined;
  readonly fields: readonly PayloadField[];
  readonly doc: string;
}

/** All opcodes, ascending; every other code is illegal. */
export const opcodeRows: readonly OpcodeRow[] = [
  { name: "load", code: 0, module: "load", fields: transferFields, doc: "memory to on-chip memory" },
  { name: "save", code: 4, module: "save", fields: transferFields, doc: "on-chip memory to memory" },
  { name: "poolinit", code: 6, module: "misc", fields: poolInitFields, doc: "what the POOLs behind it share" },
  { name: "system", code: 7, module: undefined, fields: systemFields, doc: "fence, barrier or end of the task" },
  { name: "conv", code: 8, module: "conv", fields: convFields, doc: "some output lines, all output channels" },
  { name: "convinit", code: 9, module: "conv", fields: convInitFields, doc: "what the CONVs behind it share" },
  { name: "pool", code: 12, module: "misc", fields: poolFields, doc: "one output line" },
];

const byName: ReadonlyMap<string, OpcodeRow> = new Map(opcodeRows.map((row) => [row.name, row]));
const byCode: ReadonlyMap<number, OpcodeRow> = new Map(opcodeRows.map((row) => [row.code, row]));

/** The row of an opcode. */
export function opcodeRow(name: OpcodeName): OpcodeRow {
  const row = byName.get(name);
  if (row === undefined) throw new RangeError(`${name} is no opcode.`);
  return row;
}

/** The row that is written so; nothing when there is none. */
export function opcodeNamed(name: string): OpcodeRow | undefined {
  return byName.get(name);
}

/** The row of a code; nothing when the code is illegal. */
export function opcodeOfCode(code: number): OpcodeRow | undefined {
  return byCode.get(code);
}
