import { describe, expect, it } from "vitest";
import { checkCoverage, checkHazards } from "../compilers/fpga/static/random_layers.ts";

/** A wrong slot of the memory of weights came to light in one of some two hundred layers. */
describe("packages of 5,000 random layers", () => {
  it("write every word of the output exactly once, with each tiling", { timeout: 600_000 }, () => {
    expect(checkCoverage(5000)).toBeGreaterThan(1000);
  });

  it("are legal, and have no hazard on chip, whatever the latencies", { timeout: 600_000 }, () => {
    expect(checkHazards(5000)).toBeGreaterThan(10_000);
  });
});
