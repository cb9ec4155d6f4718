import { concat, lit, mask, orAll, type Expr, type Module, type Signal } from "../../../hdl/index.ts";
import { fieldOf, opcodeField, operandFields, type Field, type OpcodeRow, type SlotTable } from "../../../isa/index.ts";

// Questions on the word of a slot, all answered from the tables of NeuISA.

const slotBits = 32;

/** The bits of a field. */
export function fieldBits(table: SlotTable, word: Signal, name: string): Expr {
  const { lsb, bits } = name === opcodeField.name ? opcodeField : fieldOf(table, name);
  return word.slice(lsb, bits);
}

/** The bits of a field, its sign (or zeros) above them. */
export function extendedField(table: SlotTable, word: Signal, name: string, width: number): Expr {
  const { lsb, bits, signed = false } = fieldOf(table, name);
  const value = word.slice(lsb, bits);
  if (!signed || width === bits) return value.extend(width);
  return concat(word.bit(lsb + bits - 1).repeat(width - bits), value);
}

/** The codes that a module names so far. */
const named = new WeakMap<Module, Map<string, Expr>>();

/** The code of an opcode as a localparam of the module: `VE_ADD_S`. */
function codeOf(m: Module, table: SlotTable, { id, code, doc }: OpcodeRow): Expr {
  const known = named.get(m) ?? new Map<string, Expr>();
  named.set(m, known);
  const name = `${table.name}_${id.replace(/[^A-Za-z]/g, "_")}`.toUpperCase();
  const param = known.get(name) ?? m.localparam(name, opcodeField.bits, code, `${doc}.`);
  known.set(name, param);
  return param;
}

/** The opcode is one of those that `which` picks, as long as the word is defined. */
export function isOpcode(m: Module, table: SlotTable, word: Signal, which: (row: OpcodeRow) => boolean): Expr<1> {
  const rows = table.opcodes.filter(which);
  if (rows.length === 0) throw new RangeError(`${table.name} slot: no opcode of this kind.`);
  const opcode = fieldBits(table, word, opcodeField.name);
  return orAll(rows.map((row) => opcode.eq(codeOf(m, table, row))));
}

/** The opcode uses the field. */
export function usesField(m: Module, table: SlotTable, word: Signal, field: string): Expr<1> {
  return isOpcode(m, table, word, (row) => operandFields(row).includes(field));
}

/** The slot is no nop, as long as the word is defined. */
export function isUsed(word: Signal): Expr<1> {
  return word.slice(opcodeField.lsb, opcodeField.bits).any();
}

/** The word is an undefined opcode: an unknown code, a bit that the opcode does not use, or a field out of its range. */
export function isUndefined(m: Module, table: SlotTable, word: Signal): Expr<1> {
  const groups = new Map<string, { readonly unused: bigint; readonly limited: Field[]; readonly rows: OpcodeRow[] }>();
  for (const row of table.opcodes) {
    const fields = operandFields(row).map((name) => fieldOf(table, name));
    const unused = [opcodeField, ...fields].reduce((rest, field) => rest & ~maskOf(field), maskOf());
    const limited = fields.filter(({ max }) => max !== undefined);
    const key = [unused.toString(16), ...limited.map(({ name }) => name)].join(" ");
    const group = groups.get(key) ?? { unused, limited, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const defined = [...groups.values()].map(({ unused, limited, rows }) => {
    const wrong = [
      ...(unused === 0n ? [] : [word.and(mask(slotBits, unused)).any()]),
      ...limited.map(({ lsb, bits, bias = 0, max = 0 }) => word.slice(lsb, bits).gt(lit(bits, max - bias))),
    ];
    const coded = isOpcode(m, table, word, (row) => rows.includes(row));
    return wrong.length === 0 ? coded : coded.and(orAll(wrong).not());
  });
  return orAll(defined).not();
}

/** The bits of a field; without one, of the whole word. */
function maskOf({ lsb, bits }: { readonly lsb: number; readonly bits: number } = { lsb: 0, bits: slotBits }): bigint {
  return ((1n << BigInt(bits)) - 1n) << BigInt(lsb);
}
