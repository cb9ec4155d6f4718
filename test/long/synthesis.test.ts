import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import {
  areaLiberty,
  baselineOf,
  baselineTable,
  diffBaseline,
  nangate15,
  ramUm2PerBit,
  synthesise,
  synthesisTable,
  type SynthesisRow,
} from "../../src/synthesis/index.ts";
import { readLiberty } from "../../src/synthesis/liberty.ts";
import { closeYosys } from "../../src/yosys/run.ts";

afterAll(closeYosys);

const read = (name: string): string => readFileSync(new URL(`../../synth/${name}`, import.meta.url), "utf8");
const library = nangate15(read("nangate15_area.lib"));
const asic = { kind: "asic", library } as const;

const adder = `module inner(input clk_i, input rst_ni, input [7:0] a_i, output reg [7:0] sum_q);
  always @(posedge clk_i or negedge rst_ni) if (!rst_ni) sum_q <= 8'd0; else sum_q <= sum_q + a_i;
endmodule\n`;
const top = `module two(input clk_i, input rst_ni, input [7:0] a_i, output reg start_q, output [7:0] x_o, output [7:0] y_o);
  inner u_x(.clk_i(clk_i), .rst_ni(rst_ni), .a_i(a_i), .sum_q(x_o));
  inner u_y(.clk_i(clk_i), .rst_ni(rst_ni), .a_i(x_o), .sum_q(y_o));
  always @(posedge clk_i or negedge rst_ni) if (!rst_ni) start_q <= 1'b1; else start_q <= a_i[0] & a_i[1];
endmodule\n`;
const source = {
  config: "test",
  top: "two",
  files: [
    { name: "inner.v", text: adder },
    { name: "two.v", text: top },
  ],
};

test("the committed Liberty file is the one made from the cell table", () => {
  expect(read("nangate15_area.lib")).toBe(areaLiberty(read("nangate15_cells.csv")));
  const cells = readLiberty(library.liberty);
  expect(cells.get("NAND2_X1")).toEqual({ area: 0.196608, sequential: false });
  expect(cells.get("DFFSNQ_X1")).toEqual({ area: 1.277952, sequential: true });
});

describe("a design of two modules on the 15 nm cells", async () => {
  const options = { seeds: [0, 1, 2], perModule: true, decisionRegisters: /^start_/ };
  const { rows } = await synthesise(source, asic, options);
  const [whole, ...parts] = rows;

  test("flip-flops, area and gate equivalents", () => {
    expect(whole?.flipFlops).toBe(17);
    expect(whole?.sequentialUm2).toBeCloseTo(17 * 1.277952, 3);
    expect(whole?.areaUm2).toBe(whole?.cellAreaUm2);
    expect(whole?.gateEquivalents).toBe(Math.round((whole?.cellAreaUm2 ?? 0) / 0.196608));
    expect(whole?.cells).toBeGreaterThan(17 + 2 * 7);
  });

  test("decision depth is that of the named register alone", () => {
    expect(whole?.decisionLevels).toBeLessThanOrEqual(2);
    expect(whole?.decisionLevels).toBeGreaterThan(0);
    expect(whole?.logicLevels).toBeGreaterThan(7);
  });

  test("modules: own cells, how often they stand", () => {
    expect(parts.map((row) => [row.module, row.instances, row.flipFlops])).toEqual([
      ["two", 1, 1],
      ["inner", 2, 8],
    ]);
    const sum = parts.reduce((total, row) => total + (row.cellAreaUm2 ?? 0) * (row.instances ?? 0), 0);
    expect(Math.abs(sum - (whole?.cellAreaUm2 ?? 0))).toBeLessThan(0.2 * sum);
  });

  test("the best of the seeds, and their spread", () => {
    expect(whole?.seeds?.seeds).toEqual([0, 1, 2]);
    expect(whole?.seeds?.best).toBe(whole?.cellAreaUm2);
    expect(whole?.seeds?.worst).toBeGreaterThanOrEqual(whole?.seeds?.median ?? Infinity);
  });

  test("again: the same rows", async () => expect((await synthesise(source, asic, options)).rows).toEqual(rows));
});

test("module by module: the whole is the sum, its levels those of the deepest module", async () => {
  const { rows } = await synthesise(source, asic, { hierarchical: true, perModule: true });
  const [whole, ...parts] = rows;
  const [two, inner] = parts;
  expect(parts.map(({ module, instances }) => [module, instances])).toEqual([
    ["two", 1],
    ["inner", 2],
  ]);
  expect(whole).toMatchObject({ top: "two", flipFlops: 17, cells: (two?.cells ?? 0) + 2 * (inner?.cells ?? 0) });
  expect(whole?.module).toBeUndefined();
  expect(whole?.cellAreaUm2).toBeCloseTo((two?.cellAreaUm2 ?? 0) + 2 * (inner?.cellAreaUm2 ?? 0), 3);
  expect(whole?.logicLevels).toBe(inner?.logicLevels);
  expect((await synthesise(source, asic, { hierarchical: true })).rows).toEqual([whole]);
});

test("a memory stays a black box with bits of its own", async () => {
  const text = `module m(input clk_i, input we_i, input [5:0] a_i, input [15:0] d_i, output [15:0] d_o);
    reg [15:0] ram [0:63]; always @(posedge clk_i) if (we_i) ram[a_i] <= d_i; assign d_o = ram[a_i]; endmodule\n`;
  const { rows } = await synthesise({ top: "m", files: [{ name: "m.v", text }] }, asic);
  expect(rows[0]).toMatchObject({ ramBits: 1024, flipFlops: 0 });
  expect((rows[0]?.areaUm2 ?? 0) - (rows[0]?.cellAreaUm2 ?? 0)).toBeCloseTo(1024 * ramUm2PerBit, 3);
});

