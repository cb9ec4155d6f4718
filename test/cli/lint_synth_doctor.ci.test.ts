import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const cli = (...args: string[]): Promise<CliResult> => runCli([...args, "--quiet"], cwd);
interface Answer {
  readonly status: string;
  readonly results: Record<string, unknown>[];
  readonly absent?: string[];
  readonly versions: Record<string, string>;
}
const answerOf = ({ out }: CliResult): Answer => JSON.parse(out) as Answer;

describe("vnpu lint", () => {
  it("has no rows for clean text, and names the tools that are absent", async () => {
    const result = await cli("lint", "tiny", "--json");
    expect(result.code).toBe(0);
    expect(answerOf(result)).toMatchObject({ status: "pass", results: [], versions: { yosys: "0.55.944" } });
    expect(answerOf(result).absent).toBeInstanceOf(Array);
  });

  it("fails for an absent tool that is required, exit 3", async () => {
    const path = process.env["PATH"];
    process.env["PATH"] = cwd;
    const result = await cli("lint", "tiny", "--require", "verilator,icarus").finally(() => {
      process.env["PATH"] = path;
    });
    expect(result).toMatchObject({
      code: 3,
      err: "--require: verilator, icarus is absent; see vnpu doctor for how to get it.\n",
    });
    expect(result.out).toContain("Absent, so not asked: verilator, icarus.\n");
  });

  it("refuses an unknown tool, exit 2", async () => {
    const { code, err } = await cli("lint", "tiny", "--require", "spyglass");
    expect(code).toBe(2);
    expect(err).toContain("Allowed are verilator, icarus, yosys, with commas.");
  });
});

describe("vnpu synth", () => {
  it("writes a baseline, passes against it, and fails when the design has grown", async () => {
    const two = ["--top", "utop_scheduler", "--top", "fetch_master"];
    const update = await cli("synth", "tiny", ...two, "--baseline", "b.json", "--update-baseline", "--json");
    expect(update.code).toBe(0);
    const common = { config: "tiny", target: "asic", library: "nangate15_area", ramBits: 0 };
    expect(answerOf(update).results).toMatchObject(
      ["utop_scheduler", "fetch_master"].map((top) => ({
        ...common,
        top: `vnpu_${top}`,
      })),
    );
    for (const row of answerOf(update).results) expect(row["decisionLevels"]).toBeGreaterThan(5);
    const one = ["synth", "tiny", "--top", "utop_scheduler"];
    expect((await cli(...one, "--baseline", "b.json", "--markdown", "out/area.md")).code).toBe(0);
    expect(readFileSync(join(cwd, "out", "area.md"), "utf8")).toMatch(/^\| config \|[^]*No figure changed\./);
    const grown = await cli(...one, "--set", "serviceCounterBits=20", "--baseline", "b.json");
    expect(grown.code).toBe(1);
    expect(grown.out).toMatch(/\| tiny \| vnpu_utop_scheduler \| asic \| flipFlops \|.*\| worse \|/);
  });

  it.each([
    [["--baseline", "nowhere"], "--baseline nowhere: no such file; allowed is a file that --update-baseline wrote."],
    [
      ["--baseline", "bad.json"],
      "--baseline bad.json: is no baseline; allowed is a file that --update-baseline wrote.",
    ],
    [["--update-baseline"], "--update-baseline: no file is named; allowed is with --baseline <file>."],
    [["--liberty", "nowhere.lib"], "--liberty nowhere.lib: cannot be read (ENOENT); allowed is a .lib file."],
    [["--liberty", "bad.json"], "--liberty bad.json: The Liberty text has no cell."],
    [["--target", "ice40", "--liberty", "x"], "--liberty: the target is ice40; allowed is --target asic."],
    [
      ["--top", "nothing"],
      "--top nothing: is no block; allowed is utop_scheduler, operation_scheduler, utop_sequencer, control_registers, fetch_master, npu_frontend.",
    ],
  ])("refuses %j in one sentence, exit 2", async (args, sentence) => {
    writeFileSync(join(cwd, "bad.json"), "{}");
    expect(await cli("synth", "tiny", ...args)).toMatchObject({ code: 2, out: "", err: `${sentence}\n` });
  });
});

describe("vnpu doctor", () => {
  it("names each tool with version, path, what needs it and how to get it", async () => {
    const result = await cli("doctor", "--json");
    expect(result.code).toBe(0);
    for (const row of answerOf(result).results) {
      expect(Object.keys(row)).toEqual(["tool", "version", "path", "needed", "how"]);
    }
    expect(answerOf(result).results.map(({ tool }) => tool)).toEqual(
      expect.arrayContaining(["node", "yosys", "verilator", "g++", "make", "iverilog"]),
    );
    expect(answerOf(result).results.find(({ tool }) => tool === "yosys")?.["version"]).toBe("0.55.944");
  });
});
