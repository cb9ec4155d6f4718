import type { Random } from "../../random.ts";

/** Bytes of a word of 128 bits, and 32-bit parts of it. */
export const wordBytes = 16;
export const wordParts = 4;

/** Bytes that an address of 40 bits reaches. */
export const addressSpace: number = 2 ** 40;

/** A piece of memory that holds the instructions of one core. */
export interface Slot {
  core: number;
  /** First byte. */
  base: number;
  words: Uint32Array;
}

/**
 * The instructions that lie in memory: a ring of slots, each with one image. An image begins at any multiple of 16, so
 * its bursts meet borders of 4 KiB anywhere.
 */
export class Images {
  /** First byte of the memory, and the first behind it. */
  readonly first: number;
  readonly end: number;
  private readonly slotBytes: number;
  private readonly slots: Slot[];
  private next = 0;
  private readonly random: Random;

  /** Room for `slots` images of at most `most` words each. */
  constructor(slots: number, most: number, random: Random) {
    this.random = random;
    this.slotBytes = 2 ** Math.ceil(Math.log2(most * wordBytes + 0x2000));
    const room = slots * this.slotBytes;
    // Now and then the memory ends with the address space, less what a limit cannot name.
    const places = Math.floor(addressSpace / this.slotBytes);
    const last = places - slots - 1;
    this.first = (random.chance(0.3) ? last : random.below(Math.min(last, 2 ** 30))) * this.slotBytes;
    this.end = this.first + room;
    this.slots = Array.from({ length: slots }, () => ({ core: -1, base: 0, words: new Uint32Array(0) }));
  }

  /** Lays an image for a core down in the oldest slot; gives its first byte. */
  place(words: Uint32Array, core: number): number {
    const at = this.next;
    this.next = (at + 1) % this.slots.length;
    const slack = Math.floor((this.slotBytes - 4 * words.length) / wordBytes);
    const base = this.first + at * this.slotBytes + this.random.below(Math.min(slack, 512) + 1) * wordBytes;
    const slot = this.slots[at];
    if (slot !== undefined) {
      slot.core = core;
      slot.base = base;
      slot.words = words;
    }
    return base;
  }

  /** An image of this core; nothing when there is none. */
  findOf(core: number): Readonly<Slot> | undefined {
    const found = this.slots.filter((slot) => slot.core === core);
    return found[this.random.below(Math.max(1, found.length))];
  }

  /** Copies the word at an address into `data`; false where no image lies. */
  read(address: number, data: Uint32Array): boolean {
    if (address < this.first || address >= this.end) return false;
    const slot = this.slots[Math.floor((address - this.first) / this.slotBytes)];
    if (slot === undefined) return false;
    const part = ((address - slot.base) / wordBytes) * wordParts;
    if (part < 0 || part >= slot.words.length) return false;
    for (let index = 0; index < wordParts; index += 1) data[index] = slot.words[part + index] ?? 0;
    return true;
  }
}
