import { packFormat, unpackFormat, unusedBits, type Format } from "./field.ts";
import { wholeBeats } from "./line.ts";

/** One row of the µTop execution table: a group of µTops, or the end of the program. */
export type TableRow =
  | {
      readonly kind: "group";
      /** First instruction of each ME µTop by its index in the group; null = there is none. NX entries. */
      readonly me: readonly (number | null)[];
      /** First instruction of the VE µTop; null = there is none. */
      readonly ve: number | null;
    }
  | { readonly kind: "end" };

/** Bits of the index of an instruction in its program's segment. */
export const instructionIndexBits = 24;

/** The row of a core of NX matrix engines. */
export function rowFormat(matrixEngines: number): Format {
  const start = (name: string, word: number, doc: string): Format["fields"][number] => ({
    ...{ name, lsb: 32 * word, bits: instructionIndexBits, doc },
  });
  const startDoc = "first instruction, counted from the start of the code; 0 when absent";
  return {
    name: "execution table row",
    words: wholeBeats(2 + matrixEngines),
    fields: [
      { name: "me_present", lsb: 0, bits: matrixEngines, doc: "bit i: the group has ME uTop i" },
      { name: "ve_present", lsb: 16, bits: 1, doc: "the group has a VE uTop" },
      { name: "end", lsb: 17, bits: 1, doc: "the program is complete; everything else in the row is 0" },
      ...Array.from({ length: matrixEngines }, (_, i) => start(`me${i}_start`, 1 + i, `ME uTop ${i}: ${startDoc}`)),
      start("ve_start", 1 + matrixEngines, `VE uTop: ${startDoc}`),
    ],
  };
}

/** The words of a row. @throws {RangeError} when a start does not fit, or the ME entries are not NX. */
export function encodeRow(row: TableRow, matrixEngines: number): Uint32Array {
  const format = rowFormat(matrixEngines);
  if (row.kind === "end") return packFormat(format, { end: 1 });
  if (row.me.length !== matrixEngines) {
    throw new RangeError(`The row has ${row.me.length} ME entries; allowed are ${matrixEngines}.`);
  }
  return packFormat(format, {
    me_present: row.me.reduce<number>((mask, start, i) => mask + (start === null ? 0 : 2 ** i), 0),
    ve_present: row.ve === null ? 0 : 1,
    ...Object.fromEntries(row.me.map((start, i) => [`me${i}_start`, start ?? 0])),
    ve_start: row.ve ?? 0,
  });
}

/** The row of the words; nothing when a bit is set that must be 0. */
export function decodeRow(words: Uint32Array, matrixEngines: number): TableRow | undefined {
  const format = rowFormat(matrixEngines);
  for (let at = 0; at < format.words; at += 1) {
    if ((unusedBits(format.fields, at) & (words[at] ?? 0)) !== 0) return undefined;
  }
  const values = unpackFormat(format, words);
  const present = (i: number): boolean => Math.floor((values["me_present"] ?? 0) / 2 ** i) % 2 === 1;
  const start = (name: string, here: boolean): number | null => (here ? (values[name] ?? 0) : null);
  const row: TableRow =
    values["end"] === 1
      ? { kind: "end" }
      : {
          kind: "group",
          me: Array.from({ length: matrixEngines }, (_, i) => start(`me${i}_start`, present(i))),
          ve: start("ve_start", values["ve_present"] === 1),
        };
  return encodeRow(row, matrixEngines).every((word, at) => word === words[at]) ? row : undefined;
}
