import { expect, it } from "vitest";
import { firstLevelFaults } from "../../src/generators/first_level_idm/faults.ts";
import { switchedOf, switchesOf, wrongOf } from "./pool_switch_rig.ts";
import { faultyPools } from "./pool_twin_rig.ts";

it.each(["release_before_all_arrived", "go_where_it_was"])("%s is found", async (name) => {
  const fault = firstLevelFaults.find((one) => one.name === name);
  if (fault === undefined) throw new Error(`There is no fault '${name}'.`);
  const model = await faultyPools("fpga-tiny", fault, 1);
  // The users of number 1 have both cores in one group.
  const wrong = wrongOf(switchesOf("fpga-tiny", 1, 4_000, model));
  expect(wrong).not.toEqual([]);
});

it.each(["fpga-tiny", "fpga-odd"] as const)("layers are the same with switches and without: %s", (pool) => {
  const cases = [1, 2, 3].map((seed) => switchesOf(pool, seed, 4_000));
  expect(cases.flatMap(wrongOf)).toEqual([]);
  expect(cases.reduce((sum, each) => sum + switchedOf(each), 0)).toBeGreaterThan(50);
});
