import type { Register, RegisterAccess, RegisterField } from "./register.ts";

/** A field with its value after reset, 0 unless told. */
export function field(name: string, lsb: number, bits: number, doc: string, reset = 0): RegisterField {
  return { name, lsb, bits, reset, doc };
}

/**
 * The two words of a counter of 64 bits. Reading the low one latches the high one.
 *
 * @param doc Meaning, without a full stop.
 */
export function counterWords(name: string, offset: number, doc: string): readonly Register[] {
  const high = "Bits 63:32 as they were when a _LO register was read last.";
  return [
    word(`${name}_LO`, offset, "ro", `${doc}, low half.`, [field("count", 0, 32, "Bits 31:0.")]),
    word(`${name}_HI`, offset + 4, "ro", `${doc}, high half.`, [field("count", 0, 32, high)]),
  ];
}

/**
 * The two words of an address of 48 bits, a multiple of 16.
 *
 * @param doc Meaning, without a full stop.
 */
export function addressWords(name: string, offset: number, doc: string): readonly Register[] {
  return [
    word(`${name}_LO`, offset, "idle", `${doc}, low half.`, [
      field("address", 4, 28, "Bits 31:4; those below are always 0."),
    ]),
    word(`${name}_HI`, offset + 4, "idle", `${doc}, high half.`, [field("address", 0, 16, "Bits 47:32.")]),
  ];
}

/** A register. */
export function word(
  name: string,
  offset: number,
  access: RegisterAccess,
  doc: string,
  fields: readonly RegisterField[],
): Register {
  return { name, offset, access, doc, fields };
}
