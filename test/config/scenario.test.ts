import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/config/problem.ts";
import { parseScenario } from "../../src/config/scenario.ts";
import { scenarioJsonSchema, scenarioSchemaFileName } from "../../src/config/scenario_schema.ts";
import type { ScenarioCore } from "../../src/config/scenario_types.ts";

const paper: ScenarioCore = { name: "paper", matrixEngines: 4, vnpus: 8 };
const head = `{ "kind": "scenario", "schemaVersion": 1, "name": "x",`;

function problems(text: string, core?: ScenarioCore): string[] {
  try {
    parseScenario(text, "x.jsonc", core);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split("\n");
    throw error;
  }
  return [];
}

function shipped(name: string): string {
  return readFileSync(new URL(`../../configs/scenarios/${name}`, import.meta.url), "utf8");
}

describe("scenario files", () => {
  it("get defaults for what they leave out", () => {
    const text = `${head} "mode": "temporal",\n "tenants": [{ "name": "a", "network": "VGG16", "quota": 1 }] } // end`;
    expect(parseScenario(text, "x.jsonc", paper)).toEqual({
      kind: "scenario",
      schemaVersion: 1,
      name: "x",
      mode: "temporal",
      gang: false,
      sliceCycles: 32_768,
      switchCycles: 30_000,
      tenants: [
        {
          name: "a",
          network: "VGG16",
          quota: 1,
          priority: 1,
          harvest: true,
          lend: true,
          arrivals: { kind: "closed", thinkCycles: 0 },
        },
      ],
    });
  });

  it.each(["two_tenants", "eight_tenants"])("shipped as %s fit paper", (name) => {
    const scenario = parseScenario(shipped(`${name}.jsonc`), name, paper);
    expect(scenario.name).toBe(name);
    expect(scenario.tenants.reduce((sum, { quota }) => sum + quota, 0)).toBeLessThanOrEqual(4);
  });

  it("have a JSON schema beside the shipped ones that is up to date", () => {
    expect(JSON.parse(shipped(scenarioSchemaFileName))).toEqual(scenarioJsonSchema());
  });
});

describe("a scenario that is wrong", () => {
  it("is told all of it at once, with places", () => {
    const text = `${head} "mode": "spatial", "gang": true, "sliceCycle": 5,
  "tenants": [
    { "name": "a", "network": "ResNet5", "quota": 5 },
    { "name": "a", "network": "VGG16", "quota": 1, "arrivals": { "kind": "periodic", "period": 4 } },
    { "name": "B", "network": "VGG16" },
  ] }`;
    expect(problems(text, { name: "tiny", matrixEngines: 1, vnpus: 2 })).toEqual([
      `x.jsonc:1:83: gang is true; allowed is false where mode is not "temporal".`,
      `x.jsonc:1:89: sliceCycle is no known key; did you mean sliceCycles?`,
      `x.jsonc:2:14: tenants is a list of 3; allowed are at most 2, the vNPUs of tiny.`,
      `x.jsonc:2:14: the quotas of tenants add up to 6; allowed are at most 1, the matrix engines of tiny, in mode "spatial".`,
      `x.jsonc:3:31: tenants.0.network is "ResNet5"; allowed is "ResNet50" or "VGG16" or "Inception v3" or "MobileNet".`,
      `x.jsonc:3:51: tenants.0.quota is 5; allowed are at most 1, the matrix engines of tiny.`,
      `x.jsonc:4:15: tenants.1.name is "a" like tenants.0.name; allowed is a name of its own.`,
      `x.jsonc:4:64: tenants.1.arrivals.periodCycles is missing; allowed is an integer from 1 to 1000000000 cycles.`,
      `x.jsonc:4:86: tenants.1.arrivals.period is no known key; allowed are kind, periodCycles.`,
      `x.jsonc:5:5: tenants.2.quota is missing; allowed is an integer from 0 to 16 matrix engines.`,
      `x.jsonc:5:15: tenants.2.name is "B"; allowed is a name of small letters, digits, - and _ that begins with a letter, at most 63 characters.`,
    ]);
  });

  it("is not held against a core when none is given, nor its quotas in a mode without them", () => {
    const tenants = `"tenants": [{ "name": "a", "network": "VGG16", "quota": 3 }, { "name": "b", "network": "VGG16", "quota": 3 }] }`;
    expect(problems(`${head} "mode": "spatial", ${tenants}`)).toEqual([]);
    expect(problems(`${head} "mode": "temporal", ${tenants}`, paper)).toEqual([]);
    expect(problems(`${head} "mode": "spatial-harvest", ${tenants}`, paper)).toEqual([
      `x.jsonc:1:94: the quotas of tenants add up to 6; allowed are at most 4, the matrix engines of paper, in mode "spatial-harvest".`,
    ]);
  });

  it("may be wrong as a whole", () => {
    expect(problems(`[1]`, paper)).toEqual([
      "x.jsonc:1:1: the file is a list of 1; allowed is a JSON object with the documented keys.",
    ]);
    expect(problems(`${head} "mode": "spatial", "tenants": 3, "sliceCycles": -1 }`, paper)).toEqual([
      "x.jsonc:1:86: tenants is 3; allowed is a list from 1 to 32 elements long.",
      "x.jsonc:1:104: sliceCycles is -1; allowed is an integer from 0 to 16777215 cycles.",
    ]);
  });
});