test("generic gates and an iCE40", async () => {
  const [generic, ice40] = await Promise.all([
    synthesise(source, { kind: "generic" }),
    synthesise(source, { kind: "ice40" }),
  ]);
  expect(generic.rows[0]).toMatchObject({ target: "generic", library: "generic", flipFlops: 17 });
  expect(generic.rows[0]?.areaUm2).toBeUndefined();
  expect(ice40.rows[0]).toMatchObject({ target: "ice40", flipFlops: 17, brams: 0 });
  expect(ice40.rows[0]?.luts).toBeGreaterThan(15);
});

test.each([
  ["in front of the reset of a flip-flop is none", "if (!we_i) t_q <= 1'b0; else t_q <= d_i[0]", 8],
  ["in front of its data is one", "t_q <= ~we_i", 9],
])("LUTs that are memory count among the LUTs; an inverter %s", async (_, edge, luts) => {
  const text = `module m(input clk_i, input we_i, input [4:0] a_i, input [4:0] b_i,
    input [13:0] d_i, output [13:0] d_o, output reg t_q);
    reg [13:0] ram [0:31]; always @(posedge clk_i) if (we_i) ram[a_i] <= d_i; assign d_o = ram[b_i];
    always @(posedge clk_i) ${edge}; endmodule\n`;
  const { rows } = await synthesise({ top: "m", files: [{ name: "m.v", text }] }, { kind: "xilinx" });
  expect(rows[0]).toMatchObject({ luts, lutRams: 8, flipFlops: 1 });
});

test("text that Yosys refuses is one sentence", async () => {
  const broken = { top: "m", files: [{ name: "m.v", text: "module m(;\n" }] };
  await expect(synthesise(broken, asic)).rejects.toThrow(/^Yosys failed: m.v:1: ERROR: syntax error/);
});

describe("a baseline", () => {
  const row: SynthesisRow = {
    ...{ config: "c", top: "t", target: "asic", library: "l", cells: 100, flipFlops: 10, cellAreaUm2: 200 },
    ...{ areaUm2: 200, ramBits: 0, logicLevels: 9, netlistHash: "a" },
    seeds: { seeds: [0, 1], metric: "cellAreaUm2", best: 200, median: 202, worst: 204, spread: 0.02 },
  };
  const baseline = baselineOf([row, { ...row, module: "part" }], "0.55");

  test("keeps whole designs, and equal rows pass", () => {
    expect(baseline.entries).toHaveLength(1);
    const diff = diffBaseline(baseline, [row]);
    expect(diff.pass).toBe(true);
    expect(new Set(diff.changes.map((change) => change.verdict))).toEqual(new Set(["same"]));
    expect(baselineTable(diff)).toBe("No figure changed.\n");
  });

  test("tells noise from worse, and never calls a flip-flop noise", () => {
    const verdicts = (change: Partial<SynthesisRow>): string[] =>
      diffBaseline(baseline, [{ ...row, ...change }])
        .changes.filter((one) => one.verdict !== "same")
        .map((one) => `${one.metric} ${one.verdict}`);
    expect(verdicts({ cellAreaUm2: 203.9 })).toEqual(["cellAreaUm2 noise"]);
    expect(verdicts({ cellAreaUm2: 204.1 })).toEqual(["cellAreaUm2 worse"]);
    expect(verdicts({ cellAreaUm2: 190 })).toEqual(["cellAreaUm2 better"]);
    expect(verdicts({ flipFlops: 11 })).toEqual(["flipFlops worse"]);
    expect(diffBaseline(baseline, [{ ...row, flipFlops: 11 }]).pass).toBe(false);
  });

  test("says a changed netlist, a broken rule, new and gone designs", () => {
    const rules = [{ metric: "cellAreaUm2", limit: 201, level: "error" }] as const;
    const ruled = { ...baseline, entries: baseline.entries.map((entry) => ({ ...entry, rules })) };
    const diff = diffBaseline(ruled, [
      { ...row, cellAreaUm2: 202, netlistHash: "b" },
      { ...row, top: "new" },
    ]);
    expect(diff.netlistsChanged).toEqual(["c/t/asic"]);
    expect(diff.pass).toBe(false);
    expect(diff.changes.find((one) => one.broken !== undefined)).toMatchObject({
      metric: "cellAreaUm2",
      verdict: "noise",
    });
    expect(diff.changes.filter((one) => one.verdict === "new").every((one) => one.top === "new")).toBe(true);
    expect(diffBaseline(ruled, [], true).changes.every((one) => one.verdict === "gone")).toBe(true);
    expect(baselineOf([row], "0.55", ruled).entries[0]?.rules).toEqual(rules);
    expect(baselineTable(diff)).toContain(
      "| c | t | asic | cellAreaUm2 | 200 | 202 | +1.0 % | noise, above 201 (error) |",
    );
  });

  test("rows as a table have only the columns in use", () => {
    const text = synthesisTable([row]);
    expect(text.split("\n")[0]).toBe(
      "| config | design | target | cells | flip-flops | area, µm² | cells, µm² | levels | spread |",
    );
    expect(text).toContain("| c | t | asic l | 100 | 10 | 200.0 | 200.0 | 9 | 2.0 % of 2 seeds |");
  });
});
