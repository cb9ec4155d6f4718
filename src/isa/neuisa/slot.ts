import { fits, placeField, readField, unusedBits, type Field } from "./field.ts";
import { opcodeField, operandFields, type OpcodeRow, type SlotTable } from "./slot_table.ts";

/** An operation of a slot: id of its opcode, and the value of each field that the opcode uses. */
export interface Operation {
  readonly id: string;
  readonly operands: Readonly<Record<string, number>>;
}

export const nop: Operation = { id: "nop", operands: {} };

/** An opcode with what packing and unpacking ask for. */
interface Encoding {
  readonly row: OpcodeRow;
  readonly fields: readonly Field[];
  /** Bits that must be 0. */
  readonly unused: number;
}

interface Encodings {
  readonly byId: ReadonlyMap<string, Encoding>;
  readonly byCode: ReadonlyMap<number, Encoding>;
}

const known = new WeakMap<SlotTable, Encodings>();

function encodingsOf(table: SlotTable): Encodings {
  const before = known.get(table);
  if (before !== undefined) return before;
  const encodings = table.opcodes.map((row): Encoding => {
    const fields = operandFields(row).map((name) => fieldOf(table, name));
    return { row, fields, unused: unusedBits([opcodeField, ...fields], 0) };
  });
  const made = {
    byId: new Map(encodings.map((encoding) => [encoding.row.id, encoding])),
    byCode: new Map(encodings.map((encoding) => [encoding.row.code, encoding])),
  };
  known.set(table, made);
  return made;
}

function encodingOf(table: SlotTable, id: string): Encoding {
  const encoding = encodingsOf(table).byId.get(id);
  if (encoding === undefined) throw new RangeError(`${table.name} slot: ${id} is no opcode.`);
  return encoding;
}

/** The row of an opcode by its id. @throws {RangeError} when the slot has none of that id. */
export function opcodeOf(table: SlotTable, id: string): OpcodeRow {
  return encodingOf(table, id).row;
}

/** A field of a slot by its name. @throws {RangeError} when the slot has none of that name. */
export function fieldOf(table: SlotTable, name: string): Field {
  const field = table.fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new RangeError(`${table.name} slot: ${name} is no field.`);
  return field;
}

/** The word of an operation. @throws {RangeError} for an unknown id, and for an operand that is missing or out of range. */
export function packSlot(table: SlotTable, { id, operands }: Operation): number {
  const { row, fields } = encodingOf(table, id);
  const word = new Uint32Array(1);
  placeField(word, opcodeField, row.code);
  for (const field of fields) placeField(word, field, operands[field.name] ?? Number.NaN);
  return word[0] ?? 0;
}

/** The operation of a word; nothing for an undefined opcode: an unknown code, a bit that is not used, a value out of range. */
export function unpackSlot(table: SlotTable, value: number): Operation | undefined {
  const word = Uint32Array.of(value);
  const encoding = encodingsOf(table).byCode.get(readField(word, opcodeField));
  if (encoding === undefined || (encoding.unused & value) !== 0) return undefined;
  const operands: Record<string, number> = {};
  for (const field of encoding.fields) {
    const operand = readField(word, field);
    if (!fits(field, operand)) return undefined;
    operands[field.name] = operand;
  }
  return { id: encoding.row.id, operands };
}
