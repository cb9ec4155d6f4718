import { fieldOf, meSlot, opcodeField, opcodeOf, veSlot, type Field } from "../../../isa/index.ts";

/** An unsigned field of a word, as it is stored. */
function stored({ lsb, bits }: Field): (word: number) => number {
  const mask = 2 ** bits - 1;
  return (word) => (word >>> lsb) & mask;
}

const opcodeIn = stored(opcodeField);
const lengthField = fieldOf(meSlot, "length");
const lengthIn = stored(lengthField);

/** ME operations by their opcode. */
export const matrixOpcode: Readonly<Record<"push" | "pop" | "popv" | "loadw", number>> = {
  push: opcodeOf(meSlot, "push").code,
  pop: opcodeOf(meSlot, "pop").code,
  popv: opcodeOf(meSlot, "popv").code,
  loadw: opcodeOf(meSlot, "loadw").code,
};

/** Opcode of the word of a slot. */
export function opcodeIs(word: number): number {
  return opcodeIn(word);
}

/** Blocks that an ME operation moves; 1 for those without a length. */
export function blocksOf(word: number): number {
  const opcode = opcodeIn(word);
  if (opcode === matrixOpcode.loadw || opcode === matrixOpcode.popv) return 1;
  return lengthIn(word) + (lengthField.bias ?? 0);
}

/** By opcode: cycles that an ME operation holds its port for each of its blocks (V10). */
const cyclesPerBlock = Int32Array.from(
  { length: 64 },
  (_, code) => meSlot.opcodes.find((row) => row.code === code)?.duration?.cycles ?? 1,
);

/** Cycles that an ME operation holds its port. */
export function cyclesOf(word: number): number {
  return (cyclesPerBlock[opcodeIn(word)] ?? 1) * blocksOf(word);
}

/** Port of the array that each ME opcode takes: 0 weights, 1 activations, 2 results; by opcode. */
export const portOfOpcode: Int8Array = Int8Array.from({ length: 64 }, (_, code) => {
  const unit = meSlot.opcodes.find((row) => row.code === code)?.duration?.unit;
  return unit === "weights" ? 0 : unit === "results" ? 2 : 1;
});

/** Opcodes of VE operations that send a scalar. */
export const reduces: ReadonlySet<number> = new Set(
  veSlot.opcodes.filter(({ id }) => id.startsWith("reduce.")).map(({ code }) => code),
);
