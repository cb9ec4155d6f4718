import { fail, utopText, type Cursor } from "./place.ts";
import { blockElements } from "./sizes.ts";

/** µTops of a group are stamped with numbers below this: 16 MEs and the VE µTop. */
const stampsPerGroup = 32;
const vectorStamp = stampsPerGroup - 1;

/**
 * A segment of SRAM in blocks of 8 vectors. When `strict`, it says which accesses NeuISA forbids: those of two µTops of one
 * group to a block that one of them writes, and those that meet an operation of the own matrix engine on its way.
 */
export class Sram {
  readonly elements: Float64Array;
  /** The results of the running µTop that were popped, counted over the whole run; see `inUse`. */
  popped = 0;
  private readonly blocks: number;
  private readonly strict: boolean;
  private readonly cursor: Cursor;
  /** By block: the µTop that last wrote it, and the last two different ones that read it, as stamps. */
  private readonly writer: Int32Array;
  private readonly reader: Int32Array;
  private readonly otherReader: Int32Array;
  /** By block: a matrix engine reads it until so many results are popped. */
  private readonly inUse: Float64Array;
  /** First stamp of the running group, and that of the running µTop. */
  private groupStamp = 0;
  private stamp = 0;
  /** Blocks that a pop on its way writes. */
  private popFirst = 0;
  private popEnd = 0;

  /** @throws {RangeError} when the elements are not whole blocks. */
  constructor(elements: Float64Array, strict: boolean, cursor: Cursor) {
    if (elements.length % blockElements !== 0) {
      const sentence = `SRAM has ${elements.length} elements; allowed are multiples of ${blockElements}.`;
      throw new RangeError(sentence);
    }
    this.elements = elements;
    this.blocks = elements.length / blockElements;
    this.strict = strict;
    this.cursor = cursor;
    const stamped = strict ? this.blocks : 0;
    this.writer = new Int32Array(stamped);
    this.reader = new Int32Array(stamped);
    this.otherReader = new Int32Array(stamped);
    this.inUse = new Float64Array(stamped);
  }

  beginGroup(): void {
    if (this.groupStamp > 2 ** 31 - 3 * stampsPerGroup) {
      for (const stamps of [this.writer, this.reader, this.otherReader]) stamps.fill(0);
      this.groupStamp = 0;
    }
    this.groupStamp += stampsPerGroup;
  }

  beginUtop(utop: number | "ve"): void {
    this.stamp = this.groupStamp + (utop === "ve" ? vectorStamp : utop);
    this.endPop();
  }

  /** A VE reads a block. Returns its first element. */
  readBlock(block: number): number {
    this.check(block, 1);
    if (this.strict) this.stampRead(block);
    return block * blockElements;
  }

  /** A VE writes a block; it may read it before: whatever a read would meet, a write does. Returns its first element. */
  writeBlock(block: number): number {
    this.check(block, 1);
    if (this.strict) this.stampWrite(block);
    return block * blockElements;
  }

  /** The matrix engine begins to read blocks, block i until `until` + i · `step` results are popped. Returns the first element. */
  readByEngine(first: number, length: number, until: number, step: number): number {
    this.check(first, length);
    if (!this.strict) return first * blockElements;
    for (let i = 0; i < length; i += 1) {
      const block = first + i;
      if (block >= this.popFirst && block < this.popEnd) {
        const allowed = "allowed is a read behind an instruction with VE operations, or behind the next pop";
        fail(this.cursor, `block ${block} is read while a pop may still write it; ${allowed}.`);
      }
      this.stampRead(block);
      const free = until + i * step;
      if (free > (this.inUse[block] ?? 0)) this.inUse[block] = free;
    }
    return first * blockElements;
  }

  /** A pop begins: its results are there, and what they came from is read. Returns the first element. */
  writeByPop(first: number, length: number): number {
    this.check(first, length);
    if (this.strict) for (let i = 0; i < length; i += 1) this.stampWrite(first + i);
    this.popFirst = first;
    this.popEnd = first + length;
    return first * blockElements;
  }

  /** The latest pop is complete. */
  endPop(): void {
    this.popEnd = this.popFirst;
  }

  /** A block that was waiting for a `loadw` is read until so many results are popped. */
  releaseAt(block: number, popped: number): void {
    if (this.strict) this.inUse[block] = popped;
  }

  private check(first: number, length: number): void {
    if (first + length <= this.blocks) return;
    const found = length === 1 ? `block ${first} is` : `blocks ${first} to ${first + length - 1} are`;
    fail(this.cursor, `${found} outside of SRAM; allowed are 0 to ${this.blocks - 1}.`);
  }

  private stampRead(block: number): void {
    const { stamp } = this;
    const writer = this.writer[block] ?? 0;
    if (writer >= this.groupStamp && writer !== stamp) this.race(block, "is read", "written", writer);
    const reader = this.reader[block] ?? 0;
    if (reader === stamp) return;
    this.otherReader[block] = reader;
    this.reader[block] = stamp;
  }

  private stampWrite(block: number): void {
    const { stamp, groupStamp } = this;
    const writer = this.writer[block] ?? 0;
    if (writer >= groupStamp && writer !== stamp) this.race(block, "is written", "written", writer);
    const reader = this.reader[block] ?? 0;
    const other = reader === stamp ? (this.otherReader[block] ?? 0) : reader;
    if (other >= groupStamp) this.race(block, "is written", "read", other);
    if ((this.inUse[block] ?? 0) > this.popped) {
      const allowed = "allowed is a write behind a pop of the results";
      fail(this.cursor, `block ${block} is written while the matrix engine may still read it; ${allowed}.`);
    }
    this.writer[block] = stamp;
  }

  private race(block: number, does: string, did: string, stamp: number): never {
    const by = stamp - this.groupStamp;
    const other = utopText(by === vectorStamp ? "ve" : by);
    const allowed = "allowed are blocks that no other uTop of the group writes, and writes to blocks that none uses";
    fail(this.cursor, `block ${block} ${does}, and ${did} by ${other}; ${allowed}.`);
  }
}
