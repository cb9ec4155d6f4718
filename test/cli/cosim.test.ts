import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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
  it("runs configs and seeds and passes, the same rows twice but for timing", async () => {
    const args = ["tiny", "duo", "--cycles", "2k", "--seeds", "2", "--json"];
    const first = await cosim(...args);
    expect(first).toMatchObject({ code: 0, err: "" });
    const strip = (result: CliResult): object[] => rowsOf(result).map((row) => ({ ...row, timing: 0 }));
    expect(strip(first)).toMatchObject([
      {
        config: "tiny",
        top: "utop_scheduler",
        engine: "netlist",
        seed: 1,
        cycles: 2000,
        mismatches: 0,
        status: "pass",
      },
      { config: "tiny", seed: 2 },
      { config: "duo", seed: 1 },
      { config: "duo", seed: 2 },
    ]);
    expect(strip(await cosim(...args))).toEqual(strip(first));
  });

  it("shares the runs out over shards, each once", async () => {
    const seeds: number[] = [];
    for (const part of ["1/3", "2/3", "3/3"]) {
      const result = await cosim("tiny", "--cycles", "100", "--seeds", "5", "--shard", part, "--json");
      seeds.push(...rowsOf(result).map(({ seed }) => seed));
    }
    expect(seeds.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
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
    const capsule = /--replay '(.*)'$/m.exec(result.out)?.[1] ?? "";
    writeFileSync(join(cwd, "capsule.json"), capsule);
    const again = await cosim("--replay", "capsule.json", "--rtl", join(cwd, "rtl", "tiny"), "--json");
    expect(again.code).toBe(1);
    expect(rowsOf(again)[0]?.mismatch?.cycle).toBe(0);
    expect((await cosim("--replay", capsule)).code).toBe(0);
  });

  it.each([
    [["tiny", "--top", "nothing"], "--top nothing: is no block; allowed is utop_scheduler."],
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
