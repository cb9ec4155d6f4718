import { readSync, writeSync } from "node:fs";

/** Where rows lie in the ring: slots of `slotCycles` stimulus rows followed by as many expected rows. Plain data. */
export interface RingShape {
  readonly slots: number;
  readonly slotCycles: number;
  readonly inputWords: number;
  readonly outputWords: number;
}

export function ringBytes(shape: RingShape): number {
  return shape.slots * slotBytes(shape);
}

/** Writes the first `cycles` rows into a slot. The descriptor may belong to another thread of this process. */
export function writeSlot(
  fd: number,
  shape: RingShape,
  slot: number,
  stimulus: Uint32Array,
  expected: Uint32Array | undefined,
  cycles: number,
): void {
  const at = slot * slotBytes(shape);
  writeWords(fd, stimulus, cycles * shape.inputWords, at);
  if (expected !== undefined) writeWords(fd, expected, cycles * shape.outputWords, at + expectedOffset(shape));
}

/** Reads `cycles` output rows, from row `first`, of what the child put in the place of the expected ones. */
export function readOutputs(fd: number, shape: RingShape, slot: number, first: number, cycles: number): Uint32Array {
  const rows = new Uint32Array(cycles * shape.outputWords);
  const bytes = new Uint8Array(rows.buffer);
  const at = slot * slotBytes(shape) + expectedOffset(shape) + first * shape.outputWords * 4;
  for (let done = 0; done < bytes.length;) {
    const got = readSync(fd, bytes, done, bytes.length - done, at + done);
    if (got === 0) throw new RangeError(`The ring ends before row ${first + cycles} of slot ${slot}.`);
    done += got;
  }
  return rows;
}

/** Reads `count` numbers of 64 bits that the child put in the place of the expected rows. */
export function readCounts(fd: number, shape: RingShape, slot: number, count: number): readonly number[] {
  const rows = Math.ceil((2 * count) / shape.outputWords);
  const words = readOutputs(fd, shape, slot, 0, rows);
  return Array.from({ length: count }, (_, i) => (words[2 * i + 1] ?? 0) * 2 ** 32 + (words[2 * i] ?? 0));
}

function slotBytes(shape: RingShape): number {
  return shape.slotCycles * (shape.inputWords + shape.outputWords) * 4;
}

function expectedOffset(shape: RingShape): number {
  return shape.slotCycles * shape.inputWords * 4;
}

function writeWords(fd: number, words: Uint32Array, count: number, at: number): void {
  const bytes = new Uint8Array(words.buffer, words.byteOffset, count * 4);
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done, bytes.length - done, at + done);
}
