import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outputSchema } from "../../src/cli/json/output.ts";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));
const cli = (...args: string[]): Promise<CliResult> => runCli(args, cwd);
const path = (file: string): string => join(cwd, file);

describe("vnpu compile", () => {
  it("prints a line per operator, and the sums", async () => {
    const { code, out, err } = await cli("compile", "mobilenet_v1");
    expect([code, err]).toEqual([0, ""]);
    const [titles = "", first = ""] = out.split("\n");
    expect(titles).toMatch(/^operator +kind +groups +MACs +tiles +cycles +ME cycles +VE operations +bytes moved$/);
    // 112 · 112 outputs of 32 channels from 3 · 3 · 3; 98 tiles of 128 outputs.
    expect(first).toMatch(/^conv1 \+ 1 fused +conv +\d+ +10,838,016 +98 /);
    expect(out).toMatch(/\nmobilenet_v1: 0\.569 G multiply-accumulates, 4\.21 M weights; \d+ groups, /);
    expect(out).toMatch(/ of the bound of 19,968 \(624 tiles of 128 cycles\); MEs \d+\.\d %, VEs \d+\.\d % in use\.\n/);
    const [engines = "", counts = ""] = out.split("\n").slice(-3);
    expect(engines).toMatch(
      /^Cycles of the MEs: activations \d+\.\d %, short tiles .+, groups of VEs alone \d+\.\d %\.$/,
    );
    expect(counts).toMatch(
      /^The same program on 1 ME [\d,]+ \(1\.\d\d\), 2 MEs [\d,]+ \(1\.\d\d\), 4 MEs [\d,]+ \(1\.00\) cycles; [\d,]+ with all instructions in its memory\.$/,
    );
  });

  it("says the same as JSON", async () => {
    const { out } = await cli("compile", "mobilenet_v1", "--json");
    const json = JSON.parse(out) as { results: { operator: string; macs: number }[]; totals: { macs: number } };
    expect(outputSchema.safeParse(json).error).toBeUndefined();
    expect(json.results.reduce((sum, { macs }) => sum + macs, 0)).toBe(json.totals.macs);
  });

  it("writes a source that assembles to its container, and everything as JSON", async () => {
    for (const form of ["asm", "binary", "json"]) {
      const { code } = await cli("compile", "mobilenet_v1", "--config", "duo", "--emit", form, "-o", `a.${form}`);
      expect(code).toBe(0);
    }
    expect((await cli("asm", "a.asm", "-o", "b.neu")).code).toBe(0);
    const container = readFileSync(path("a.binary"));
    expect(Buffer.compare(readFileSync(path("b.neu")), container)).toBe(0);
    const json = JSON.parse(readFileSync(path("a.json"), "utf8")) as { container: string; transfers: unknown[] };
    expect(Buffer.compare(Buffer.from(json.container, "base64"), container)).toBe(0);
    expect(json.transfers.length).toBeGreaterThan(0);
  });

  it.each([
    [["nothing"], /^there is no network "nothing"; allowed are vgg16, .* and ONNX files\.\n$/],
    [["none.onnx"], /^none\.onnx: no such file; allowed is a readable file\.\n$/],
    [["bad.onnx"], /^bad\.onnx: .+\.\n$/],
    [["vgg16", "--shape", "x=1x2"], /^vgg16: a shape is given for x; built-in networks read 1x3x224x224\.\n$/],
    [["vgg16", "--shape", "x"], /^--shape x: allowed is NAME=SIZExSIZE…, each size at least 1\.\n$/],
    [["vgg16", "--config", "fpga-tiny"], /^--config fpga-tiny: is of kind fpga; allowed is kind npu\.\n$/],
    [["vgg16", "--emit", "asm"], /^--emit: no file is named; allowed is with -o <file>\.\n$/],
    [["vgg16", "--sram-blocks", "8"], /^operator "conv1_1": .+\.\n$/],
    [["bad.onnx", "-o", "bad.onnx"], /^bad\.onnx: is the file that is read; allowed is another path\.\n$/],
  ])("refuses %j in a sentence", async (args, sentence) => {
    writeFileSync(path("bad.onnx"), "no network");
    const { code, out, err } = await cli("compile", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
  });
});
