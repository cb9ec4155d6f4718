import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../src/cli/regress/entry.ts";
import { runsLeft, type PlannedRun } from "../../src/cli/regress/plan.ts";
import { totalsOf } from "../../src/cli/regress/totals.ts";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const small = ["--engine", "netlist", "--top", "utop_scheduler", "--cycles", "5k", "--chunk", "2k"];
const regress = (...args: string[]): Promise<CliResult> => runCli(["regress", ...args, "--quiet"], cwd);
const ledger = (name = "out/regress.jsonl"): string => readFileSync(join(cwd, name), "utf8");

interface Entry {
  readonly seed: number;
  readonly cycles: number;
}
const entries = (name?: string): Entry[] =>
  ledger(name)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Entry);
const sizes = (list: readonly Entry[]): number[][] => list.map(({ seed, cycles }) => [seed, cycles]);

describe("vnpu regress", () => {
  it("runs seeds of a chunk each up to the total, and sums them", async () => {
    const { code, out, err } = await regress("tiny", "duo", ...small);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const runsOfOne = [
      [1, 2000],
      [2, 2000],
      [3, 1000],
    ];
    expect(sizes(entries())).toEqual([...runsOfOne, ...runsOfOne]);
    expect(out).toContain("\nLedger out/regress.jsonl: 0 of 6 runs are done, 10.0k cycles to go.\n");
    expect(out).toMatch(/\ntiny +utop_scheduler +netlist +[0-9a-f]{8} +3 +5,000 +0\n/);
    expect(out).toMatch(/\n {2}slice_expiry +[1-9][0-9]* +[1-9][0-9]*\n/);
    expect(out).toMatch(/\n10,000 cycles compared in 6 runs, 0 mismatches; ledger out\/regress\.jsonl\.\n$/);
  });

  it("runs what is finished never again, also when asked for less in a run", async () => {
    await regress("tiny", ...small);
    const before = ledger();
    expect((await regress("tiny", ...small)).out).toContain(": 3 of 3 runs are done, 0 cycles to go.\n");
    expect((await regress("tiny", ...small.slice(0, 4), "--cycles", "3k", "--chunk", "1k")).code).toBe(0);
    expect(ledger()).toBe(before);
  });

  it("counts of two runs from one seed the longer", async () => {
    await regress("tiny", ...small);
    const { out } = await regress("tiny", ...small, "--cycles", "6k");
    expect(sizes(entries()).slice(3)).toEqual([[3, 2000]]);
    expect(out).toContain("6,000 cycles compared in 3 runs");
  });

  it("ignores a last line that was cut off, and writes over it", async () => {
    await regress("tiny", ...small);
    const whole = ledger();
    writeFileSync(join(cwd, "out", "regress.jsonl"), whole.slice(0, -40));
    expect((await regress("tiny", ...small)).out).toContain(": 2 of 3 runs are done, 1.0k cycles to go.\n");
    // A run's speed alone is another when it is run again.
    const withoutSpeed = (text: string): string => text.replaceAll(/"cyclesPerSecond":\d+/g, "");
    expect(withoutSpeed(ledger())).toBe(withoutSpeed(whole));
  });

  it("does not mix a changed design with older runs", async () => {
    await regress("tiny", ...small);
    const other = await regress("tiny", ...small, "--module-prefix", "other_");
    expect(other.out).toContain(": 0 of 3 runs are done");
    expect(other.out).toContain("\n5,000 cycles compared in 3 runs");
  });

  it.each(["designHash", "toolVersion", "engine", "configHash", "profile", "top"])(
    "takes a run of another %s for another run",
    (key) => {
      const entry: LedgerEntry = {
        ...{ schemaVersion: 1, config: "tiny", configHash: "c", top: "t", designHash: "d", engine: "netlist" },
        ...{
          profile: "mixed",
          toolVersion: "1",
          seed: 1,
          cycles: 10,
          compared: 10,
          rowHash: "r",
          events: { start: 1 },
        },
      };
      const planned = { identity: entry, job: { seed: 1, cycles: 10 } } as unknown as PlannedRun;
      expect(runsLeft([planned], [entry])).toEqual([]);
      const other = { ...entry, [key]: "other" };
      expect(runsLeft([planned], [other])).toEqual([planned]);
      expect(totalsOf([entry, other])).toMatchObject([{ cycles: 10 }, { cycles: 10, [key]: "other" }]);
    },
  );

  it("stops for a mismatch in the ledger, exit 1, and names the command that shows it", async () => {
    await regress("tiny", ...small);
    const mismatch = {
      ...{ cycle: 7, port: "start_me_o", field: "", expected: 1, actual: 0, reproduced: true },
      ...{ table: "the cycles around it", replay: "npx vnpu cosim --replay '{}'" },
    };
    const failed = entries().map((entry) => (entry.seed === 2 ? { ...entry, compared: 8, mismatch } : entry));
    writeFileSync(join(cwd, "failed.jsonl"), `${failed.map((entry) => JSON.stringify(entry)).join("\n")}\n`);
    const { code, out } = await regress("tiny", ...small, "--cycles", "9k", "--ledger", "failed.jsonl");
    expect(code).toBe(1);
    expect(out).toContain(
      "tiny utop_scheduler, netlist, seed 2: MISMATCH in cycle 7: start_me_o is 0, expected 1.\n" +
        "the cycles around it\nagain: npx vnpu cosim --replay '{}'\n",
    );
    expect(out).toContain("3,008 cycles compared in 3 runs, 1 mismatch; ");
    expect(entries("failed.jsonl")).toHaveLength(3);
  });

  it.each([
    [["tiny", "-o", "x"], "-o x: is for --merge; allowed here is --ledger FILE."],
    [["tiny", "--merge", "a"], "--merge: config tiny is named; allowed are ledgers alone."],
    [["--merge", "a"], "--merge: -o is missing; allowed is --merge FILE… -o LEDGER."],
    [["--merge", "a", "-o", "b"], "a: cannot be read (ENOENT); allowed is a ledger."],
    [["tiny", "--top", "nothing"], /^--top nothing: is no block; allowed is utop_scheduler/],
    [["tiny", "--chunk", "1"], "--chunk 1: makes too many runs; allowed are 1000000 in all."],
    [["tiny", ...small, "--ledger", "."], ".: cannot be written (EISDIR); allowed is the path of a file."],
  ])("refuses %j in one sentence, exit 2", async (args, sentence) => {
    const { code, err } = await regress(...args);
    expect({ code, lines: err.trimEnd().split("\n").length }).toEqual({ code: 2, lines: 1 });
    if (typeof sentence === "string") expect(err.trimEnd()).toBe(sentence);
    else expect(err.trimEnd()).toMatch(sentence);
  });

  it("refuses a file that is no ledger, and leaves it as it is", async () => {
    writeFileSync(join(cwd, "notes.txt"), "a\nb");
    const { code, err } = await regress("tiny", ...small, "--ledger", "notes.txt");
    expect({ code, err }).toEqual({
      code: 2,
      err: "notes.txt:1: is no run of a regression; allowed is a ledger (schemaVersion 1).\n",
    });
    expect(ledger("notes.txt")).toBe("a\nb");
  });
});

