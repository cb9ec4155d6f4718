import { readdirSync, readFileSync } from "node:fs";
import { parse } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/config.ts";
import type { Config } from "../../src/config/types.ts";
import { fpgaKeys, npuKeys } from "../../src/config/keys.ts";

const folder = new URL("../../configs/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".jsonc"));
const sizes: Readonly<Record<string, readonly number[]>> = {
  tiny: [1, 1, 2, 12, 4],
  duo: [2, 2, 3, 12, 4],
  odd: [3, 5, 7, 24, 384],
  paper: [4, 4, 8, 24, 384],
  wide: [8, 8, 16, 24, 384],
  max: [16, 16, 32, 24, 384],
  "fpga-tiny": [2, 2, 64, 0, 32],
  "fpga-odd": [5, 3, 128, 2, 50],
  "fpga-paper": [16, 8, 4_096, 1, 65_536],
  "fpga-single": [1, 8, 16_384, 0, 65_536],
};

/** What tells one named config from another, in the order of `sizes`. */
function sizesOf(config: Config): readonly number[] {
  return config.kind === "npu"
    ? [config.matrixEngines, config.vectorEngines, config.vnpus, config.serviceCounterBits, config.saveLimitCycles]
    : [config.cores, config.fifoDepth, config.instructionWords, config.barrierStages, config.loadLimitCycles];
}

describe("named configs", () => {
  it("are these", () => {
    expect(files.map((file) => file.replace(".jsonc", "")).sort()).toEqual(Object.keys(sizes).sort());
  });

  it.each(files)("%s has its sizes and states every key", (file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const config = parseConfig(text, file);
    expect(`${config.name}.jsonc`).toBe(file);
    expect(sizesOf(config)).toEqual(sizes[config.name]);
    const keys = config.kind === "npu" ? npuKeys : fpgaKeys;
    expect(Object.keys(parse(text) as object).sort()).toEqual(["$schema", ...Object.keys(keys)].sort());
    expect(text).toMatch(/^\/\/ /);
  });
});
