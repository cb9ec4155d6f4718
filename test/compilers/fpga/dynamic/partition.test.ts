import fc from "fast-check";
import { expect, test } from "vitest";
import { fenceCycles } from "../../../../src/compilers/fpga/dynamic/costs.ts";
import { Partition } from "../../../../src/compilers/fpga/dynamic/partition.ts";
import { leastMaximum } from "./least_maximum.ts";

interface Dealt {
  readonly most: number;
  readonly loads: readonly number[];
  readonly isCut: boolean;
}

function deal(cycles: readonly number[], cores: number, below = Infinity): Dealt {
  const partition = new Partition();
  const ranks = cycles.map((_, tile) => tile).sort((a, b) => (cycles[b] ?? 0) - (cycles[a] ?? 0) || a - b);
  // Neither array begins with the tiles that are dealt.
  const loads = Float64Array.from([7, 7, 7, ...ranks.map((tile) => (cycles[tile] ?? 0) + fenceCycles)]);
  const order = Uint32Array.from([9, 9, 9, ...ranks.map((tile) => 40 + tile)]);
  const most = partition.solve(loads, order, 3, 40, cycles.length, cores, below);
  const sums = new Array<number>(cores).fill(-fenceCycles);
  ranks.forEach((tile, rank) => {
    const core = partition.coreOf[rank] ?? -1;
    sums[core] = (sums[core] ?? 0) + (cycles[tile] ?? 0) + fenceCycles;
  });
  return { most: most - fenceCycles, loads: sums, isCut: partition.cut > 0 };
}

function roundRobin(cycles: readonly number[], cores: number): number {
  const sums = new Array<number>(cores).fill(-fenceCycles);
  cycles.forEach((own, tile) => (sums[tile % cores] = (sums[tile % cores] ?? 0) + own + fenceCycles));
  return Math.max(...sums);
}

/** Loads of many shapes: any, all nearly equal, a few sizes, thirds of what a core takes, far apart. */
const anyCycles = (least: number, most: number): fc.Arbitrary<number[]> => {
  const lists = [
    fc.integer({ min: 1, max: 100_000 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(9000, 9700, 10_400),
    fc.integer({ min: 25_000, max: 50_000 }),
    fc.integer({ min: 0, max: 17 }).map((power) => 2 ** power),
  ].map((cycles) => fc.array(cycles, { minLength: least, maxLength: most }));
  return fc.oneof(...lists);
};

test("the maximum is what is dealt, within 1 % of the least, and never above round robin", () => {
  let cut = 0;
  fc.assert(
    fc.property(anyCycles(1, 12), fc.integer({ min: 1, max: 8 }), (cycles, cores) => {
      const dealt = deal(cycles, cores);
      expect(dealt.most).toBe(Math.max(...dealt.loads));
      expect(dealt.most).toBeLessThanOrEqual(roundRobin(cycles, cores));
      if (dealt.isCut) cut += 1;
      else expect(dealt.most).toBeLessThanOrEqual(1.01 * leastMaximum(cycles, cores, fenceCycles));
    }),
    { numRuns: 400 },
  );
  expect(cut).toBeLessThan(8);
});

test("16 tiles are within 1 % too", () => {
  fc.assert(
    fc.property(anyCycles(16, 16), fc.integer({ min: 2, max: 8 }), (cycles, cores) => {
      const { most, isCut } = deal(cycles, cores);
      fc.pre(!isCut);
      expect(most).toBeLessThanOrEqual(1.01 * leastMaximum(cycles, cores, fenceCycles));
    }),
    { numRuns: 10 },
  );
});

test.each([3, 4, 5, 6, 7, 8])("the loads that longest first deals worst, on %i cores", (cores) => {
  // Graham's: 2n − 1, 2n − 1, …, n + 1, n + 1, n, n, n. The least is 3n, longest first has 4n − 1.
  const cycles = [cores * 100 - 1];
  for (let size = cores; size < 2 * cores; size += 1) cycles.push(size * 100 - 1, size * 100 - 1);
  expect(deal(cycles, cores).most).toBe(300 * cores - 1);
});

test("round robin where it is better, though by less than 1 %", () => {
  // Longest first has 2069: 1999 and 29 on each core, then 19, 19, 19.
  expect(deal([1999, 1999, 19, 29, 19, 29, 19], 2).most).toBe(2059);
});

test("a fence between the tiles of a core counts, the last one does not", () => {
  expect(deal([5, 5, 5, 5], 2).most).toBe(5 + fenceCycles + 5);
  expect(deal([5, 5], 2).most).toBe(5);
});

test("more tiles and cores than a search can go through", () => {
  fc.assert(
    fc.property(anyCycles(17, 255), fc.integer({ min: 1, max: 32 }), (cycles, cores) => {
      const dealt = deal(cycles, cores);
      expect(dealt.most).toBe(Math.max(...dealt.loads));
      expect(dealt.most).toBeLessThanOrEqual(roundRobin(cycles, cores));
    }),
    { numRuns: 40 },
  );
});

test("only a maximum below what is asked for counts", () => {
  expect(deal([10, 10, 10], 2, 10 + fenceCycles + 10 + fenceCycles).most).toBe(Infinity);
  expect(deal([10, 10, 10], 2, 10 + fenceCycles + 10 + fenceCycles + 1).most).toBe(10 + fenceCycles + 10);
});
