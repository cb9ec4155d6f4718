import {
  controlSlot,
  encodeLine,
  fieldOf,
  fieldRange,
  meSlot,
  nop,
  operandFields,
  packSlot,
  veSlot,
  type Operation,
  type SlotTable,
} from "../../../../src/isa/index.ts";

/** A whole number from 0 to below `limit`. */
export type Draw = (limit: number) => number;

/** An instruction in short: its slots that are no nops. */
export interface Short {
  readonly control?: Operation;
  readonly me?: Operation;
  readonly ve?: readonly Operation[];
}

export function operation(id: string, operands: Readonly<Record<string, number>> = {}): Operation {
  return { id, operands };
}

/** The lines of a program. */
export function lines(ves: number, program: readonly Short[]): Uint32Array[] {
  return program.map(({ control = nop, me = nop, ve = [] }) =>
    encodeLine({ control, me, ve: Array.from({ length: ves }, (_, s) => ve[s] ?? nop) }, ves),
  );
}

/** A repeatable source of numbers (Mulberry32). */
export function drawer(seed: number): Draw {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** An operation of a slot with operands that it can have; loops and branches mostly short, so that programs go round. */
function anyOperation(table: SlotTable, draw: Draw): Operation {
  const row = table.opcodes[draw(table.opcodes.length)] ?? table.opcodes[0];
  if (row === undefined) return nop;
  const operands = operandFields(row).map((name): readonly [string, number] => {
    const { min, max } = fieldRange(fieldOf(table, name));
    const short = { body: [1, 9], distance: [-6, 14], count: [0, 4], shift: [0, 32], value: [-3, 9] }[name];
    if (short !== undefined && draw(8) !== 0) return [name, (short[0] ?? 0) + draw(short[1] ?? 1)];
    return [name, min + draw(max - min + 1)];
  });
  return { id: row.id, operands: Object.fromEntries(operands) };
}

/** Lines of any instructions, a few of them undefined. */
export function anyLines(kind: "me" | "ve", ves: number, length: number, draw: Draw): Uint32Array[] {
  return Array.from({ length }, () => {
    const control = draw(3) === 0 ? nop : anyOperation(controlSlot, draw);
    const me = kind === "me" && draw(3) === 0 ? anyOperation(meSlot, draw) : nop;
    const ve = Array.from({ length: ves }, () => (draw(3) === 0 ? anyOperation(veSlot, draw) : nop));
    const words = encodeLine({ control: control.id === "utop.finish" && draw(4) > 0 ? nop : control, me, ve }, ves);
    if (draw(40) === 0) {
      const place = draw(2 + ves);
      words[place] = ((words[place] ?? 0) ^ (2 ** draw(32))) >>> 0;
    }
    if (kind === "ve" && draw(60) === 0) words[1] = packSlot(meSlot, operation("loadw"));
    return words;
  });
}
