// needs: verilator
import { expect, it } from "vitest";
import { expectedOf, hasVerilator, netlistSays, verilatorSays } from "../property/support/agreement.ts";

const constructs = 21;
const cycles = 100;

it("20 large random modules mean in the embedded engine what their trees mean", async () => {
  for (let seed = 1000; seed < 1020; seed += 1) {
    expect(await netlistSays(expectedOf(seed, constructs, cycles))).toBe("");
  }
});

it.skipIf(!hasVerilator)("6 large random modules mean under Verilator what their trees mean", () => {
  const designs = Array.from({ length: 6 }, (_, index) => expectedOf(2000 + index, constructs, cycles));
  expect(verilatorSays(designs)).toEqual([]);
});
