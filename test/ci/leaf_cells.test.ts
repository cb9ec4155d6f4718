// needs: verilator, iverilog
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lint } from "../../src/lint/index.ts";
import { cells, cellText, runBench, spoiled, type Cell } from "../rtl/cells.ts";

let scratch = "";
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "vnpu-rtl-lint-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The head of a cell with other parameters than its own. */
const variants: readonly (readonly [cell: Cell, values: Readonly<Record<string, number>>])[] = [
  ["clock_gate", { PassThrough: 1 }],
  ["reset_sync", { Stages: 4 }],
  ["ram_1rw", { Width: 7, Depth: 5, AddressBits: 3, EnableBits: 7 }],
  ["ram_1r1w", { Width: 64, Depth: 1000, AddressBits: 10, EnableBits: 1 }],
];

function withParameters(text: string, values: Readonly<Record<string, number>>): string {
  return Object.entries(values).reduce((result, [name, value]) => {
    const changed = result.replace(new RegExp(`(parameter ${name} = )\\d+`), `$1${value}`);
    if (changed === result) throw new RangeError(`The cell has no parameter ${name}.`);
    return changed;
  }, text);
}

describe("leaf cells", () => {
  it("are one module per file, named as the file", () => {
    const folder = new URL("../../rtl/", import.meta.url);
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith(".v"))
        .sort(),
    ).toEqual(cells.map((cell) => `vnpu_${cell}.v`).sort());
    for (const cell of cells) {
      expect(cellText(cell).match(/^module \w+/gm)).toEqual([`module vnpu_${cell}`]);
      expect(cellText(cell)).toMatch(/^\/\/ SPDX-License-Identifier: Apache-2\.0\n/);
    }
  });

  it.each(cells)("say what each port and parameter of %s is", (cell) => {
    const lines = cellText(cell).split("\n");
    const declared = lines.flatMap((line, at) => (/^ {2}(input|output|parameter) /.test(line) ? [at] : []));
    expect(declared.length).toBeGreaterThan(4);
    for (const at of declared) expect(lines[at - 1]).toMatch(/^ {2}\/\/ \S.*\.$/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(120);
  });

  it.each([...cells.map((cell) => [cell, {}] as const), ...variants])(
    "are clean under three tools: %s with %o",
    async (cell, values) => {
      const text = withParameters(cellText(cell), values);
      const top = `vnpu_${cell}`;
      const { rows, absent } = await lint({ top, files: [{ name: `${top}.v`, text }] }, scratch);
      expect({ rows, absent }).toEqual({ rows: [], absent: [] });
    },
  );

  it("are refused by the same lint when a port is left out", async () => {
    const text = spoiled(cellText("reset_sync"), "scanmode_i ? scan_rst_ni : rst_ni", "rst_ni");
    const source = { top: "vnpu_reset_sync", files: [{ name: "vnpu_reset_sync.v", text }] };
    const clean = await lint(source, scratch);
    expect(clean.rows).toEqual([]);
    const cut = spoiled(text, "scanmode_i ? scan_rst_ni : sync_q", "sync_q");
    const { rows } = await lint({ ...source, files: [{ name: "vnpu_reset_sync.v", text: cut }] }, scratch);
    expect(rows.map(({ message }) => message).join()).toContain("UNUSED");
  });
});

describe("in simulation, leaf cells", () => {
  it.each(cells)("keep what %s promises", (cell) => {
    expect(runBench(cell, cellText(cell))).toEqual(["PASS"]);
  });

  it.each(["ram_1rw", "ram_1r1w"] as const)("%s keeps it with whole words and with single bits", (cell) => {
    expect(runBench(cell, cellText(cell), { Width: 7, EnableBits: 7, Depth: 2, AddressBits: 1 })).toEqual(["PASS"]);
    expect(runBench(cell, cellText(cell), { Width: 40, EnableBits: 1, Depth: 16 })).toEqual(["PASS"]);
  });

  it.each<[Cell, string, string, string]>([
    ["clock_gate", "an and gate alone", "assign clk_o = clk_i & en_latch;", "assign clk_o = clk_i & en_o;"],
    ["clock_gate", "a latch that is open while high", "if (!clk_i) en_latch", "if (clk_i) en_latch"],
    ["clock_gate", "no scan enable", "en_i | test_en_i", "en_i"],
    ["clock_gate", "a gate where the clock should pass", "PassThrough != 0", "PassThrough == 2"],
    ["reset_sync", "a reset that waits for the clock", "@(posedge clk_i or negedge rst_n)", "@(posedge clk_i)"],
    ["reset_sync", "an end one edge early", "scan_rst_ni : sync_q[Stages-1]", "scan_rst_ni : sync_q[Stages-2]"],
    ["reset_sync", "an end without a clock", "scan_rst_ni : sync_q[Stages-1]", "scan_rst_ni : rst_n"],
    ["reset_sync", "no bypass at the output", "scanmode_i ? scan_rst_ni : sync_q", "sync_q"],
    ["reset_sync", "no bypass at the flip-flops", "scanmode_i ? scan_rst_ni : rst_ni", "rst_ni"],
    ["ram_1rw", "a read in a write", "req_i && !we_i", "req_i"],
    ["ram_1rw", "a read that is not asked for", "req_i && !we_i", "!we_i"],
    ["ram_1rw", "a write that is not asked for", "req_i && we_i", "we_i"],
    ["ram_1rw", "a write without its enables", "if (be_i[i]) mem", "mem"],
    [
      "ram_1r1w",
      "a write seen by the read beside it",
      "<= mem[raddr_i]",
      "<= we_i & (waddr_i == raddr_i) ? wdata_i : mem[raddr_i]",
    ],
    ["ram_1r1w", "a read that is not asked for", "if (re_i) rdata_q", "rdata_q"],
    ["ram_1r1w", "a write without its enables", "if (be_i[i]) mem", "mem"],
    ["ram_1r1w", "a write that is not asked for", "if (we_i) begin", "begin"],
  ])("%s: the bench finds %s", (cell, _, from, to) => {
    expect(runBench(cell, spoiled(cellText(cell), from, to)).join("\n")).toMatch(/^FAIL: /m);
  });
});
