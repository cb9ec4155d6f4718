import { describe, expect, it } from "vitest";
import { programDistribution, distributionText } from "../../src/environment/second_level_idm/programs/index.ts";
import { runLockstep } from "../../src/lockstep/index.ts";
import { programsOf, runOnGolden } from "../golden/second_level_idm/run_programs.ts";
import { fpgaConfig } from "../generators/idm_rig.ts";

const depths = [1, 2, 3, 4, 5, 6, 7, 8];
const perDepth = 12_500;
const minute = 60_000;

describe("programs of 10 to 2,000 instructions", () => {
  it("use all counters, reach the bound of 63, and wait for two tokens or more in 30 % of their instructions", () => {
    const programs = [];
    const drawn = programsOf("legal", 2_000, 1);
    for (let one = drawn.next(); one.done !== true; one = drawn.next()) {
      programs.push({ words: one.value.words, kind: "legal" as const });
    }
    const distribution = programDistribution(programs, 2);
    console.log(distributionText(distribution));
    expect(distribution.manyWaitsShare).toBeGreaterThan(0.3);
    expect(distribution.countersUsed).toBe(12);
    expect(distribution.bounds[2]).toBe(63);
  });

  it.each(depths)(
    `that are legal all finish: ${perDepth} of them with FIFOs of %i`,
    (depth) => {
      const { ended, cycles } = runOnGolden(programsOf("legal", perDepth, 100 + depth), perDepth, depth, depth);
      console.log(`depth ${depth}: ${perDepth} programs done in ${cycles} cycles`);
      expect(ended).toEqual({ done: perDepth });
    },
    30 * minute,
  );

  it(
    "that leave a token all trap 4",
    () => {
      expect(runOnGolden(programsOf("unbalanced", 10_000, 11), 10_000, 1, 1).ended).toEqual({ "trap 4": 10_000 });
    },
    10 * minute,
  );

  it(
    "that are refused for order hang at depth 1, or were refused out of caution",
    () => {
      const { ended } = runOnGolden(programsOf("order", 10_000, 12), 10_000, 1, 1);
      console.log(`of 10,000 programs refused for order, at depth 1: ${JSON.stringify(ended)}`);
      expect(ended["hang"]).toBeGreaterThan(5_000);
      expect(Object.keys(ended).filter((how) => !["hang", "done", "trap 4"].includes(how))).toEqual([]);
    },
    10 * minute,
  );

  it.each([1, 2, 5, 8])(
    "run in lockstep: 500 of them with FIFOs of %i",
    async (fifoDepth) => {
      // As many cycles as they take on the golden model.
      const { cycles } = runOnGolden(programsOf("legal", 500, fifoDepth), 500, fifoDepth, fifoDepth);
      const module = new URL("../lockstep/fixtures/idm_programs_block.ts", import.meta.url).href;
      const result = await runLockstep({
        config: { ...fpgaConfig("fpga-tiny"), fifoDepth },
        block: { name: "second_level_idm", module },
        engine: "verilator",
        ...{ seed: fifoDepth, cycles, stimulus: { kind: "profile", profile: "mixed" } },
      });
      console.log(
        `depth ${fifoDepth}: 500 programs in lockstep over ${cycles} cycles: ${JSON.stringify(result.events)}`,
      );
      expect(result.error).toBeUndefined();
      expect(result.status).toBe("pass");
    },
    30 * minute,
  );
});
