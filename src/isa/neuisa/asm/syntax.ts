import type { OpcodeRow, OperandForm } from "../slot_table.ts";

/** How an opcode is written, with names in place of operands: `add rd, rs, addend`. */
export function operandText({ mnemonic, operands }: OpcodeRow): string {
  return operands.length === 0 ? mnemonic : `${mnemonic} ${operands.map(formText).join(", ")}`;
}

function formText(form: OperandForm): string {
  if (form.form === "address") return `[${form.base}+${form.offset}]`;
  return form.field;
}
