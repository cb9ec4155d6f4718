import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));
const report = (...args: string[]): Promise<CliResult> => runCli(["report", ...args, "-o", "page.html"], cwd);

describe("vnpu report of networks on a front end", () => {
  it("runs them in the four modes, and shows who held which ME", { timeout: 300_000 }, async () => {
    const front = ["duo", "--set", "answerLimitCycles=256", "--top", "npu_frontend", "--engine", "netlist"];
    const networks = ["--program", "mobilenet_v1", "--program", "resnet50"];
    const { code, out, err } = await report(...front, ...networks, "--cycles", "20000", "--quiet");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("80,000 cycles compared, every output bit equal.");
    const page = readFileSync(join(cwd, "page.html"), "utf8");
    expect(page).toContain("<h1>Networks on the front end, config duo</h1>");
    for (const mode of ["spatial with harvest (Neu10)", "spatial without harvest", "temporal", "whole core (PMT)"]) {
      expect(page).toContain(mode);
    }
    expect(page).toMatch(/ME 1 busy [1-9]\d*\.\d %/);
    expect(page).toContain("--program mobilenet_v1 --program resnet50 --cycles 20000");
  });

  it.each([
    [["paper", "--program", "vgg16"], "--program: is not of top utop_scheduler; allowed is with --top npu_frontend.\n"],
    [
      ["paper", "--top", "npu_frontend", "--program", "vgg16", "--scenario", "two_tenants"],
      "--scenario: does not go with --program; allowed is one of them.\n",
    ],
    [
      ["tiny", "--top", "npu_frontend", ...Array<string>(3).fill("--program=vgg16")],
      "--program: 3 are named; config tiny has 2 vNPUs.\n",
    ],
    [["fpga-tiny", "--program", "vgg16"], "--program: is not of a pool; allowed is with a config of kind npu.\n"],
  ])("refuses %j", async (args, sentence) => {
    const { code, err } = await report(...args);
    expect([code, err]).toEqual([2, sentence]);
  });
});
