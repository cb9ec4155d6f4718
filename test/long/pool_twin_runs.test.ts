import { expect, it } from "vitest";
import { trapsDelay, twinOf, type Pool } from "../lockstep/pool_twin_rig.ts";

/** Mixes and cycles of each pool: 200 mixes. */
const runs = [
  ["fpga-tiny", 80, 1_500],
  ["fpga-odd", 80, 1_500],
  ["fpga-paper", 40, 1_000],
] as const;

it.each(runs)("%s: %i mixes of hostile neighbours", (pool, mixes, cycles) => {
  const sum = { cycles: 0, operations: 0, releases: 0, answers: 0, apart: 0, traps: 0 };
  const wrong: string[] = [];
  for (let seed = 1; seed <= mixes; seed += 1) {
    const { difference, ...counts } = twinOf(pool, 100 + seed, cycles);
    for (const name of ["cycles", "operations", "releases", "answers", "apart", "traps"] as const)
      sum[name] += counts[name];
    if (difference !== undefined) wrong.push(`mix ${100 + seed}: ${JSON.stringify(difference)}`);
  }
  console.log(`${pool}: ${mixes} mixes, ${JSON.stringify(sum)}`);
  expect(wrong).toEqual([]);
  expect(sum.operations).toBeGreaterThan(5 * mixes);
  expect(sum.apart).toBeGreaterThan(sum.cycles / 4);
  expect(sum.traps).toBeGreaterThan(mixes);
});

it.each(runs)("%s: cores that work late behind a trap of another are found", (pool: Pool) => {
  const found = [1, 2, 3, 4, 5, 6].filter(
    (seed) => twinOf(pool, seed, 1_000, () => trapsDelay(pool)).difference !== undefined,
  );
  expect(found.length).toBeGreaterThan(1);
});
