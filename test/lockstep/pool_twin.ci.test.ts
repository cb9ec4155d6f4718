import { expect, it } from "vitest";
import { firstLevelFaults } from "../../src/generators/first_level_idm/faults.ts";
import { faultyPools, twinOf } from "./pool_twin_rig.ts";

it("two cores that count as of one group are found: a neighbour's trap halts the user", async () => {
  const fault = firstLevelFaults.find(({ name }) => name === "group_mask_wrong");
  if (fault === undefined) throw new Error("There is no such fault.");
  const model = await faultyPools("fpga-tiny", fault, 2);
  const differences = [1, 2, 3, 4, 5, 6].map((seed) => twinOf("fpga-tiny", seed, 700, model).difference);
  expect(differences.filter((difference) => difference !== undefined).length).toBeGreaterThan(2);
});

it("a pool without a fault passes on the same engine", async () => {
  const model = await faultyPools("fpga-tiny", { ...nothing }, 2);
  for (const seed of [1, 2, 3]) expect(twinOf("fpga-tiny", seed, 700, model).difference).toBeUndefined();
});

/** A change that is none. */
const nothing = {
  ...{ name: "none", description: "Nothing is wrong.", part: "none", file: "idm.v" },
  ...{ from: "endmodule", to: "endmodule" },
};
