import { readdirSync, readFileSync } from "node:fs";
import { parse } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/config.ts";
import { npuKeys } from "../../src/config/keys.ts";

const folder = new URL("../../configs/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".jsonc"));
const sizes: Readonly<Record<string, readonly number[]>> = {
  tiny: [1, 1, 2, 12, 4],
  duo: [2, 2, 3, 12, 4],
  odd: [3, 5, 7, 24, 384],
  paper: [4, 4, 8, 24, 384],
  wide: [8, 8, 16, 24, 384],
  max: [16, 16, 32, 24, 384],
};

describe("named configs", () => {
  it("are these", () => {
    expect(files.map((file) => file.replace(".jsonc", "")).sort()).toEqual(Object.keys(sizes).sort());
  });

  it.each(files)("%s has its sizes and states every key", (file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const config = parseConfig(text, file);
    if (config.kind !== "npu") throw new Error(`${file} is of kind ${config.kind}.`);
    expect(`${config.name}.jsonc`).toBe(file);
    expect([
      config.matrixEngines,
      config.vectorEngines,
      config.vnpus,
      config.serviceCounterBits,
      config.saveLimitCycles,
    ]).toEqual(sizes[config.name]);
    expect(Object.keys(parse(text) as object).sort()).toEqual(["$schema", ...Object.keys(npuKeys)].sort());
    expect(text).toMatch(/^\/\/ /);
  });
});
