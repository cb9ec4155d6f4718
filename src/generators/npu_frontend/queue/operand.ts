import type { Module } from "../../../hdl/index.ts";
import { fieldOf, opcodeField, type SlotTable } from "../../../isa/index.ts";
import { queuePart, scalarBits, wordBits } from "./parts.ts";
import { scalarIndexBits } from "./scalars.ts";
import { extendedField, fieldBits, isOpcode, usesField } from "./slot_words.ts";

/** The operand of an ME or VE slot: an address, a scalar, or 0. */
export function operand(table: SlotTable): Module {
  const m = queuePart("operand", table.name, `Operand of a slot of kind ${table.name}.`);
  const word_i = m.input("word_i", wordBits, "Word of the slot.");
  const scalar_i = m.input("scalar_i", scalarBits, "Value of rs, if the slot reads it; else 0.");
  const read_o = m.output("read_o", 1, "The slot reads rs.");
  const from_o = m.output("from_o", scalarIndexBits, "Register rs.");
  const operand_o = m.output("operand_o", scalarBits, "The operand.");
  const address = m.wire(
    "address",
    isOpcode(m, table, word_i, ({ operands }) => operands.some(({ form }) => form === "address")),
    "The operand is an address.",
  );
  const offset = extendedField(table, word_i, "offset", scalarBits).and(address.repeat(scalarBits));
  m.drive(read_o, usesField(m, table, word_i, "rs"));
  m.drive(from_o, fieldBits(table, word_i, "rs"));
  m.drive(operand_o, scalar_i.plus(offset));
  const { lsb, bits } = fieldOf(table, "rs");
  m.unused("unused_word", word_i.slice(lsb + bits, opcodeField.lsb - lsb - bits));
  return m;
}
