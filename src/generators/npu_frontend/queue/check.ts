import type { Module } from "../../../hdl/index.ts";
import type { SlotTable } from "../../../isa/index.ts";
import { queuePart, wordBits } from "./parts.ts";
import { isUndefined } from "./slot_words.ts";

/** Whether the word of a slot is an undefined opcode. */
export function check(table: SlotTable): Module {
  const m = queuePart("check", table.name, `Finds undefined opcodes of the ${table.name} slot.`);
  const word_i = m.input("word_i", wordBits, "Word of the slot.");
  const undefined_o = m.output("undefined_o", 1, "It is undefined.");
  m.drive(undefined_o, isUndefined(m, table, word_i));
  return m;
}
