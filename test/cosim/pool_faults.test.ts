import { describe, expect, it } from "vitest";
import type { FpgaConfig } from "../../src/config/types.ts";
import { addressGuardFaults } from "../../src/generators/address_guard/faults.ts";
import { firstLevelFaults } from "../../src/generators/first_level_idm/faults.ts";
import { generateTop } from "../../src/generators/index.ts";
import { secondLevelFaults } from "../../src/generators/second_level_idm/faults.ts";
import { withFault, type VerilogFault } from "../../src/generators/verilog_fault.ts";
import { blocks } from "../../src/lockstep/index.ts";
import { fpgaConfig } from "../generators/idm_rig.ts";

const kept: Readonly<Record<string, { readonly faults: readonly VerilogFault[]; readonly least: number }>> = {
  second_level_idm: { faults: secondLevelFaults, least: 20 },
  first_level_idm: { faults: firstLevelFaults, least: 12 },
  address_guard: { faults: addressGuardFaults, least: 10 },
};

/** Every number of cores and stages, also those of no named config. */
const configs: readonly FpgaConfig[] = [
  fpgaConfig("fpga-tiny"),
  fpgaConfig("fpga-odd"),
  { ...fpgaConfig("fpga-odd"), ...{ name: "pool-17", cores: 17, fifoDepth: 5, barrierStages: 3, modulePrefix: "x_" } },
];

it("kept faults of the pool have names of their own among those of all blocks, and sentences", () => {
  const names = [...blocks.values()].flatMap(({ faults = [] }) => faults.map(({ name }) => name));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  for (const { faults } of Object.values(kept)) {
    for (const { name, description } of faults) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(description).toMatch(/^[^. ][^.]*\.$/);
    }
  }
});

describe.each(Object.entries(kept))("the kept faults of %s", (top, { faults, least }) => {
  it(`are at least ${least}`, () => {
    expect(faults.length).toBeGreaterThanOrEqual(least);
    expect(blocks.get(top)?.faults).toBe(faults);
  });

  it.each(configs)("change the text at $name, each another way", (config) => {
    const files = generateTop(config, top);
    const texts = faults.map((fault) =>
      withFault(files, config, fault)
        .map(({ text }) => text)
        .join(""),
    );
    expect(new Set([...texts, files.map(({ text }) => text).join("")]).size).toBe(faults.length + 1);
  });
});
