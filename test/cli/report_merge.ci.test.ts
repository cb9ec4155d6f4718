import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { casesOf, junitProblems, readXml } from "../report/junit_rules.ts";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

let cwd = "";
const cli = (...args: string[]): Promise<CliResult> => runCli([...args, "--quiet"], cwd);
const merge = (...args: string[]): Promise<CliResult> => cli("report", "merge", ...args);
const read = (name: string): string => readFileSync(join(cwd, name), "utf8");
const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text);

beforeAll(async () => {
  cwd = temporaryFolder();
  const shard = (part: string, format: string): Promise<CliResult> =>
    cli("cosim", "tiny", "--cycles", "1k", "--seeds", "4", "--shard", part, format);
  write("one.json", (await shard("1/2", "--json")).out);
  write("two.ndjson", (await shard("2/2", "--ndjson")).out);
  write("lint.json", (await cli("lint", "tiny", "--json")).out);
  await cli(
    "regress",
    "duo",
    "--top",
    "utop_scheduler",
    "--engine",
    "netlist",
    "--cycles",
    "3k",
    "--chunk",
    "2k",
    "--ledger",
    "duo.jsonl",
  );
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

interface Merged {
  readonly status: string;
  readonly results: readonly { readonly file: string; readonly command: string; readonly results: readonly object[] }[];
}
const parts = (name: string): readonly (readonly [string, string, number])[] =>
  (JSON.parse(read(name)) as Merged).results.map(({ file, command, results }) => [file, command, results.length]);

describe("vnpu report merge", () => {
  it("brings shards, outputs and ledgers together in four files", async () => {
    const { code, out } = await merge("one.json", "two.ndjson", "lint.json", "duo.jsonl", "-o", "all", "--json");
    expect(code).toBe(0);
    const { results } = JSON.parse(out) as { results: { file: string; bytes: number }[] };
    expect(results.map(({ file }) => file)).toEqual([
      "all/results.json",
      "all/summary.md",
      "all/junit.xml",
      "all/report.html",
    ]);
    for (const { file, bytes } of results) expect(Buffer.byteLength(read(file))).toBe(bytes);
    expect(parts("all/results.json")).toEqual([
      ["one.json", "cosim", 2],
      ["two.ndjson", "cosim", 2],
      ["lint.json", "lint", 0],
      ["duo.jsonl", "ledger", 2],
    ]);
    expect(junitProblems(read("all/junit.xml"))).toEqual([]);
    const names = casesOf(readXml(read("all/junit.xml"))).flatMap(({ attributes }) => attributes["name"] ?? []);
    const runs = names.filter((name) => name.includes("seed"));
    expect(runs.map((name) => name.replace(/design [0-9a-f]{8}/, "design"))).toEqual([
      ...[1, 3, 2, 4].map((seed) => `utop_scheduler, netlist, mixed, seed ${seed}`),
      ...[1, 2].map((seed) => `utop_scheduler, netlist, mixed, design, seed ${seed}`),
    ]);
    expect(read("all/summary.md")).toContain("| tiny | utop\\_scheduler | netlist | 4 | 4 | 4,000 | 0 |");
    expect(read("all/summary.md")).toContain("| duo | utop\\_scheduler | netlist | 2 | 2 | 3,000 | 0 |");
    expect(read("all/report.html")).toMatch(/^<!doctype html>/);
  });

  it("counts a run once, and gives the same when merged again", async () => {
    await merge("one.json", "one.json", "two.ndjson", "-o", "once.json");
    expect(parts("once.json").map(([, , rows]) => rows)).toEqual([2, 2]);
    await merge("once.json", "two.ndjson", "-o", "twice.json");
    expect(read("twice.json")).toBe(read("once.json"));
  });

  it("fails when one of the runs did, and shows the cycles around the mismatch", async () => {
    const mismatch = {
      ...{ cycle: 7, port: "start_me_o", field: "", expected: 1, actual: 0, reproduced: true },
      ...{ table: "<the cycles> around it", replay: "npx vnpu cosim --replay '{}'" },
    };
    const failed = read("duo.jsonl").replace(
      /,"events":.*?\}/,
      (events) => `${events},"mismatch":${JSON.stringify(mismatch)}`,
    );
    write("failed.jsonl", failed);
    const { code, out } = await merge("one.json", "failed.jsonl", "-o", "failed");
    expect(code).toBe(1);
    expect(out).toContain("3 of 4 checks passed, 1 failed; ");
    expect(read("failed/report.html")).toContain("&lt;the cycles&gt; around it");
    expect(JSON.parse(read("failed/results.json"))).toMatchObject({ status: "fail" });
    const [failure] = casesOf(readXml(read("failed/junit.xml"))).flatMap(({ children }) =>
      children.filter(({ name }) => name === "failure"),
    );
    expect(failure?.attributes["message"]).toBe("Mismatch: cycle 7: start_me_o is 0, expected 1.");
  });

  it("refuses files in which one run has two results, and names both", async () => {
    write("liar.json", read("one.json").replace(/"rowHash": "\w+"/, '"rowHash": "0"'));
    const { code, err } = await merge("one.json", "liar.json", "-o", "never");
    expect({ code, err }).toEqual({
      code: 2,
      err: "liar.json: the rows of tiny utop_scheduler, netlist, seed 1 are not those in one.json; allowed are runs that give the same.\n",
    });
    expect(existsSync(join(cwd, "never"))).toBe(false);
  });

  it("takes a run of another config, stimulus or version for another run", async () => {
    for (const [key, value] of [
      ["configHash", `"${"0".repeat(64)}"`],
      ["stimulus", '"wild"'],
      ["vnpu", '"9.9.9"'],
    ] as const) {
      const other = read("one.json")
        .replaceAll(/"rowHash": "\w+"/g, '"rowHash": "0"')
        .replaceAll(new RegExp(`"${key}": "[^"]*"`, "g"), `"${key}": ${value}`);
      write("other.json", other);
      expect((await merge("one.json", "other.json", "-o", "other-all.json")).err).toBe("");
      expect(parts("other-all.json").map(([, , rows]) => rows)).toEqual([2, 2]);
    }
  });

  const allowed = "allowed is an output of --json or --ndjson, or a ledger.";
  it.each([
    ["nowhere.json", undefined, `nowhere.json: cannot be read (ENOENT); ${allowed}`],
    ["notes.txt", "a\nb\n", `notes.txt:1: is no JSON object; ${allowed}`],
    ["empty.json", "", `empty.json: is no JSON object; ${allowed}`],
    ["list.json", "[1]", `list.json:1: is no JSON object; ${allowed}`],
    ["new.json", '{"schemaVersion":2,"command":"cosim"}', "new.json: schemaVersion is 2; allowed is 1."],
    [
      "cut.ndjson",
      '{"config":"tiny"}\n{"config":"duo"}\n',
      `cut.ndjson: ends before its last line, the one without rows; ${allowed}`,
    ],
    [
      "theirs.json",
      '{"schemaVersion":1,"command":"make"}',
      /^theirs\.json: is no result of vnpu \(command: [^\n]*\); allowed is /,
    ],
    [
      "rows.json",
      '{"schemaVersion":1,"command":"init","status":"pass","results":[{"file":"a"}],"versions":{"vnpu":"1","node":"2"},"timing":{"seconds":1}}',
      /^rows\.json: is no result of vnpu \(results\.0\.bytes: [^\n]*\); allowed is /,
    ],
  ])("refuses %s in one sentence, exit 2", async (name, text, sentence) => {
    if (text !== undefined) write(name, text);
    const { code, err } = await merge("one.json", name, "-o", "never");
    expect({ code, lines: err.trimEnd().split("\n").length }).toEqual({ code: 2, lines: 1 });
    if (typeof sentence === "string") expect(err.trimEnd()).toBe(sentence);
    else expect(err.trimEnd()).toMatch(sentence);
    expect(existsSync(join(cwd, "never"))).toBe(false);
  });

  it.each([
    [["-o", "x"], "report merge: no file is named; allowed is report merge FILE… -o DIR.\n"],
    [
      ["one.json", "-o", "x.pdf"],
      "-o x.pdf: ends in .pdf; allowed is a folder, or a file in .json, .md, .xml, .html.\n",
    ],
  ])("refuses %j, exit 2", async (args, sentence) => {
    expect(await merge(...args)).toMatchObject({ code: 2, err: sentence });
  });
});
