import { expect, it } from "vitest";
import { comparedOf, losesOperation, switchedOf, switchesOf, wrongOf } from "./pool_switch_rig.ts";
import { goldenPool } from "./pool_twin_rig.ts";

it("layers are the same with switches and without: fpga-odd", () => {
  const each = switchesOf("fpga-odd", 2, 3_000);
  expect(wrongOf(each)).toEqual([]);
  expect(switchedOf(each)).toBeGreaterThan(10);
  expect(comparedOf(each)).toBeGreaterThan(50);
  expect(each.held.counts.tasks).toBeGreaterThan(10);
});

it("an operation that is lost is found", () => {
  const model = (): ReturnType<typeof goldenPool> => losesOperation(goldenPool("fpga-tiny"), 9);
  expect(wrongOf(switchesOf("fpga-tiny", 1, 1_500, model))).not.toEqual([]);
});
