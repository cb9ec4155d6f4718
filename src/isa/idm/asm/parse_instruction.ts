import { coreModules } from "../core.ts";
import { LineError } from "../../neuisa/asm/tokens.ts";
import { makeInstruction, type Instruction, type InstructionHeader } from "../instruction.ts";
import { layoutOf, type PlacedField } from "../layout.ts";
import { opcodeNamed, opcodeRows } from "../opcode.ts";
import { isLabel, numberOf, type Item } from "./scan.ts";

/** An instruction as written: where `next_pc` is a label, it is not in it yet. */
export interface WrittenInstruction {
  readonly instruction: Instruction;
  readonly column: number;
  readonly nextPc?: Item;
}

const flags = ["sync", "end", "first"] as const;

/**
 * Reads `conv wait=load,save post=misc first layer=3 bank_in=1 …`; order is free behind the opcode.
 *
 * @throws {LineError}
 */
export function parseInstruction(items: readonly Item[], cores: number, core: number): WrittenInstruction {
  const [head = { text: "", column: 1 }, ...rest] = items;
  const row = opcodeNamed(head.text);
  if (row === undefined) {
    const known = opcodeRows.map(({ name }) => name).join(", ");
    throw new LineError(head.column, `${head.text} is no opcode; allowed are ${known}.`);
  }
  const layout = layoutOf(cores);
  const headers = layout.header.filter(({ name }) => name === "layer");
  const places = new Map([...headers, ...layout.payloads[row.name]].map((field) => [field.name, field]));
  const header: { -readonly [K in keyof InstructionHeader]?: InstructionHeader[K] } = { core };
  const fields: Record<string, number> = {};
  const seen = new Set<string>();
  let nextPc: Item | undefined;
  for (const item of rest) {
    const { key, value } = split(item);
    if (seen.has(key)) throw new LineError(item.column, `${key} is there already; allowed is one.`);
    seen.add(key);
    const flag = flags.find((name) => name === key);
    const place = places.get(key);
    if (flag !== undefined && value === undefined) header[flag] = true;
    else if (value === undefined) throw new LineError(item.column, strange(item.text, places));
    else if (key === "wait" || key === "post") header[key] = modulesOf(value);
    else if (place === undefined) throw new LineError(item.column, strange(key, places));
    else if (key === "layer") header.layer = valueOf(place, value);
    else if (key === "next_pc" && isLabel(value.text)) nextPc = value;
    else fields[key] = valueOf(place, value);
  }
  const instruction = makeInstruction(row.name, fields, header) as Instruction;
  return { instruction, column: head.column, ...(nextPc === undefined ? {} : { nextPc }) };
}

function split({ text, column }: Item): { readonly key: string; readonly value?: Item } {
  const at = text.indexOf("=");
  if (at === -1) return { key: text };
  return { key: text.slice(0, at), value: { text: text.slice(at + 1), column: column + at + 1 } };
}

function strange(found: string, places: ReadonlyMap<string, PlacedField>): string {
  const known = ["wait=", "post=", ...flags, ...[...places.keys()].map((name) => `${name}=`)].join(", ");
  return `${found} stands here; allowed are ${known}.`;
}

/** A module list, `load,conv`, as bits. */
function modulesOf({ text, column }: Item): number {
  let bits = 0;
  let at = column;
  for (const name of text.split(",")) {
    const module = coreModules.findIndex((known) => known === name);
    if (module === -1) throw new LineError(at, `"${name}" is no module; allowed are ${coreModules.join(", ")}.`);
    if ((bits & (1 << module)) !== 0) throw new LineError(at, `${name} is there already; allowed is each module once.`);
    bits |= 1 << module;
    at += name.length + 1;
  }
  return bits;
}

function valueOf({ name, least, max }: PlacedField, { text, column }: Item): number {
  const value = numberOf(text);
  if (value !== undefined && value >= least && value <= max) return value;
  throw new LineError(
    column,
    `${name} is ${text === "" ? "missing" : text}; allowed is an integer from ${least} to ${max}.`,
  );
}
