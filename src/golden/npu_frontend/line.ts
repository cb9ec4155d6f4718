import { controlWord, emptySlot, meWord, veWord, type Slot } from "./slot.ts";

/** An instruction as it lies in the instruction memory or in a queue: control, ME, VE slots. */
export interface Line {
  readonly slots: Slot[];
  /** All of its slots are defined. */
  defined: boolean;
  /** VE slots in use, as a set. */
  used: number;
  /** Beats whose parity is wrong, as a set. */
  bad: number;
}

/** A line of nops. */
export function emptyLine(ves: number): Line {
  return { slots: Array.from({ length: 2 + ves }, () => emptySlot), defined: true, used: 0, bad: 0 };
}

/** Stores four words of a line. What the line is as a whole, `understand` says, once its last beat is there. */
export function storeBeat(line: Line, beat: number, words: Uint32Array, bad: boolean): void {
  const { slots } = line;
  const first = 4 * beat;
  const end = Math.min(first + 4, slots.length);
  for (let at = first; at < end; at++) {
    const word = words[at - first] ?? 0;
    slots[at] = at === 0 ? controlWord(word) : at === 1 ? meWord(word) : veWord(word);
  }
  line.bad = bad ? line.bad | (1 << beat) : line.bad & ~(1 << beat);
}

/** Brings what is known of the line as a whole up to date. */
export function understand(line: Line): void {
  const { slots } = line;
  let defined = true;
  let used = 0;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? emptySlot;
    if (!slot.defined) defined = false;
    if (at >= 2 && slot.word !== 0) used |= 1 << (at - 2);
  }
  line.defined = defined;
  line.used = used;
}

export function copyLine(from: Line, to: Line): void {
  for (let at = 0; at < from.slots.length; at++) to.slots[at] = from.slots[at] ?? emptySlot;
  to.defined = from.defined;
  to.used = from.used;
  to.bad = from.bad;
}

/** Slots of an instruction that was taken, with their operands: the ME slot, then the VE slots. */
export interface Entry {
  readonly slots: Slot[];
  readonly operands: Int32Array;
}

export function emptyEntry(ves: number): Entry {
  return { slots: Array.from({ length: 1 + ves }, () => emptySlot), operands: new Int32Array(1 + ves) };
}

/** Resolves the operands of a line with the scalars as they stand. */
export function resolve(line: Line, scalars: Int32Array, entry: Entry): void {
  const { slots, operands } = entry;
  for (let at = 0; at < slots.length; at++) {
    const slot = line.slots[at + 1] ?? emptySlot;
    slots[at] = slot;
    operands[at] = slot.base < 0 ? 0 : (scalars[slot.base] ?? 0) + slot.offset;
  }
}

export function copyEntry(from: Entry, to: Entry): void {
  for (let at = 0; at < from.slots.length; at++) to.slots[at] = from.slots[at] ?? emptySlot;
  to.operands.set(from.operands);
}
