import { expect, it } from "vitest";
import { trapsDelay, twinOf } from "./pool_twin_rig.ts";

const pools = ["fpga-tiny", "fpga-odd"] as const;

it.each(pools)("a user's cores do not notice what the neighbours do: %s", (pool) => {
  const results = [2, 4].map((seed) => twinOf(pool, seed, 500));
  expect(results.map(({ difference }) => difference)).toEqual([undefined, undefined]);
  const sum = (of: "operations" | "answers" | "apart" | "traps"): number =>
    results.reduce((total, result) => total + result[of], 0);
  expect(sum("operations")).toBeGreaterThan(20);
  expect(sum("answers")).toBeGreaterThan(20);
  expect(sum("apart")).toBeGreaterThan(500);
  expect(sum("traps")).toBeGreaterThan(1);
});

it.each(pools)("cores that work late behind a trap of another are found: %s", (pool) => {
  const found = [1, 2, 3, 4].filter((seed) => twinOf(pool, seed, 700, () => trapsDelay(pool)).difference !== undefined);
  expect(found.length).toBeGreaterThan(1);
});
