// needs: verilator, iverilog
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { readIcarus } from "../../src/lint/icarus.ts";
import { lint, type LintResult } from "../../src/lint/index.ts";
import { readVerilator } from "../../src/lint/verilator.ts";
import { readYosys } from "../../src/lint/yosys.ts";
import { closeYosys } from "../../src/yosys/run.ts";

const scratch = mkdtempSync(join(tmpdir(), "vnpu-lint-test-"));
afterAll(async () => {
  rmSync(scratch, { recursive: true, force: true });
  await closeYosys();
});

const lintText = (text: string): Promise<LintResult> => lint({ top: "m", files: [{ name: "m.v", text }] }, scratch);
const module = (body: string): string =>
  `\`default_nettype none\nmodule m (\n  input wire clk_i,\n  input wire [3:0] a_i,\n  output wire [3:0] y_o\n);\n${body}\nendmodule\n\`default_nettype wire\n`;
const clean = module("  reg [3:0] q;\n  always @(posedge clk_i) q <= a_i;\n  assign y_o = q;");

test("clean text gives no rows, and the scratch folder stays empty", async () => {
  const result = await lintText(clean);
  expect(result.rows).toEqual([]);
  expect(result.absent).toEqual([]);
  expect(Object.keys(result.versions)).toEqual(["verilator", "icarus", "yosys"]);
  expect(readdirSync(scratch)).toEqual([]);
});

test("a width that does not fit is Verilator's complaint, at its line", async () => {
  const { rows, versions } = await lintText(module("  wire unused_clk = clk_i;\n  assign y_o = {a_i, 1'b0};"));
  expect(rows).toContainEqual({
    tool: "verilator",
    toolVersion: versions.verilator,
    file: "m.v",
    line: 8,
    message: expect.stringMatching(/^WIDTH\w*: Operator ASSIGNW expects 4 bits/),
  });
});

test("a syntax error is told by all three", async () => {
  const { rows } = await lintText(module("  assign y_o = ;"));
  expect(new Set(rows.map((row) => `${row.tool} ${row.file}:${row.line}`))).toEqual(
    new Set(["verilator m.v:7", "icarus m.v:7", "yosys m.v:7"]),
  );
});

test("a loop fails Yosys' check", async () => {
  const { rows } = await lintText(
    module("  wire unused_clk = clk_i;\n  wire [3:0] w;\n  assign w = ~(w & a_i);\n  assign y_o = w;"),
  );
  expect(
    rows
      .filter((row) => row.tool === "yosys")
      .map((row) => row.message)
      .join(" "),
  ).toMatch(/loop/i);
});

test("a tool that is not installed is absent, not clean", async () => {
  vi.stubEnv("PATH", "/nonexistent");
  try {
    const result = await lintText(clean);
    expect(result.absent).toEqual(["verilator", "icarus"]);
    expect(Object.keys(result.versions)).toEqual(["yosys"]);
  } finally {
    vi.unstubAllEnvs();
  }
});

test("advice, continuation and closing lines are no rows", () => {
  const verilator =
    "%Warning-UNUSED: m.v:3:9: Signal is not used: 'a'\n    3 | wire a;\n                ... For warning description see\n%Error: Exiting due to 1 warning(s)\n";
  expect(readVerilator(verilator)).toEqual([{ file: "m.v", line: 3, message: "UNUSED: Signal is not used: 'a'" }]);
  expect(readIcarus("m.v:9: warning: implicit definition.\nm.v:9:        : more\n")).toEqual([
    { file: "m.v", line: 9, message: "warning: implicit definition." },
  ]);
  expect(
    readYosys("Warning: wire m.\\w is used but has no driver.\nm.v:2: Warning: odd.\nm.v:2: Warning: odd.\n"),
  ).toEqual([
    { file: "", line: 0, message: "wire m.\\w is used but has no driver." },
    { file: "m.v", line: 2, message: "odd." },
  ]);
});
