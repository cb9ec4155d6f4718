import { afterAll, expect, test } from "vitest";
import { closeYosys, runYosys } from "../../src/yosys/run.ts";
import { runYosysHere } from "../../src/yosys/run_here.ts";
import { moduleOf, parseNetlist } from "../../src/yosys/netlist_json.ts";
import { parseStat } from "../../src/yosys/stat_json.ts";

afterAll(closeYosys);

const counter = `module counter(input clk_i, input rst_ni, output reg [7:0] count_o);
  always @(posedge clk_i or negedge rst_ni) if (!rst_ni) count_o <= 8'd0; else count_o <= count_o + 8'd1;
endmodule\n`;
const job = {
  script: "read_verilog counter.v\nsynth -top counter -flatten\ntee -o stat.json stat -json\nwrite_json counter.json\n",
  files: { "counter.v": counter },
  outputs: ["stat.json", "counter.json"],
};

test("a run in a thread gives the files it was asked for, the same bytes each time", async () => {
  const [first, second] = await Promise.all([runYosys(job), runYosys(job)]);
  expect(first.files).toEqual(second.files);
  const module = moduleOf(parseNetlist(first.files["counter.json"] ?? ""), "counter");
  expect(module.ports["count_o"]?.bits).toHaveLength(8);
  const stat = parseStat(first.files["stat.json"] ?? "").get("counter");
  expect(stat?.cellsByType["$_DFF_PN0_"]).toBe(8);
  expect(stat?.cells).toBe(Object.values(stat?.cellsByType ?? {}).reduce((sum, n) => sum + n, 0));
});

test("the same-thread form gives the same files", async () => {
  const here = await runYosysHere(job);
  expect(here.files).toEqual((await runYosys(job)).files);
  expect(here.log).toContain("Executing SYNTH pass");
});

test("a syntax error is one sentence with Yosys' own line", async () => {
  const broken = { script: "read_verilog a.v\n", files: { "a.v": "module a(;\nendmodule\n" }, outputs: [] };
  await expect(runYosys(broken)).rejects.toThrow("Yosys failed: a.v:1: ERROR: syntax error, unexpected ';'");
});

test("a missing output and a passed time limit are said", async () => {
  await expect(runYosys({ ...job, outputs: ["no.json"] })).rejects.toThrow("Yosys wrote no file 'no.json'.");
  await expect(runYosys(job, { timeLimitSeconds: 0.01 })).rejects.toThrow("time limit of 0.01 s");
  expect(Object.keys((await runYosys(job)).files)).toEqual(job.outputs);
});

test("a module that is not there is named", () => {
  expect(() => moduleOf({ creator: "", modules: {} }, "top")).toThrow("no module 'top'");
  expect(() => parseNetlist("{}")).toThrow("no 'modules'");
});
