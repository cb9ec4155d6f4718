import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outputSchema } from "../../src/cli/json/output.ts";
import { runCli, temporaryFolder } from "./run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe("vnpu bench --compilers", () => {
  it("times both compilers for every network, beside bars and published figures", { timeout: 120_000 }, async () => {
    const odd = ["--config", "fpga-odd", "--set", "instructionWords=8192", "--set", "cores=3"];
    const { code, out } = await runCli(["bench", "--compilers", ...odd, "--json"], cwd);
    expect(code).toBe(0);
    const json = JSON.parse(out) as { results: { figure: string; unit: string; value: number; bar: number }[] };
    expect(outputSchema.safeParse(json).error).toBeUndefined();
    // A static one, and those for 1, 2 and all 3 cores, of four networks.
    expect(json.results.map(({ figure }) => figure.split(",")[0]).join(" ")).toBe(
      Array(4).fill("static dynamic dynamic dynamic").join(" "),
    );
    expect(json.results.filter(({ value }) => value <= 0)).toEqual([]);
  });

  it("refuses a config without a pool", async () => {
    const { code, err } = await runCli(["bench", "--compilers", "--config", "paper"], cwd);
    expect([code, err]).toEqual([2, "--config paper: is of kind npu; allowed with --compilers is kind fpga.\n"]);
  });
});

describe("vnpu report of a pool", () => {
  it("shows who held which core, throughput and times, after a run in lockstep", { timeout: 300_000 }, async () => {
    const small = ["--set", "instructionWords=8192", "--engine", "netlist", "--cycles", "60000"];
    const { code, out } = await runCli(["report", "fpga-tiny", ...small, "-o", "pool.html"], cwd);
    expect(code).toBe(0);
    expect(out).toMatch(/^60,000 cycles compared \(netlist\), every output bit equal\.\n/m);
    const page = readFileSync(join(cwd, "pool.html"), "utf8");
    expect(page).toContain("vgg16");
    expect(page).toMatch(/core 0 busy [1-9]\d?\.\d %/);
    expect(page).toMatch(/Gain from least to most/);
  });

  it.each([
    [["--scenario", "two_tenants"], "--scenario: is not of a pool; allowed is with a config of kind npu.\n"],
    [
      ["--top", "second_level_idm"],
      "--top second_level_idm: has no page; allowed with a config of kind fpga is idm.\n",
    ],
  ])("refuses %j", async (args, sentence) => {
    const { code, err } = await runCli(["report", "fpga-tiny", ...args, "-o", "pool.html"], cwd);
    expect([code, err]).toEqual([2, sentence]);
  });
});
