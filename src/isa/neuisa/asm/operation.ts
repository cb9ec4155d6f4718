import { fieldRange, fits } from "../field.ts";
import { fieldOf, type Operation } from "../slot.ts";
import { scalarRegisters, vectorRegisters, type OpcodeRow, type OperandForm, type SlotTable } from "../slot_table.ts";
import { acceptNumber, type Cursor } from "./cursor.ts";
import { operandText } from "./syntax.ts";
import { LineError } from "./tokens.ts";

/** A number that stands for a name until all names are known. */
export interface NamedOperand {
  readonly field: string;
  readonly names: "branch" | "body" | "group";
  readonly name: string;
  readonly column: number;
}

/** An operation as written: `named` operands are not in it yet. */
export interface WrittenOperation {
  readonly operation: Operation;
  readonly column: number;
  readonly named?: NamedOperand;
}

type Value =
  | { readonly kind: "scalar" | "vector" | "number"; readonly value: number; readonly column: number }
  | { readonly kind: "label"; readonly name: string; readonly column: number }
  | { readonly kind: "group"; readonly name: string; readonly column: number }
  | { readonly kind: "address"; readonly base: number; readonly offset: number; readonly column: number };

/** Reads one operation of a slot; the cursor stands on its mnemonic. @throws {LineError} */
export function parseOperation(cursor: Cursor, table: SlotTable): WrittenOperation {
  const mnemonic = cursor.take("word") ?? cursor.fail(`an operation of the ${table.name} slot`);
  const rows = table.opcodes.filter((row) => row.mnemonic === mnemonic.text);
  if (rows.length === 0) {
    const known = [...new Set(table.opcodes.map((row) => row.mnemonic))].join(", ");
    throw new LineError(
      mnemonic.column,
      `${mnemonic.text} is no operation of the ${table.name} slot; allowed are ${known}.`,
    );
  }
  const values: Value[] = [];
  while (cursor.peek() !== undefined) {
    if (values.length > 0) cursor.expect(",");
    values.push(parseValue(cursor));
  }
  const row = rows.find(
    ({ operands }) => operands.length === values.length && operands.every((form, i) => takes(form, values[i])),
  );
  if (row === undefined) {
    const forms = rows.map((form) => operandText(form)).join(", or ");
    const column = values[0]?.column ?? mnemonic.column;
    throw new LineError(column, `The operands of ${mnemonic.text} fit no form of it; allowed is ${forms}.`);
  }
  return written(table, row, values, mnemonic.column);
}

function written(table: SlotTable, row: OpcodeRow, values: readonly Value[], column: number): WrittenOperation {
  const operands: Record<string, number> = {};
  let named: NamedOperand | undefined;
  const put = (name: string, value: number, at: number): void => {
    operands[name] = checked(table, name, value, at);
  };
  for (const [i, form] of row.operands.entries()) {
    const value = values[i];
    if (value === undefined) continue;
    if (form.form === "address") {
      if (value.kind !== "address") continue;
      put(form.base, value.base, value.column);
      put(form.offset, value.offset, value.column);
    } else if (value.kind === "label" || value.kind === "group") {
      if (form.form === "number" && form.names !== undefined) {
        named = { field: form.field, names: form.names, name: value.name, column: value.column };
      }
    } else if (value.kind !== "address") put(form.field, value.value, value.column);
  }
  return { operation: { id: row.id, operands }, column, ...(named === undefined ? {} : { named }) };
}

/** The value of a field. @throws {LineError} when the field cannot hold it. */
export function checked(table: SlotTable, name: string, value: number, column: number): number {
  const field = fieldOf(table, name);
  if (fits(field, value)) return value;
  const { min, max } = fieldRange(field);
  throw new LineError(column, `${name} is ${value}; allowed is an integer from ${min} to ${max}.`);
}

function takes(form: OperandForm, value: Value | undefined): boolean {
  if (value === undefined) return false;
  if (value.kind === "label") return form.form === "number" && (form.names === "branch" || form.names === "body");
  if (value.kind === "group") return form.form === "number" && form.names === "group";
  return form.form === value.kind;
}

function parseValue(cursor: Cursor): Value {
  const column = cursor.peek()?.column ?? 0;
  if (cursor.accept("[") !== undefined) {
    const base =
      registerOf(cursor.take("word")?.text ?? "", "r", scalarRegisters) ?? cursor.fail("a scalar register, r0 to r7");
    const sign = cursor.peek()?.text;
    const offset = sign === "+" || sign === "-" ? (acceptNumber(cursor) ?? 0) : 0;
    cursor.expect("]");
    return { kind: "address", base, offset, column };
  }
  if (cursor.accept("@") !== undefined) {
    const name = cursor.take("word") ?? cursor.fail("the name of a group");
    return { kind: "group", name: name.text, column };
  }
  const number = acceptNumber(cursor);
  if (number !== undefined) return { kind: "number", value: number, column };
  const word = cursor.take("word") ?? cursor.fail("a register, a number, a label, @ and a group, or [base+offset]");
  if (/^[rv]\d+$/.test(word.text)) return registerValue(word.text, column);
  return { kind: "label", name: word.text, column };
}

function registerValue(text: string, column: number): Value {
  const [kind, count] = text.startsWith("r")
    ? (["scalar", scalarRegisters] as const)
    : (["vector", vectorRegisters] as const);
  const value = registerOf(text, text.charAt(0), count);
  if (value !== undefined) return { kind, value, column };
  throw new LineError(
    column,
    `${text} is no register; allowed are ${text.charAt(0)}0 to ${text.charAt(0)}${count - 1}.`,
  );
}

function registerOf(text: string, letter: string, count: number): number | undefined {
  const digits = text.startsWith(letter) ? text.slice(1) : "";
  return /^(?:0|[1-9]\d?)$/.test(digits) && Number(digits) < count ? Number(digits) : undefined;
}
