import { describe, expect, it } from "vitest";
import { firstComparedCycle, hashRows, newRowHash, rowHashText } from "../../src/ports/row_hash.ts";

function hashOf(...words: number[]): string {
  const hash = newRowHash();
  hashRows(hash, Uint32Array.from(words), 0, words.length);
  return rowHashText(hash);
}

describe("row hash", () => {
  it("is the documented function", () => {
    const word = 0xdeadbeefn;
    const mask = 0xffffffffn;
    const rotate = (x: bigint, by: bigint): bigint => ((x << by) | (x >> (32n - by))) & mask;
    const a = rotate(((0x811c9dc5n ^ word) * 0x85ebca6bn) & mask, 15n);
    const b = rotate((((0x9e3779b9n + word) & mask) * 0xc2b2ae35n) & mask, 13n);
    const hex = (x: bigint): string => x.toString(16).padStart(8, "0");
    expect(hashOf(0xdeadbeef)).toBe(hex(a) + hex(b));
  });

  it("does not depend on how the rows were cut into batches", () => {
    const rows = Uint32Array.from({ length: 99 }, (_, i) => Math.imul(i, 0x9e3779b1));
    const hash = newRowHash();
    hashRows(hash, rows, 0, 33);
    hashRows(hash, rows, 33, 99);
    expect(rowHashText(hash)).toBe(hashOf(...rows));
  });

  it("sees order, length, and two top bits flipped in successive words", () => {
    expect(hashOf(1, 2)).not.toBe(hashOf(2, 1));
    expect(hashOf(1, 2, 0)).not.toBe(hashOf(1, 2));
    expect(hashOf(0x80000000, 0x80000000, 5)).not.toBe(hashOf(0, 0, 5));
    expect(hashOf(0x80000000, 0x4000, 5)).not.toBe(hashOf(0, 0, 5));
  });

  it("leaves out cycle 0 of a synchronous reset", () => {
    expect(firstComparedCycle("sync")).toBe(1);
    expect(firstComparedCycle("async_low")).toBe(0);
  });
});
