import { veSlot, operandFields, type Operation } from "../../../isa/index.ts";
import type { Random } from "../../random.ts";

/** An operation by its id. */
export function operation(id: string, operands: Readonly<Record<string, number>> = {}): Operation {
  return { id, operands };
}

const vectorOpcodes = veSlot.opcodes
  .filter(({ id }) => id !== "nop")
  .map((row) => ({ id: row.id, fields: operandFields(row) }));
const reduceOpcodes = vectorOpcodes.filter(({ id }) => id.startsWith("reduce."));

/** The vector register that `popv` writes, and no VE slot uses. */
export const poppedRegister = 31;

/**
 * Any VE operation for slot `slot` of `slots`. Each slot has registers of its own: no slot depends on another of its
 * instruction.
 */
export function vectorOperation(random: Random, slot: number, slots: number, reduceShare: number): Operation {
  const opcodes = random.chance(reduceShare) ? reduceOpcodes : vectorOpcodes;
  const { id, fields } = opcodes[random.below(opcodes.length)] ?? { id: "nop", fields: [] };
  const registers = Math.floor(poppedRegister / slots);
  const register = (): number => slot * registers + random.below(registers);
  const operands: Record<string, number> = {};
  for (const field of fields) {
    operands[field] = field === "rs" ? random.below(8) : field === "offset" ? random.between(-4096, 4095) : register();
  }
  return operation(id, operands);
}
