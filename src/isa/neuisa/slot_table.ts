import type { Field } from "./field.ts";

/** How an operand is written, and the field or fields that hold it. */
export type OperandForm =
  | { readonly form: "scalar"; readonly field: string }
  | { readonly form: "vector"; readonly field: string }
  | {
      readonly form: "number";
      readonly field: string;
      /**
       * What may stand in place of the number: a label, as the distance from this instruction (`branch`) or as the first
       * instruction behind a body (`body`); `@NAME`, as the index of a group.
       */
      readonly names?: "branch" | "body" | "group";
    }
  | { readonly form: "address"; readonly base: string; readonly offset: string };

/** What an operation occupies: a port of the systolic array, or a VE; cycles in all, or for each block of its length. */
export interface Duration {
  readonly unit: "weights" | "activations" | "results" | "ve";
  readonly cycles: number;
  readonly per: "operation" | "block";
}

/** One opcode of a slot. Bits that no operand uses are 0; any other word is an undefined opcode. */
export interface OpcodeRow {
  readonly code: number;
  /** Unique in its slot: `add.r`. */
  readonly id: string;
  /** As programs write it; forms of one mnemonic differ in their operands. */
  readonly mnemonic: string;
  readonly operands: readonly OperandForm[];
  readonly doc: string;
  /** Absent in a control slot and for a nop, which takes no cycle of an engine. */
  readonly duration?: Duration;
}

/** One kind of slot: 32 bits, the opcode in its highest bits, operands in fields that opcodes share. */
export interface SlotTable {
  readonly name: "control" | "me" | "ve";
  readonly fields: readonly Field[];
  readonly opcodes: readonly OpcodeRow[];
}

/** The opcode field, the same in every slot. Code 0 is `nop`, so a word of zeros does nothing. */
export const opcodeField: Field = { name: "opcode", lsb: 26, bits: 6, doc: "operation; 0 = nop" };

export const scalar = (field: string): OperandForm => ({ form: "scalar", field });
export const vector = (field: string): OperandForm => ({ form: "vector", field });
export const number = (field: string, names?: "branch" | "body" | "group"): OperandForm => ({
  ...{ form: "number", field },
  ...(names === undefined ? {} : { names }),
});
/** `[rN+offset]`, the address of a block of 8 vectors. */
export const address: OperandForm = { form: "address", base: "rs", offset: "offset" };

/** Names of the fields that an opcode uses, in the order in which they are written. */
export function operandFields(row: OpcodeRow): readonly string[] {
  return row.operands.flatMap((operand) =>
    operand.form === "address" ? [operand.base, operand.offset] : [operand.field],
  );
}

/** Scalar registers of a queue, 32 bits each. */
export const scalarRegisters = 8;
/** Vector registers of a queue, a block of 8 × 128 elements each (V10). */
export const vectorRegisters = 32;
/** Loops that may be open in one µTop. */
export const loopLevels = 3;

/** Fields that ME and VE slots hold in the same places. */
export const engineFields: readonly Field[] = [
  opcodeField,
  { name: "vd", lsb: 21, bits: 5, doc: "vector register that is written" },
  { name: "rs", lsb: 13, bits: 3, doc: "scalar register: base of an address, or an operand for all elements" },
  { name: "offset", lsb: 0, bits: 13, signed: true, doc: "blocks of 8 vectors, added to the base" },
];
