import { coreBits, coresMax } from "./core.ts";
import { opcodeRows, type OpcodeName, type OpcodeRow } from "./opcode.ts";
import type { PayloadField } from "./payload.ts";

/** Bits of a word. */
export const wordBits = 128;
/** Words of 32 bits in a word of 128. */
export const wordParts = 4;
/** Bits of the payload. */
export const payloadBits = 96;
/** A field at its place in a word of 128 bits. */
export interface PlacedField {
  readonly name: string;
  /** Lowest bit, 0–127. */
  readonly lsb: number;
  readonly bits: number;
  /** Least value; what is stored is the value minus this. */
  readonly least: number;
  /** Largest value that the bits hold. */
  readonly most: number;
  /** Largest value with a meaning. */
  readonly max: number;
  readonly doc: string;
}

/** The layout of all opcodes in a pool of some size. */
export interface WordLayout {
  readonly header: readonly PlacedField[];
  readonly payloads: Readonly<Record<OpcodeName, readonly PlacedField[]>>;
  /** Reserved bits of the payload, from bit 0 on. */
  readonly reserved: Readonly<Record<OpcodeName, number>>;
  /** The flag that must be 0, where there is one: bit 3 of the flags. */
  readonly zeroFlag: boolean;
}

const layouts: readonly [WordLayout, WordLayout] = [layoutFor(16), layoutFor(coresMax)];

/** Where everything lies in a word of a pool of so many cores. */
export function layoutOf(cores: number): WordLayout {
  return layouts[cores > 16 ? 1 : 0];
}

function layoutFor(cores: number): WordLayout {
  const wide = cores > 16;
  const payloads = Object.fromEntries(opcodeRows.map((row) => [row.name, payloadOf(row, wide)]));
  const reserved = Object.fromEntries(opcodeRows.map(({ name }) => [name, payloads[name]?.at(-1)?.lsb ?? payloadBits]));
  return {
    header: headerOf(coreBits(cores)),
    payloads: payloads as WordLayout["payloads"],
    reserved: reserved as WordLayout["reserved"],
    zeroFlag: !wide,
  };
}

function payloadOf({ fields }: OpcodeRow, wide: boolean): readonly PlacedField[] {
  let lsb = payloadBits;
  return fields.map((field: PayloadField) => {
    const bits = field.bits + (wide && field.wide === true ? 1 : 0);
    lsb -= bits;
    const least = field.lessOne === true ? 1 : 0;
    const most = 2 ** bits - 1 + least;
    return { name: field.name, lsb, bits, least, most, max: field.max ?? most, doc: field.doc };
  });
}

function headerOf(coreBits: number): readonly PlacedField[] {
  const placed = (name: string, lsb: number, bits: number, doc: string): PlacedField => {
    const most = 2 ** bits - 1;
    return { name, lsb, bits, least: 0, most, max: most, doc };
  };
  return [
    placed("opcode", 124, 4, "operation"),
    placed("wait", 120, 4, "modules of which it takes a token each before it issues; bit m is module m"),
    placed("post", 116, 4, "modules to which it gives a token each when it is complete"),
    placed("core", 116 - coreBits, coreBits, "core that it is for"),
    placed("first", 110, 1, "first of an instruction file package"),
    placed("end", 109, 1, "SYSTEM alone: the task ends"),
    placed("sync", 108, 1, "SYSTEM alone: a barrier of the group"),
    placed("layer", 96, 12, "layer that it belongs to"),
  ];
}
