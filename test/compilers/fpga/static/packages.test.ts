import { describe, expect, it } from "vitest";
import { checkProgram } from "../../../../src/isa/idm/index.ts";
import { compileStatic } from "../../../../src/compilers/fpga/index.ts";
import { loadNetwork } from "../../../../src/compilers/network/index.ts";
import { paperCore } from "../cores.ts";
import { firstHazard, programOf } from "./footprint.ts";
import { checkCoverage, checkHazards, wordsOf } from "./random_layers.ts";

/** More of them in test/long/fpga_packages.test.ts. */
describe("packages of random layers", () => {
  it("write every word of the output exactly once, with each tiling", () => {
    expect(checkCoverage(60)).toBeGreaterThan(20);
  });

  it("are legal, and have no hazard on chip, whatever the latencies", () => {
    expect(checkHazards(80)).toBeGreaterThan(100);
  });
});

describe("packages of ResNet50", () => {
  const result = compileStatic(loadNetwork("resnet50"), paperCore);

  it("are legal and without hazards, every 199th of them", () => {
    for (let ifp = 0; ifp < result.ifpStart.length; ifp += 199) {
      const program = programOf(wordsOf(result, ifp), paperCore);
      expect(checkProgram(program, { cores: 16, core: 0, memory: paperCore.memory }).verdict).toBe("legal");
      if (ifp % 5 === 0) expect(firstHazard(program, paperCore)).toBeUndefined();
    }
  });

  it("are the same each time", () => {
    const again = compileStatic(loadNetwork("resnet50"), paperCore);
    expect(Buffer.compare(Buffer.from(again.words.buffer), Buffer.from(result.words.buffer))).toBe(0);
    expect(again.ifpCycles).toEqual(result.ifpCycles);
    expect(again.tilings).toEqual(result.tilings);
  });

  it("bear their layer, core 0, and a first word", () => {
    for (const [layer, tilings] of result.tilings.entries()) {
      const program = programOf(wordsOf(result, tilings[0]?.firstIfp ?? 0), paperCore).slice(0, -1);
      expect(program.map((each) => each.first)).toEqual(program.map((_, at) => at === 0));
      expect(new Set(program.map((each) => `${each.layer} ${each.core}`))).toEqual(new Set([`${layer} 0`]));
    }
  });
});
