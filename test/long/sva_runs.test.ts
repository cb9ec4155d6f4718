// needs: verilator
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../src/generators/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { alone, faulty } from "../lockstep/promises_rig.ts";
import { playBound } from "../generators/sva_rig.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vnpu-sva-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await closeYosys();
});

const config = namedConfig("duo");

describe("in Verilator, the bound promises", () => {
  it("are silent on the emitted Verilog for 20 k cycles", { timeout: 180_000 }, async () => {
    const rows = await (await alone(config, generate(config))).rows("lawful", 3, 20_000);
    const { code, text } = await playBound(join(folder, "good"), config, generate(config), rows);
    expect(text).not.toContain("broken");
    expect(text).toContain("played 20000 cycles");
    expect(code).toBe(0);
  });

  it("stop at a broken promise with its sentence", { timeout: 180_000 }, async () => {
    const broken = faulty(config, "quota_off_by_one");
    const rows = await (await alone(config, broken)).rows("lawful", 1, 1000);
    const { code, text } = await playBound(join(folder, "broken"), config, broken, rows);
    expect(code).not.toBe(0);
    expect(text).toContain("promise G4 broken: Mode 1: no start takes a vNPU above");
    expect(text).not.toContain("played");
  });
});
