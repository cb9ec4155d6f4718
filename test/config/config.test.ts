import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { canonicalJson, configHash, parseConfig } from "../../src/config/config.ts";
import { npuKeys, type Key } from "../../src/config/keys.ts";
import { parseOverride } from "../../src/config/override.ts";
import { configJsonSchema } from "../../src/config/schema.ts";

const minimal = { kind: "npu", schemaVersion: 1, name: "mine", matrixEngines: 4, vectorEngines: 4, vnpus: 8 };
const entries = Object.entries<Key>(npuKeys);

function messageOf(config: unknown): string {
  try {
    parseConfig(JSON.stringify(config), "c.jsonc");
  } catch (error) {
    return (error as Error).message;
  }
  return "";
}

describe("config", () => {
  it("fills in the defaults", () => {
    expect(parseConfig(JSON.stringify(minimal), "c")).toEqual({
      ...minimal,
      serviceCounterBits: 24,
      saveLimitCycles: 384,
      answerLimitCycles: 4096,
      instructionLines: 64,
      reset: "async_low",
      modulePrefix: "vnpu_",
      licenseHeader: "SPDX-License-Identifier: Apache-2.0",
    });
  });

  it.each(entries)("%s: a wrong type is one sentence", (name) => {
    const message = messageOf({ ...minimal, [name]: null });
    expect(message).toMatch(new RegExp(`^c\\.jsonc:1:\\d+: ${name} is null; allowed is [^\\n]+\\.?$`));
  });

  it.each(entries.filter(([, key]) => key.default === undefined))("%s: missing is one sentence", (name) => {
    const { [name]: _, ...rest } = minimal as Record<string, unknown>;
    expect(messageOf(rest)).toMatch(new RegExp(`^c\\.jsonc:1:1: ${name} is missing; allowed is [^\\n]+\\.?$`));
  });

  it.each(entries)("%s: both ends are allowed and what lies past them is one sentence", (name, key) => {
    const [good, bad]: [unknown[], unknown[]] =
      key.kind === "integer"
        ? [
            [key.min, key.max],
            [key.min - 1, key.max + 1, key.min + 0.5, `${key.min}`],
          ]
        : key.kind === "choice"
          ? [[...key.choices], ["other", 0, true]]
          : [key.default === undefined ? ["a", "a-1_"] : [key.default], ["\u00fc", 7, "x".repeat(2000), "a\tb"]];
    for (const value of good) expect(messageOf({ ...minimal, [name]: value })).toBe("");
    for (const value of bad) {
      expect(messageOf({ ...minimal, [name]: value })).toMatch(
        new RegExp(`^c\\.jsonc:1:\\d+: ${name} is .*; allowed is [^\\n]+$`),
      );
    }
  });

  it("suggests the key that an unknown one meant", () => {
    for (const [name] of entries) {
      expect(messageOf({ ...minimal, [`${name}s`]: 1 })).toContain(`${name}s is no known key; did you mean ${name}?`);
    }
  });

  it("refuses a key of the other kind", () => {
    expect(messageOf({ kind: "fpga", schemaVersion: 1, name: "f", vnpus: 4 })).toContain("vnpus is no known key");
  });

  it("never throws anything but sentences with a place, whatever the values are", () => {
    const config = fc.dictionary(fc.constantFrom(...entries.map(([name]) => name), "x"), fc.jsonValue());
    fc.assert(
      fc.property(config, (value) => {
        for (const line of messageOf(value).split("\n").filter(Boolean))
          expect(line).toMatch(/^c\.jsonc:1:\d+: .+[.?]$/);
      }),
      { numRuns: 300 },
    );
  });

  it("hashes what the config means, not how it is written", () => {
    const reversed = Object.fromEntries(Object.entries({ ...minimal, reset: "async_low" }).reverse());
    const hash = configHash(parseConfig(JSON.stringify(minimal), "c"));
    expect(configHash(parseConfig(`// x\n${JSON.stringify(reversed)}`, "c"))).toBe(hash);
    expect(configHash(parseConfig(JSON.stringify({ ...minimal, vnpus: 9 }), "c"))).not.toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("writes JSON with sorted keys and without what is undefined", () => {
    expect(canonicalJson({ b: [1, { d: "x", c: null }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":null,"d":"x"}]}',
    );
  });

  it("exports the schema file that editors read", async () => {
    const text = await format(JSON.stringify(configJsonSchema()), { parser: "json", printWidth: 120 });
    await expect(text).toMatchFileSnapshot("../../configs/vnpu.schema.json");
  });
});

describe("--set", () => {
  it.each([
    ["vnpus=4", ["vnpus"], 4],
    ["reset=sync", ["reset"], "sync"],
    ["tenants.1.load=0.5", ["tenants", 1, "load"], 0.5],
    ["licenseHeader=a=b", ["licenseHeader"], "a=b"],
    ["modulePrefix=", ["modulePrefix"], ""],
  ])("reads %s", (argument, path, value) => {
    expect(parseOverride(argument)).toEqual({ path, value, origin: `--set ${argument}` });
  });

  it.each(["vnpus", "=4", "a..b=1"])("refuses %s in one sentence", (argument) => {
    expect(() => parseOverride(argument)).toThrow(`--set: "${argument}" sets no key; allowed is key=value.`);
  });
});
