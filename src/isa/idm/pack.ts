import type { Instruction } from "./instruction.ts";
import { layoutOf, wordParts, type PlacedField } from "./layout.ts";
import { opcodeRow } from "./opcode.ts";

/** The word of an instruction, its lowest 32 bits first. @throws {RangeError} for a value that its field cannot hold. */
export function packInstruction(instruction: Instruction, cores: number): Uint32Array {
  const word = new Uint32Array(wordParts);
  packInto(word, 0, instruction, cores);
  return word;
}

/** The words of a program, four elements each. @throws {RangeError} */
export function packProgram(instructions: readonly Instruction[], cores: number): Uint32Array {
  const words = new Uint32Array(wordParts * instructions.length);
  for (const [index, instruction] of instructions.entries()) packInto(words, wordParts * index, instruction, cores);
  return words;
}

/** Writes the word of an instruction over four elements from `at` on. @throws {RangeError} */
export function packInto(words: Uint32Array, at: number, instruction: Instruction, cores: number): void {
  const { header, payloads } = layoutOf(cores);
  const { opcode, wait, post, core, first, end, sync, layer } = instruction;
  words.fill(0, at, at + wordParts);
  const values: Readonly<Record<string, number>> = {
    opcode: opcodeRow(opcode).code,
    ...{ wait, post, core, layer, first: Number(first), end: Number(end), sync: Number(sync) },
  };
  for (const field of header) place(words, at, field, values[field.name] ?? 0);
  const fields: Readonly<Record<string, number>> = instruction.fields;
  for (const field of payloads[opcode]) place(words, at, field, fields[field.name] ?? field.least);
}

/** Puts a value over zeros; a field may lie in two elements. */
function place(words: Uint32Array, at: number, field: PlacedField, value: number): void {
  const { name, lsb, bits, least, most } = field;
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new RangeError(`${name} is ${value}; allowed is an integer from ${least} to ${most}.`);
  }
  const stored = value - least;
  const element = at + (lsb >>> 5);
  const shift = lsb & 31;
  words[element] = (words[element] ?? 0) | (stored << shift);
  if (shift + bits > 32) words[element + 1] = (words[element + 1] ?? 0) | (stored >>> (32 - shift));
}
