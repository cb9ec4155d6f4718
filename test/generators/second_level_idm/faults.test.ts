import { describe, expect, it } from "vitest";
import type { FpgaConfig } from "../../../src/config/types.ts";
import { addressGuardFaults } from "../../../src/generators/address_guard/faults.ts";
import { addressGuardTop } from "../../../src/generators/address_guard/top.ts";
import { filesOfTop } from "../../../src/generators/index.ts";
import { secondLevelFaults } from "../../../src/generators/second_level_idm/faults.ts";
import { secondLevelTop } from "../../../src/generators/second_level_idm/top.ts";
import { withFault } from "../../../src/generators/verilog_fault.ts";
import { fpgaConfig } from "../idm_rig.ts";

/** With FIFOs of one entry there is no order among those that wait. */
const needTwoEntries = ["youngest_first"];

const configs: FpgaConfig[] = [
  ...["fpga-tiny", "fpga-odd", "fpga-paper", "fpga-single"].map(fpgaConfig),
  { ...fpgaConfig("fpga-odd"), name: "many", cores: 32, fifoDepth: 16, modulePrefix: "x_" },
  { ...fpgaConfig("fpga-tiny"), name: "least", cores: 1, fifoDepth: 1 },
];

describe.each([
  { make: secondLevelTop, faults: secondLevelFaults, least: 20 },
  { make: addressGuardTop, faults: addressGuardFaults, least: 12 },
])("the kept faults of $make.name", ({ make, faults, least }) => {
  it("are as many, and have names and sentences", () => {
    expect(faults.length).toBeGreaterThanOrEqual(least);
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
    for (const { name, description } of faults) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(description).toMatch(/^[^. ][^.]*\.$/);
    }
  });

  it.each(configs)("change the Verilog of $name", (config) => {
    const files = filesOfTop(config, make(config));
    for (const fault of faults) {
      if (config.fifoDepth === 1 && needTwoEntries.includes(fault.name)) continue;
      const changed = withFault(files, config, fault).filter(({ text }, place) => text !== files[place]?.text);
      expect(changed.map(({ name }) => name)).toEqual([config.modulePrefix + fault.file]);
    }
  });
});
