/** A field of a binary format: `bits` bits from bit `lsb` on, within one 32-bit word. */
export interface Field {
  readonly name: string;
  /** Lowest bit, counted through the words of the format: word = lsb div 32. */
  readonly lsb: number;
  /** 1–32. */
  readonly bits: number;
  /** Two's complement; plain binary otherwise. */
  readonly signed?: boolean;
  /** What is stored is the value minus this. */
  readonly bias?: number;
  /** Largest value, where it is not what the bits can hold. */
  readonly max?: number;
  /** What numbers the value counts or names, in one line. */
  readonly doc: string;
}

/** Words of 32 bits with named fields; bits outside of every field are 0. */
export interface Format {
  readonly name: string;
  readonly words: number;
  readonly fields: readonly Field[];
}

/** Least and largest value of a field, both included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What a field can hold. */
export function fieldRange({ bits, signed = false, bias = 0, max }: Field): Range {
  const span = 2 ** bits;
  if (signed) return { min: -span / 2, max: max ?? span / 2 - 1 };
  return { min: bias, max: max ?? span - 1 + bias };
}

/** Whether a value is an integer that the field can hold. */
export function fits(field: Field, value: number): boolean {
  const { min, max } = fieldRange(field);
  return Number.isInteger(value) && value >= min && value <= max;
}

/**
 * Puts a value into its place; the bits there must be 0.
 *
 * @throws {RangeError} when the field cannot hold it.
 */
export function placeField(words: Uint32Array, field: Field, value: number): void {
  const { min, max } = fieldRange(field);
  if (!fits(field, value))
    throw new RangeError(`${field.name} is ${value}; allowed is an integer from ${min} to ${max}.`);
  const at = field.lsb >>> 5;
  words[at] = ((words[at] ?? 0) | (((value - (field.bias ?? 0)) & maskOf(field)) << (field.lsb & 31))) >>> 0;
}

/** The value of a field; it may lie outside of `fieldRange` where the field has a `max`. */
export function readField(words: Uint32Array, field: Field): number {
  const stored = (((words[field.lsb >>> 5] ?? 0) >>> (field.lsb & 31)) & maskOf(field)) >>> 0;
  const negative = field.signed === true && stored >= 2 ** (field.bits - 1);
  return stored - (negative ? 2 ** field.bits : 0) + (field.bias ?? 0);
}

/** Bits of one word that belong to none of the fields; they must be 0. */
export function unusedBits(fields: readonly Field[], word: number): number {
  const used = fields.filter(({ lsb }) => lsb >>> 5 === word);
  return used.reduce((rest, field) => rest & ~(maskOf(field) << (field.lsb & 31)), 0xffffffff) >>> 0;
}

/** Packs all fields of a format; a field that is not named is 0, or its bias. */
export function packFormat(format: Format, values: Readonly<Record<string, number>>): Uint32Array {
  const words = new Uint32Array(format.words);
  for (const field of format.fields) placeField(words, field, values[field.name] ?? field.bias ?? 0);
  return words;
}

/** Values of all fields of a format by name. */
export function unpackFormat(format: Format, words: Uint32Array): Readonly<Record<string, number>> {
  return Object.fromEntries(format.fields.map((field) => [field.name, readField(words, field)]));
}

function maskOf({ bits }: Field): number {
  return bits === 32 ? 0xffffffff : 2 ** bits - 1;
}
