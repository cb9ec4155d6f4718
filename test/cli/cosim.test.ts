import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { jobsOfShard, shard } from "../../src/cli/arguments.ts";
import { inOrder } from "../../src/cli/cosim/report.ts";
import type { LockstepResult } from "../../src/lockstep/index.ts";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const cosim = (...args: string[]): Promise<CliResult> => runCli(["cosim", ...args, "--quiet"], cwd);
interface Row {
  readonly seed: number;
  readonly mismatch?: { readonly cycle: number; readonly replay: string };
}
const rowsOf = ({ out }: CliResult): Row[] => (JSON.parse(out) as { results: Row[] }).results;

describe("vnpu cosim", () => {
  it("runs every seed and passes, a row each", async () => {
    const result = await cosim("tiny", "--cycles", "2k", "--seed", "5", "--seeds", "2", "--json");
    expect(result).toMatchObject({ code: 0, err: "" });
    expect(rowsOf(result)).toMatchObject([
      {
        config: "tiny",
        top: "utop_scheduler",
        engine: "netlist",
        seed: 5,
        cycles: 2000,
        mismatches: 0,
        status: "pass",
      },
      { config: "tiny", seed: 6, timing: { cyclesPerSecond: expect.any(Number) as number } },
    ]);
  });

  it("prints runs in the order of the jobs, whichever ends first", () => {
    const printed: number[] = [];
    const take = inOrder(({ seed }) => printed.push(seed));
    const result = (seed: number): LockstepResult => ({ seed }) as LockstepResult;
    take(result(12), 2);
    take(result(10), 0);
    expect(printed).toEqual([10]);
    take(result(11), 1);
    expect(printed).toEqual([10, 11, 12]);
  });

  it("shares the runs out over shards, each once", () => {
    const jobs = [0, 1, 2, 3, 4];
    const parts = ["1/3", "2/3", "3/3"].map((part) => jobsOfShard(jobs, shard(part)));
    expect(parts).toEqual([[0, 3], [1, 4], [2]]);
    expect(jobsOfShard(jobs, undefined)).toEqual(jobs);
  });

  it("finds a mismatch in Verilog that was edited, exit 1, and its printed command finds it again", async () => {
    await runCli(["generate", "tiny", "-o", "rtl"], cwd);
    const top = join(cwd, "rtl", "tiny", "vnpu_utop_scheduler.v");
    const text = readFileSync(top, "utf8");
    const edited = text.replace(/assign vnpu_ready_o = ([^;]+);/, "assign vnpu_ready_o = ~($1);");
    expect(edited).not.toBe(text);
    writeFileSync(top, edited);
    const result = await cosim("tiny", "--cycles", "2k", "--rtl", join(cwd, "rtl", "tiny"));
    expect(result.code).toBe(1);
    expect(result.out).toMatch(
      /tiny utop_scheduler, netlist, seed 1: MISMATCH in cycle 0: vnpu_ready_o \(vnpu 0\) is 1, expected 0\./,
    );
    const [, folder = "", capsule = ""] =
      /^again: npx vnpu cosim --rtl '(.*)' --replay '(.*)'$/m.exec(result.out) ?? [];
    writeFileSync(join(cwd, "capsule.json"), capsule);
    const again = await cosim("--replay", "capsule.json", "--rtl", folder, "--json");
    expect(again.code).toBe(1);
    expect(rowsOf(again)[0]?.mismatch?.cycle).toBe(0);
  });

  it.each([
    [
      ["tiny", "--top", "nothing"],
      "--top nothing: is no block; allowed is utop_scheduler, operation_scheduler, utop_sequencer, control_registers, fetch_master, npu_frontend.",
    ],
    [["tiny", "--shard", "3/2"], "Option '--shard <i/n>' argument '3/2' is invalid. Allowed is i/n with 1 ≤ i ≤ n."],
    [
      ["tiny", "--cycles", "0"],
      "Option '--cycles <n>' argument '0' is invalid. Allowed is an integer from 1 to 1000000000000.",
    ],
    [["tiny", "--engine", "x"], /^Option '--engine <engine>' argument 'x' is invalid\. Allowed choices are /],
    [["tiny", "--scenario", "nowhere"], /^nowhere: no such file; allowed is a file, or one of /],
    [["tiny", "--rtl", "nowhere"], /^nowhere: the folder cannot be read \(ENOENT\)\.$/],
    [
      ["tiny", "duo", "--rtl", "."],
      /^(--rtl: 2 configs are named; allowed is one, that of the Verilog|\.: it holds no \.v)/,
    ],
    [["--replay", "{}"], /^--replay: The replay capsule lacks config, /],
    [["--replay", "nowhere"], "--replay nowhere: cannot be read (ENOENT); allowed is a capsule."],
    [[], "cosim: no config is named; allowed is one config or more, or --replay."],
  ])("refuses %j in one sentence, exit 2", async (args, sentence) => {
    const { code, out, err } = await cosim(...args);
    expect({ code, out, lines: err.trimEnd().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
    if (typeof sentence === "string") expect(err.trimEnd()).toBe(sentence);
    else expect(err.trimEnd()).toMatch(sentence);
  });

  it("says in one sentence that Verilator is not where it should be, exit 3", async () => {
    const { code, err } = await cosim("tiny", "--engine", "verilator", "--verilator", "/nowhere/verilator");
    expect(code).toBe(3);
    expect(err).toMatch(/^[^\n]*\/nowhere\/verilator[^\n]*\n$/);
  });
});
