import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outputSchema } from "../../src/cli/json/output.ts";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));
const cli = (...args: string[]): Promise<CliResult> => runCli(["compile", ...args], cwd);
const path = (file: string): string => join(cwd, file);

describe("vnpu compile --target fpga", () => {
  it("prints a line per layer, and the sums", async () => {
    const { code, out, err } = await cli("mobilenet_v1", "--target", "fpga", "--cores", "5");
    expect([code, err]).toEqual([0, ""]);
    const [titles = "", first = ""] = out.split("\n");
    expect(titles).toMatch(/^layer +kind +MACs +tiling +tiles +cycles +ports read +write$/);
    // 112 · 112 outputs of 32 channels from 3 · 3 · 3.
    expect(first).toMatch(/^conv1 \+ 1 fused +conv +10,838,016 +(width|channels) +\d+ +[\d,]+ +\d+\.\d % +\d+\.\d %$/);
    expect(out).toMatch(
      /\nmobilenet_v1: 0\.569 G multiply-accumulates, 4\.21 M weights; \d+ layers on 5 of 16 cores, /,
    );
    expect(out).toMatch(/\nLeft to the host: .+\.\n$/);
  });

  it("says the same as JSON", async () => {
    const { out } = await cli("mobilenet_v1", "--target", "fpga", "--element-bits", "16", "--json");
    const json = JSON.parse(out) as {
      results: { macs: number; cycles: number }[];
      totals: { macs: number; cycles: number; cores: number; elementBits: number };
    };
    expect(outputSchema.safeParse(json).error).toBeUndefined();
    const sum = (key: "macs" | "cycles"): number => json.results.reduce((total, row) => total + row[key], 0);
    expect([sum("macs"), sum("cycles")]).toEqual([json.totals.macs, json.totals.cycles]);
    expect(json.totals).toMatchObject({ cores: 16, elementBits: 16 });
  });

  it("writes a source that assembles to its container, and everything as JSON", async () => {
    const target = ["--target", "fpga", "--config", "fpga-odd", "--cores", "2", "--set", "instructionWords=8192"];
    for (const form of ["asm", "binary", "json"]) {
      const { code, err } = await cli("mobilenet_v1", ...target, "--emit", form, "-o", `a.${form}`);
      expect([code, err]).toEqual([0, ""]);
    }
    const asm = ["asm", "a.asm", "--config", "fpga-odd", "--set", "instructionWords=8192", "-o", "b.idm"];
    expect((await runCli(asm, cwd)).err).toBe("");
    const container = readFileSync(path("a.binary"));
    expect(Buffer.compare(readFileSync(path("b.idm")), container)).toBe(0);
    const json = JSON.parse(readFileSync(path("a.json"), "utf8")) as { container: string; layers: unknown[] };
    expect(Buffer.compare(Buffer.from(json.container, "base64"), container)).toBe(0);
    expect(json.layers.length).toBeGreaterThan(20);
  });

  it.each([
    [["--cores", "17"], /^--cores 17: the pool of fpga-paper has 16; allowed are 1 to that\.\n$/],
    [["--cores", "0"], /--cores/],
    [["--config", "paper"], /^--config paper: is of kind npu; allowed is kind fpga\.\n$/],
    [["--sram-blocks", "8"], /^--sram-blocks: is not of target fpga; allowed is with --target neuisa\.\n$/],
    [["--set", "instructionWords=64"], /^layer ".+": with it the program of core 0 is longer than 64 words; .+\n$/],
  ])("refuses %j in a sentence", async (args, sentence) => {
    const { code, out, err } = await cli("vgg16", "--target", "fpga", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
  });
});
