import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseJsonc, type Override } from "../../src/config/jsonc.ts";
import { ConfigError } from "../../src/config/problem.ts";

const schema = z.strictObject({
  slices: z.int().min(1).max(9).meta({ unit: "cycles" }),
  label: z.string().regex(/^a/).meta({ allowed: "text that begins with a" }).default("a"),
  tenants: z
    .array(z.strictObject({ quota: z.int().min(0), load: z.union([z.number().min(0), z.literal("closed")]) }))
    .min(1)
    .optional(),
});

function problemsOf(text: string, overrides: readonly Override[] = []): string[] {
  try {
    parseJsonc(text, "f.jsonc", schema, overrides);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split("\n");
    throw error;
  }
  return [];
}

describe("parseJsonc", () => {
  it("reads comments and trailing commas and fills in defaults", () => {
    expect(parseJsonc('// a\n{ "slices": 3, /* b */ }', "f", schema)).toEqual({ slices: 3, label: "a" });
  });

  it("says every failure at once, each with its place, in the order of the file", () => {
    const text = '{\n  "slices": 99,\n  "lable": "b",\n  "tenants": [{ "quota": "2", "load": 1 }, { "load": 2 }]\n}\n';
    expect(problemsOf(text)).toEqual([
      "f.jsonc:2:13: slices is 99; allowed is an integer from 1 to 9 cycles.",
      "f.jsonc:3:3: lable is no known key; did you mean label?",
      'f.jsonc:4:26: tenants.0.quota is "2"; allowed is an integer of at least 0.',
      "f.jsonc:4:44: tenants.1.quota is missing; allowed is an integer of at least 0.",
    ]);
  });

  it("lists the known keys when none is near", () => {
    expect(problemsOf('{ "slices": 1, "zzzzzz": 1 }')).toEqual([
      "f.jsonc:1:16: zzzzzz is no known key; allowed are slices, label, tenants.",
    ]);
  });

  it("names both alternatives of a union, and the words given for a pattern", () => {
    const text = '{ "slices": 1, "label": "b", "tenants": [{ "quota": 1, "load": "x" }] }';
    expect(problemsOf(text)).toEqual([
      'f.jsonc:1:25: label is "b"; allowed is text that begins with a.',
      'f.jsonc:1:64: tenants.0.load is "x"; allowed is a number of at least 0 or "closed".',
    ]);
  });

  it("names the option, not the file, for a value that an option set", () => {
    const overrides = [{ path: ["slices"], value: 0, origin: "--set slices=0" }];
    expect(problemsOf('{ "slices": 3 }', overrides)).toEqual([
      "--set slices=0: slices is 0; allowed is an integer from 1 to 9 cycles.",
    ]);
    expect(parseJsonc('{ "slices": 99 }', "f", schema, [{ path: ["slices"], value: 2, origin: "" }]).slices).toBe(2);
  });

  it("finds a key that is given twice", () => {
    expect(problemsOf('{ "slices": 3,\n "slices": 4 }')).toEqual([
      "f.jsonc:2:2: slices is given twice; allowed is once.",
    ]);
  });

  it.each([
    ["", "f.jsonc:1:1: the file is empty; allowed is a JSON object."],
    ["[]", "f.jsonc:1:1: the file is a list of 0; allowed is a JSON object with the documented keys."],
    ['{ "slices": 3', "f.jsonc:1:14: found no closing '}'; allowed is JSON with comments."],
    ['{\n "slices" 3 }', "f.jsonc:2:11: found no ':' after the key; allowed is JSON with comments."],
    [
      "{ slices: 3 }",
      "f.jsonc:1:3: found a word that JSON does not know; text needs double quotes; allowed is JSON with comments.",
    ],
    [
      '{ "slices": 3 } x',
      "f.jsonc:1:17: found a word that JSON does not know; text needs double quotes; allowed is JSON with comments.",
    ],
  ])("says where %j breaks", (text, sentence) => {
    expect(problemsOf(text)[0]).toBe(sentence);
  });

  it("takes __proto__ for an unknown key", () => {
    expect(problemsOf('{ "slices": 3, "__proto__": {} }')[0]).toContain("__proto__ is no known key");
  });
});
