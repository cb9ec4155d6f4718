import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../src/generators/index.ts";
import { promiseChecker, promises } from "../../src/generators/utop_scheduler/promises/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { alone, faulty } from "../lockstep/promises_rig.ts";
import { lintBound, playBound } from "./sva_rig.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vnpu-sva-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await closeYosys();
});

const config = namedConfig("duo");

describe("the bind file", () => {
  it("asserts every promise with its sentence, covers it, and assumes every duty", () => {
    const { checker, monitors } = promiseChecker(config);
    for (const { id, sentence } of promises(config)) {
      expect(checker.text).toContain(`promise_${id} :\n  assert property (@(posedge clk_i) !bad_${id}_q)`);
      expect(checker.text).toContain(`$error("promise ${id} broken: ${sentence}")`);
      expect(checker.text).toContain(`cover property (@(posedge clk_i) cover_${id}_q)`);
    }
    for (const id of ["A1", "A2", "A3", "A4", "A5"]) {
      expect(checker.text).toContain(`duty_${id} :\n  assume property (@(posedge clk_i) !violated_${id}_q)`);
    }
    expect(monitors).toHaveLength(promises(config).length + 5);
  });

  it.each([
    ["tiny", {}],
    ["tiny", { serviceCounterBits: 24 }],
    ["odd", { reset: "sync", modulePrefix: "x_" }],
    ["paper", {}],
  ] as const)("is clean under Verilator with all warnings on: %s %o", { timeout: 60_000 }, async (name, more) => {
    const other = { ...namedConfig(name), ...more };
    const at = join(folder, `${name}${Object.keys(more).join("")}`);
    expect(await lintBound(at, other, generate(other))).toEqual({ code: 0, text: "" });
  });
});

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