describe("vnpu regress --merge", () => {
  it("brings shards together, each run once, in whatever order they are named", async () => {
    await regress("tiny", ...small, "--shard", "1/2", "--ledger", "a");
    await regress("tiny", ...small, "--shard", "2/2", "--ledger", "b");
    expect([sizes(entries("a")), sizes(entries("b"))]).toEqual([
      [
        [1, 2000],
        [3, 1000],
      ],
      [[2, 2000]],
    ]);
    appendFileSync(join(cwd, "b"), '{"schemaVersion":1,"config":"ti');
    const { code, out } = await regress("--merge", "a", "b", "a", "-o", "all");
    expect(code).toBe(0);
    expect(out).toContain("\n5,000 cycles compared in 3 runs, 0 mismatches; ledger all.\n");
    await regress("--merge", "b", "a", "-o", "again");
    expect(ledger("again")).toBe(ledger("all"));
    expect((await regress("tiny", ...small, "--ledger", "all")).out).toContain(": 3 of 3 runs are done");
  });

  it("loses no run of a ledger that is there already", async () => {
    await regress("tiny", ...small, "--shard", "1/2", "--ledger", "a");
    await regress("tiny", ...small, "--shard", "2/2", "--ledger", "b");
    await regress("--merge", "b", "-o", "a");
    expect(sizes(entries("a")).map(([seed]) => seed)).toEqual([1, 2, 3]);
  });

  it("refuses ledgers in which one run has two results", async () => {
    await regress("tiny", ...small, "--ledger", "a");
    mkdirSync(join(cwd, "b"));
    writeFileSync(join(cwd, "b", "a"), ledger("a").replace(/"rowHash":"\w+"/, '"rowHash":"0"'));
    const { code, err } = await regress("--merge", "a", "b/a", "-o", "all");
    expect({ code, err }).toEqual({
      code: 2,
      err: "b/a: the rows of tiny utop_scheduler seed 1 are not those in a; allowed are runs that give the same.\n",
    });
    expect(existsSync(join(cwd, "all"))).toBe(false);
  });
});
