import { Module, type Signal } from "../../../hdl/index.ts";
import { fieldOf, opcodeField, type SlotTable } from "../../../isa/index.ts";
import { wordBits } from "../queue/parts.ts";
import { extendedField, isOpcode } from "../queue/slot_words.ts";

const scalarBits: number = 32;

/**
 * The operand of an ME or VE slot: an address, a scalar, or 0. It stands where an engine is given the slot, not in the
 * queue: so there is one adder for each engine, not one for each slot of each queue.
 */
function slotOperand(table: SlotTable): Module {
  const m = new Module(`slot_operand_${table.name}`, {
    summary: `Operand of a slot of kind ${table.name}.`,
    source: "Neu10 (Xue et al., arXiv 2408.04104), operations; cycles as in docs/contracts/npu_frontend.md",
    file: "src/generators/npu_frontend/operations/operand.ts",
  });
  const word_i = m.input("word_i", wordBits, "Word of the slot.");
  const scalar_i = m.input("scalar_i", scalarBits, "Value of rs, if the slot reads it; else 0.");
  const address = m.wire(
    "address",
    isOpcode(m, table, word_i, ({ operands }) => operands.some(({ form }) => form === "address")),
    "The operand is an address.",
  );
  const offset = extendedField(table, word_i, "offset", scalarBits).and(address.repeat(scalarBits));
  m.drive(m.output("operand_o", scalarBits, "The operand."), scalar_i.plus(offset));
  const { lsb, bits } = fieldOf(table, "offset");
  if (lsb > 0) m.unused("unused_low", word_i.slice(0, lsb));
  m.unused("unused_word", word_i.slice(lsb + bits, opcodeField.lsb - lsb - bits));
  return m;
}

/** The operand of a slot of which the queue has kept the word and, above it, the value of rs; 0 of a slot that is 0. */
export function operandOf(m: Module, table: SlotTable, slot: Signal): Signal {
  const { operand_o } = m.instance("u_operand", slotOperand(table), {
    inputs: { word_i: slot.slice(0, wordBits), scalar_i: slot.slice(wordBits, scalarBits) },
    outputs: { operand_o: { name: "operand", doc: "Its address or scalar." } },
  });
  return operand_o;
}
