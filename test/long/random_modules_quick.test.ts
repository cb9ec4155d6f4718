// needs: verilator
import { describe, expect, it } from "vitest";
import { expectedOf, hasVerilator, netlistSays, verilatorSays } from "../property/support/agreement.ts";

const designs = [1, 2, 3].map((seed) => expectedOf(seed, 7, 40));

describe("what the emitted text of random modules means is what their trees mean", () => {
  it.each(designs)(
    "in the embedded engine: seed $seed",
    async (design) => {
      expect(await netlistSays(design)).toBe("");
    },
    180_000,
  );

  it.skipIf(!hasVerilator)(
    "under Verilator",
    () => {
      expect(verilatorSays(designs)).toEqual([]);
    },
    180_000,
  );
});
