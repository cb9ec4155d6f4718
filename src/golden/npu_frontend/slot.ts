import { controlSlot, meSlot, unpackSlot, veSlot, type SlotTable } from "../../isa/index.ts";

/** What a control slot does. A word of another slot is `nothing`. */
export const act = {
  nothing: 0,
  finish: 1,
  nextGroup: 2,
  nextGroupOf: 3,
  group: 4,
  index: 5,
  loop: 6,
  loopOf: 7,
  counter: 8,
  branch: 9,
  branchZero: 10,
  branchNotZero: 11,
  set: 12,
  add: 13,
  addScalars: 14,
  shift: 15,
  receive: 16,
} as const;

const actOf: Readonly<Record<string, number>> = {
  nop: act.nothing,
  "utop.finish": act.finish,
  "utop.nextGroup": act.nextGroup,
  "utop.nextGroup.r": act.nextGroupOf,
  "utop.group": act.group,
  "utop.index": act.index,
  loop: act.loop,
  "loop.r": act.loopOf,
  "loop.counter": act.counter,
  branch: act.branch,
  "branch.z": act.branchZero,
  "branch.nz": act.branchNotZero,
  set: act.set,
  add: act.add,
  "add.r": act.addScalars,
  shl: act.shift,
  recv: act.receive,
};

/** One word of an instruction, as it is understood. Words are decoded once, and shared. */
export interface Slot {
  readonly word: number;
  /** NeuISA defines it. */
  readonly defined: boolean;
  /** Scalar register that its operand is made of, −1 for none, and what is added. */
  readonly base: number;
  readonly offset: number;
  /** ME: a `pop` or `popv`. VE: a reduce. */
  readonly pop: boolean;
  readonly reduce: boolean;
  /** Control: a value of `act`, and its fields. `value`: the group, constant, places, distance or level. */
  readonly act: number;
  readonly rd: number;
  readonly rs: number;
  readonly rt: number;
  readonly value: number;
  readonly count: number;
  readonly body: number;
}

/** Decodes the words of one kind of slot. */
export type SlotDecoder = (word: number) => Slot;

/** Words that a decoder remembers; it then starts anew, so that random words do not fill memory. */
const remembered = 1 << 14;

function decoder(table: SlotTable): SlotDecoder {
  const known = new Map<number, Slot>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= remembered) known.clear();
    const slot = decode(table, word);
    known.set(word, slot);
    return slot;
  };
}

function decode(table: SlotTable, word: number): Slot {
  const operation = unpackSlot(table, word);
  const id = operation?.id ?? "";
  const { rd = 0, rs, rt = 0, offset = 0, count = 0, body = 0, ...rest } = operation?.operands ?? {};
  const control = table === controlSlot;
  return {
    word,
    defined: operation !== undefined,
    base: control ? -1 : (rs ?? -1),
    offset,
    pop: table === meSlot && (id === "pop" || id === "popv"),
    reduce: table === veSlot && id.startsWith("reduce."),
    act: control ? (actOf[id] ?? act.nothing) : act.nothing,
    ...{ rd, rs: rs ?? 0, rt },
    value: rest["group"] ?? rest["value"] ?? rest["addend"] ?? rest["shift"] ?? rest["distance"] ?? rest["level"] ?? 0,
    ...{ count, body },
  };
}

export const controlWord: SlotDecoder = decoder(controlSlot);
export const meWord: SlotDecoder = decoder(meSlot);
export const veWord: SlotDecoder = decoder(veSlot);

/** An empty slot. */
export const emptySlot: Slot = veWord(0);
