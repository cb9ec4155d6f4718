import { layoutOf, opcodeRow, type OpcodeName, type PlacedField } from "../../../isa/idm/index.ts";

/** Where a field lies in the four parts of a word. */
export interface FieldPlace {
  readonly part: number;
  readonly shift: number;
  /** Value that is stored as 0. */
  readonly least: number;
  /** Part of its bits lie in the next part: those above this many. 0: none. */
  readonly split: number;
  readonly bits: number;
}

/** Places of the fields of an opcode's payload, by name. @param cores of the pool */
export function payloadPlaces(opcode: OpcodeName, cores: number): Readonly<Record<string, FieldPlace>> {
  return places(layoutOf(cores).payloads[opcode]);
}

/** Places of the fields of the header. */
export function headerPlaces(cores: number): Readonly<Record<string, FieldPlace>> {
  return places(layoutOf(cores).header);
}

function places(fields: readonly PlacedField[]): Readonly<Record<string, FieldPlace>> {
  return Object.fromEntries(
    fields.map(({ name, lsb, bits, least }) => {
      const shift = lsb & 31;
      return [name, { part: lsb >>> 5, shift, least, split: shift + bits > 32 ? 32 - shift : 0, bits }];
    }),
  );
}

export function placeOf(fields: Readonly<Record<string, FieldPlace>>, name: string): FieldPlace {
  const place = fields[name];
  if (place === undefined) throw new RangeError(`there is no field ${name}.`);
  return place;
}

/** Bits of an opcode in the last part of a word. */
export function opcodeBits(opcode: OpcodeName, cores: number): number {
  return (opcodeRow(opcode).code << placeOf(headerPlaces(cores), "opcode").shift) >>> 0;
}

/** Writes a value over zeros. */
export function put(words: Uint32Array, at: number, place: FieldPlace, value: number): void {
  const stored = value - place.least;
  const element = at + place.part;
  words[element] = (words[element] ?? 0) | (stored << place.shift);
  if (place.split !== 0) words[element + 1] = (words[element + 1] ?? 0) | (stored >>> place.split);
}

/** Reads a value. */
export function get(words: Uint32Array, at: number, place: FieldPlace): number {
  const element = at + place.part;
  let stored = (words[element] ?? 0) >>> place.shift;
  if (place.split !== 0) stored |= (words[element + 1] ?? 0) << place.split;
  const mask = place.bits === 32 ? 0xffff_ffff : (1 << place.bits) - 1;
  return ((stored & mask) >>> 0) + place.least;
}
