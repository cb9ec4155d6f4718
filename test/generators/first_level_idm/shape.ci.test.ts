import { describe, expect, it } from "vitest";
import { firstLevelFaults } from "../../../src/generators/first_level_idm/faults.ts";
import { poolShape } from "../../../src/generators/first_level_idm/sizes.ts";
import { firstLevelTop } from "../../../src/generators/first_level_idm/top.ts";
import { filesOfTop } from "../../../src/generators/index.ts";
import { withFault } from "../../../src/generators/verilog_fault.ts";
import { fpgaConfig, sizes } from "./configs.ts";

describe("shapes of the first level", () => {
  const tiny = fpgaConfig("fpga-tiny");

  it("names sizes that are out of range", () => {
    expect(() => poolShape({ ...tiny, cores: 33 })).toThrow("cores is 33, allowed are the integers 1 to 32");
    expect(() => poolShape({ ...tiny, barrierStages: 4 })).toThrow(
      "barrierStages is 4, allowed are the integers 0 to 3",
    );
    expect(() => poolShape({ ...tiny, instructionWords: 65 as 64 })).toThrow("instructionWords is 65, allowed are");
  });

  it("emits every number of cores, with and without registers between the levels", () => {
    for (const cores of [1, 2, 3, 7, 16, 17, 32]) {
      const config = { ...tiny, cores, barrierStages: cores % 4 };
      const files = filesOfTop(config, firstLevelTop(config));
      const texts = files.map(({ text }) => text).join("\n");
      for (const part of ["core", "group", "fetch", "settings"]) {
        expect(texts.match(new RegExp(`vnpu_idm_${part} u_${part}_\\d+ \\(`, "g"))).toHaveLength(cores);
      }
      // Towards each core, where there are two or more its layer apart, and from all cores and guards.
      const stages = [0, cores + 2, 2 * cores + 2, 2 * cores + 2][cores % 4];
      expect(texts.match(/vnpu_idm_stages_\w+ u_/g) ?? []).toHaveLength(stages ?? 0);
      for (const { name } of files) expect(name).toMatch(/^vnpu_(first_level_idm|idm_\w+)\.v$/);
    }
  });

  it.each(sizes)("has the place of every kept fault: $name", (config) => {
    const files = filesOfTop(config, firstLevelTop(config));
    for (const fault of firstLevelFaults) {
      const changed = withFault(files, config, fault);
      const differing = changed.filter(({ text }, k) => text !== files[k]?.text);
      expect([fault.name, differing.length]).toEqual([fault.name, 1]);
    }
    expect(new Set(firstLevelFaults.map(({ name }) => name)).size).toBe(firstLevelFaults.length);
  });
});
