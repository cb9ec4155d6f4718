// needs: verilator, iverilog
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emit, type EmittedFile } from "../../src/hdl/index.ts";
import { runYosysHere } from "../../src/yosys/run_here.ts";
import { clockedTrials } from "./support/clocked_designs.ts";
import { hasIcarus, hasVerilator } from "./support/engines.ts";
import { randomModule } from "./support/random_module.ts";

/** Seeds without a comparison that Verilator can fold: it warns of those whatever their text. */
const lintSeeds = [8, 11];

const designs = [...clockedTrials(0).map(({ module }) => module), ...lintSeeds.map(randomModule)].map((module, i) => {
  const files = emit(module, { prefix: `d${i}_`, licenseHeader: "SPDX-License-Identifier: Apache-2.0" });
  return { name: `d${i}_${module.name}`, files };
});

describe("the look of the text", () => {
  const files: EmittedFile[] = designs.flatMap(({ files: own }) => own);

  it.each(files.map((file) => [file.module, file.text] as const))("%s", (_, text) => {
    const lines = text.split("\n");
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.filter((line) => !/^[\x20-\x7e]*$/.test(line))).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    expect(text).not.toContain("[0:0]");
    expect(text).not.toMatch(/\n\n\n/);
    expect(text.startsWith("// SPDX-License-Identifier: Apache-2.0\n")).toBe(true);
    expect(text.endsWith("\nendmodule\n\n`default_nettype wire\n")).toBe(true);
    const undocumented = lines.filter((line, i) => {
      const declares = /^ {2}(input |output|wire|reg|localparam)\b/.test(line) && !line.includes("unused_");
      return declares && !line.includes("  // ") && !(lines[i - 1] ?? "").startsWith("  // ");
    });
    expect(undocumented).toEqual([]);
  });

  it("is the same bytes when described again", () => {
    const options = { prefix: "p_", licenseHeader: "Test." };
    expect(emit(randomModule(8), options)).toEqual(emit(randomModule(8), options));
  });
});

describe("no tool warns", () => {
  const folder = mkdtempSync(join(tmpdir(), "hdl-lint-"));
  beforeAll(() => {
    for (const file of designs.flatMap(({ files }) => files)) writeFileSync(join(folder, file.name), file.text);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const said = (command: string, args: string[]): { code: number | null; text: string } => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
    return { code: status, text: stdout + stderr };
  };

  it.skipIf(!hasVerilator).each(designs)("Verilator -Wall: $name", ({ name, files }) => {
    const names = files.map((file) => file.name);
    expect(said("verilator", ["--lint-only", "-Wall", "--top-module", name, ...names])).toEqual({ code: 0, text: "" });
  });

  it.skipIf(!hasIcarus).each(designs)("Icarus -Wall: $name", ({ name, files }) => {
    const args = ["-g2001", "-Wall", "-o", "/dev/null", "-s", name, ...files.map((file) => file.name)];
    expect(said("iverilog", args)).toEqual({ code: 0, text: "" });
  });

  it("Yosys, all designs in one run", async () => {
    const files = designs.flatMap(({ files: own }) => own);
    const script = [
      ...files.map((file) => `read_verilog ${file.name}`),
      "hierarchy -check",
      "proc",
      "opt_clean",
      "check -assert",
    ].join("\n");
    const sources = Object.fromEntries(files.map((file) => [file.name, file.text]));
    const { log } = await runYosysHere({ script, files: sources, outputs: [] });
    expect(log.split("\n").filter((line) => /warning/i.test(line))).toEqual([]);
  });
});
