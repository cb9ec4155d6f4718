import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseScenario } from "../../src/config/scenario.ts";
import { profiles } from "../../src/environment/index.ts";
import { generate } from "../../src/generators/index.ts";
import { runLockstep, withPromises } from "../../src/lockstep/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { readFileSync } from "node:fs";
import { namedConfig } from "../cosim/named_config.ts";
import { playBound } from "../generators/sva_rig.ts";
import { alone, faulty } from "../lockstep/promises_rig.ts";

const folder = mkdtempSync(join(tmpdir(), "vnpu-promises-"));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await closeYosys();
});

const job = (config: string, more: object): Parameters<typeof withPromises>[0] => ({
  ...{ config: namedConfig(config), block: { name: "utop_scheduler" }, engine: "netlist", seed: 1, cycles: 1_000_000 },
  stimulus: { kind: "profile", profile: "mixed" },
  ...more,
});

describe("a promise that a kept fault breaks is named in lockstep, at duo", () => {
  it.each([
    ["G1", "quarantine_ignored"],
    ["G2", "finish_not_awaited"],
    ["G3", "lost_save"],
    ["G4", "quota_off_by_one"],
    ["G5a", "breaks_g5a"],
    ["G6", "breaks_g6"],
    ["G7", "start_valid_late"],
    ["G9", "breaks_g9"],
  ])("%s by %s", { timeout: 300_000 }, async (promise, fault) => {
    const { mismatch } = await runLockstep(
      await withPromises(job("duo", { files: faulty(namedConfig("duo"), fault) })),
    );
    expect(mismatch?.broken?.map(({ id }) => id)).toContain(promise);
  });
});

// In lockstep these break long after the first output differs: the environment must answer the broken design.
describe("a promise that a kept fault breaks is found in a loop without the golden model, at duo", () => {
  it.each([
    ["G5b", "breaks_g5b"],
    ["G10", "breaks_l1"],
  ])("%s by %s", { timeout: 600_000 }, async (promise, fault) => {
    const config = namedConfig("duo");
    const rig = await alone(config, faulty(config, fault));
    expect((await rig.run("lawful", 1, 1_000_000, promise)).broken).toContain(promise);
    await rig.dut.close();
  });
});

describe("no promise and no duty breaks in 1 M cycles", () => {
  it.each(["tiny", "duo", "odd", "paper"].flatMap((name) => profiles.map((profile) => [name, profile] as const)))(
    "%s, %s",
    { timeout: 600_000 },
    async (name, profile) => {
      const { status, error } = await runLockstep(
        await withPromises(job(name, { stimulus: { kind: "profile", profile } })),
      );
      expect({ status, error }).toEqual({ status: "pass", error: undefined });
    },
  );

  it.each(["two_tenants", "eight_tenants"])("paper, scenario %s", { timeout: 600_000 }, async (name) => {
    const file = new URL(`../../configs/scenarios/${name}.jsonc`, import.meta.url);
    const scenario = parseScenario(readFileSync(file, "utf8"), name, namedConfig("paper"));
    const { status, error } = await runLockstep(
      await withPromises(job("paper", { stimulus: { kind: "scenario", scenario } })),
    );
    expect({ status, error }).toEqual({ status: "pass", error: undefined });
  });
});

it("the bound promises are silent for 1 M cycles of Verilator", { timeout: 600_000 }, async () => {
  const config = namedConfig("duo");
  const rows = await (await alone(config, generate(config))).rows("lawful", 5, 1_000_000);
  const { code, text } = await playBound(folder, config, generate(config), rows);
  expect(text).not.toContain("broken");
  expect(text).toContain("played 1000000 cycles");
  expect(code).toBe(0);
});
