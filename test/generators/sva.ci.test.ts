import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../src/generators/index.ts";
import { promiseChecker, promises } from "../../src/generators/utop_scheduler/promises/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { lintBound } from "./sva_rig.ts";

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
