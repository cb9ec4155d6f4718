import { readFileSync } from "node:fs";
import { assert, integer, property, record } from "fast-check";
import { expect, it } from "vitest";
import { interpret, type UtopOrder } from "../../../../src/compilers/neuisa/interpreter/index.ts";
import { assemble, type Program } from "../../../../src/isa/index.ts";
import { blockElements, edge, programOf, run, sramOf } from "./run.ts";

/** Small whole numbers, so that sums are exact; the same for one seed. */
function numbers(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state % 9) - 4;
  };
}

/** Y = A × W for A of 8 · `blocks` rows and `tiles` · 128 columns, W of as many rows and 128 columns, on two MEs that share the rows. */
function matmul(blocks: number, tiles: number): string {
  const [a, w, y] = [0, 2 * blocks * tiles, 2 * blocks * tiles + 16 * tiles];
  return `.group me(m, m)
.me m
  { utop.index r1 }
  { set r2, 0 }
  { set r3, ${y} }
  { branch.z r1, first }
  { set r2, ${blocks * tiles} }
  { add r3, r3, ${blocks} }
first:
  { set r4, ${w} }
  { add r2, r2, ${a} }
  { nop | pushw [r4], 16 }
  { nop | loadw }
  { nop | push [r2], ${blocks} }
  { nop | pop [r3], ${blocks} }
  { loop ${tiles - 1}, done }
    { add r4, r4, 16 | pushw [r4+16], 16 }
    { add r2, r2, ${blocks} | loadw }
    { set r5, 0 | push [r2], ${blocks} }
    { loop ${blocks}, next }
      { add r6, r3, r5 | popv v0 }
      { add r5, r5, 1 | | accum [r6], v0 }
next:
    { nop }
done:
  { utop.finish }
`;
}

/** A row of a matrix times another matrix of 128 columns. */
function rowTimes(a: (k: number) => number, { rows, weights }: { rows: number; weights: Float64Array }): Float64Array {
  const sums = new Float64Array(128);
  for (let k = 0; k < rows; k += 1) {
    const factor = a(k);
    for (let n = 0; n < 128; n += 1) sums[n] = (sums[n] ?? 0) + factor * (weights[128 * k + n] ?? 0);
  }
  return sums;
}

it("a product in tiles, accumulated by the VEs, is the direct product", () => {
  const shape = record({
    seed: integer(),
    blocks: integer({ min: 1, max: 3 }),
    tiles: integer({ min: 2, max: 3 }),
    order: integer(),
  });
  const cases = property(shape, ({ seed, blocks, tiles, order }) => {
    const next = numbers(Math.abs(seed));
    const inputs = (2 * blocks + 16) * tiles;
    const sram = sramOf(inputs + 2 * blocks, (block) => (block < inputs ? next() : 7));
    const before = sram.slice();
    const { end, counts } = run(matmul(blocks, tiles), sram, { order });
    expect(end).toEqual({ kind: "complete" });
    expect(counts.matrixBlocks).toEqual({
      pushw: 32 * tiles,
      loadw: 0,
      push: 2 * blocks * tiles,
      pop: 2 * blocks,
      popv: 2 * blocks * (tiles - 1),
    });
    // Row r of A lies in the blocks of the µTop of its half, tile after tile; so do the rows of W.
    const wAt = 2 * blocks * tiles * blockElements;
    const yAt = inputs * blockElements;
    for (let row = 0; row < 16 * blocks; row += 1) {
      const [half, local] = [Math.floor(row / (8 * blocks)), row % (8 * blocks)];
      const first = (half * tiles * blocks * 8 + local) * edge;
      const expected = rowTimes(
        (k) => before[first + Math.floor(k / edge) * blocks * blockElements + (k % edge)] ?? 0,
        {
          rows: edge * tiles,
          weights: before.subarray(wAt),
        },
      );
      expect(sram.slice(yAt + row * edge, yAt + (row + 1) * edge)).toEqual(expected);
    }
    expect(sram.findIndex((value, at) => at < yAt && value !== before[at])).toBe(-1);
  });
  assert(cases, { numRuns: 12, seed: 1 });
});

function shipped(name: string): Program {
  return assemble(readFileSync(new URL(`../../../../configs/programs/${name}.nasm`, import.meta.url), "utf8"), name);
}

/** SRAM of small numbers after a run. */
function after(program: Program, blocks: number, order: UtopOrder): Float64Array {
  const next = numbers(3);
  const sram = sramOf(blocks, () => next() / 64);
  expect(interpret(program, sram, { order }).end).toEqual({ kind: "complete" });
  return sram;
}

it.each([
  ["tiled_matmul", 224],
  ["batch", 1_300],
  ["early_exit", 65],
])("%s is a strict program whose results do not depend on the order of its uTops", (name, blocks) => {
  const program = shipped(name);
  const first = after(program, blocks, "ascending");
  expect(first.some((value) => value !== 0 && !Number.isNaN(value))).toBe(true);
  const other = after(program, blocks, "descending");
  expect(other.findIndex((value, at) => !Object.is(value, first[at]))).toBe(-1);
});

it("results of a program that races depend on the order, when nobody looks", () => {
  const source =
    ".group me(a, a)\n.me a\n{ utop.index r1 }\n{ add r1, r1, 1 }\n{ nop | | load v0, [r1] }\n{ utop.finish | | store [r0], v0 }\n";
  const results = (["ascending", "descending"] as const).map((order) => {
    const sram = sramOf(3, (block) => block);
    interpret(programOf(source), sram, { order, strict: false });
    return sram[0];
  });
  expect(results).toEqual([2, 1]);
});
