import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checksOf } from "../../src/cli/ci/checks.ts";
import { annotationOf } from "../../src/cli/ci/place.ts";
import type { OutputObject } from "../../src/cli/execute.ts";
import { casesOf, junitProblems, readXml, type XmlElement } from "../report/junit_rules.ts";
import { runCli, temporaryFolder, type CliResult } from "../cli/run_cli.ts";

let cwd = "";
let rtl = "";
const cli = (args: readonly string[], environment?: Record<string, string>): Promise<CliResult> =>
  runCli([...args, "--quiet"], cwd, undefined, environment);

/** A checkout with generated files, and a copy whose outputs differ from the golden model's in cycle 0. */
beforeAll(async () => {
  cwd = temporaryFolder();
  await cli(["generate", "tiny", "-o", "generated"]);
  await cli(["generate", "tiny", "-o", "edited"]);
  rtl = join(cwd, "edited", "tiny");
  const top = join(rtl, "vnpu_utop_scheduler.v");
  const text = readFileSync(top, "utf8");
  writeFileSync(top, text.replace(/assign vnpu_ready_o = ([^;]+);/, "assign vnpu_ready_o = ~($1);"));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

function junit(name: string): XmlElement {
  const text = readFileSync(join(cwd, name), "utf8");
  expect(junitProblems(text)).toEqual([]);
  return readXml(text);
}

const broken = ["cosim", "tiny", "--cycles", "1k", "--rtl"];
const message = "Mismatch: cycle 0: vnpu_ready_o (vnpu 0) is 1, expected 0.";

describe("--junit", () => {
  it("has a suite per config and a timed case per run", async () => {
    const args = ["cosim", "tiny", "duo", "--cycles", "1k", "--seeds", "2", "--junit", "out/cosim.xml", "--json"];
    const { code, out } = await cli(args);
    expect(code).toBe(0);
    const root = junit("out/cosim.xml");
    expect(root.attributes).toMatchObject({ name: "vnpu cosim", tests: "4", failures: "0", errors: "0" });
    expect(root.children.map(({ attributes }) => [attributes["name"], attributes["tests"]])).toEqual([
      ["tiny", "2"],
      ["duo", "2"],
    ]);
    const { results, versions } = JSON.parse(out) as OutputObject;
    const properties = Object.entries(versions).map(([name, value]) => ({ name, value }));
    expect(root.children[0]?.children[0]?.children.map(({ attributes }) => attributes)).toEqual(properties);
    for (const [index, testcase] of casesOf(root).entries()) {
      const { seed, rowHash, timing } = results[index] as { seed: number; rowHash: string; timing: Rate };
      expect(testcase.attributes["name"]).toBe(`utop_scheduler, netlist, mixed, seed ${seed}`);
      expect(Number(testcase.attributes["time"])).toBeCloseTo(1000 / timing.cyclesPerSecond, 2);
      expect(testcase.children[0]?.text).toContain(`row hash: ${rowHash}`);
    }
  });

  it("holds the text of a mismatch", async () => {
    expect((await cli([...broken, rtl, "--junit", "fail.xml"])).code).toBe(1);
    const root = junit("fail.xml");
    expect(root.attributes).toMatchObject({ tests: "1", failures: "1" });
    const failure = casesOf(root)[0]?.children[0];
    expect(failure).toMatchObject({ name: "failure", attributes: { message } });
    expect(failure?.text).toMatch(/\ncycle +>0 [^]*\nvnpu_ready_o vnpu 0 expected [^]*\nagain: npx vnpu cosim --rtl /);
  });

  it("has a case per top and tool of lint, and one per sum of a regression", async () => {
    await cli(["lint", "tiny", "--junit", "lint.xml"]);
    const tools = casesOf(junit("lint.xml")).map(({ attributes }) => attributes["name"]?.split(", ")[1] ?? "");
    expect(new Set(tools)).toEqual(new Set(["icarus", "verilator", "yosys"]));
    const one = ["--top", "utop_scheduler", "--engine", "netlist", "--cycles", "2k", "--chunk", "1k"];
    await cli(["regress", "tiny", ...one, "--junit", "regress.xml"]);
    expect(casesOf(junit("regress.xml")).map(({ children }) => children[0]?.text)).toEqual([
      "runs: 2\ncycles: 2,000\nmismatches: 0",
    ]);
  });

  it("has an error when there is no verdict", async () => {
    expect((await cli(["cosim", "nowhere", "--junit", "error.xml"])).code).toBe(2);
    const [only] = casesOf(junit("error.xml"));
    expect(only?.children[0]).toMatchObject({ name: "error" });
    expect(only?.children[0]?.attributes["message"]).toMatch(/^nowhere: no such file/);
  });

  it.each(["generated", "edited/tiny/vnpu_utop_scheduler.v/x.xml"])(
    "refuses %s before the run, exit 2",
    async (path) => {
      const { code, out, err } = await cli(["cosim", "tiny", "--cycles", "1k", "--junit", path, "--ndjson"]);
      const sentence = `--junit ${path}: is a folder or lies in none; allowed is the path of a file.\n`;
      expect({ code, err, lines: out.split("\n").length }).toEqual({ code: 2, err: sentence, lines: 2 });
    },
  );

  it("makes a run an error when a file could not be written after it, exit 3", async () => {
    const args = ["cosim", "tiny", "--cycles", "1k", "--json"];
    const { code, out, err } = await cli(args, { GITHUB_STEP_SUMMARY: cwd });
    expect({ code, err }).toEqual({ code: 3, err: `${cwd}: the step summary cannot be written (EISDIR).\n` });
    expect(JSON.parse(out)).toMatchObject({ status: "error", results: [{ status: "pass" }] });
  });
});

interface Rate {
  readonly cyclesPerSecond: number;
}

describe("checks of synth and lint", () => {
  const object = (command: string, results: readonly object[], more: object): OutputObject => ({
    schemaVersion: 1,
    command,
    status: "fail",
    results,
    ...more,
    versions: {},
    timing: {},
  });

  it("fail for a figure that is worse than its baseline, and for a rule of level error", () => {
    const row = {
      ...{ config: "tiny", top: "vnpu_top", target: "asic", library: "lib", cells: 20, flipFlops: 5 },
      ...{ ramBits: 0, logicLevels: 9, netlistHash: "x" },
    };
    const place = { config: "tiny", top: "vnpu_top", target: "asic" };
    const changes = [
      { ...place, metric: "cells", before: 10, after: 20, change: 1, verdict: "worse" },
      { ...place, metric: "flipFlops", before: 5, after: 5, change: 0, verdict: "same" },
    ];
    const other = { ...row, target: "ice40" };
    const checks = checksOf(object("synth", [row, other], { baseline: { changes, netlistsChanged: [], pass: false } }));
    expect(checks).toMatchObject([
      { name: "vnpu_top, asic lib", status: "fail", message: "cells is 20, was 10 (+100.0 %)." },
      { name: "vnpu_top, ice40 lib", status: "pass" },
    ]);
  });

  it("fail for what a linter says, per tool, and skip a tool that is absent", () => {
    const row = { config: "tiny", top: "t", tool: "yosys", toolVersion: "1", file: "a.v", line: 7, message: "Unused." };
    const checked = [{ config: "tiny", top: "t", tools: ["yosys", "icarus"] }];
    expect(checksOf(object("lint", [row, row], { checked, absent: ["verilator"] }))).toMatchObject([
      {
        ...{ name: "t, yosys", status: "fail", message: "2 messages, the first: a.v:7: Unused." },
        ...{ detail: "a.v:7: Unused.\na.v:7: Unused.", place: { file: "a.v", line: 7 } },
      },
      { name: "t, icarus", status: "pass" },
      { name: "t, verilator", status: "skipped" },
    ]);
  });
});

describe("in a job of GitHub Actions", () => {
  it("a mismatch is annotated on the port's line of the generated file, on stderr", async () => {
    const verilog = readFileSync(join(cwd, "generated", "tiny", "vnpu_utop_scheduler.v"), "utf8").split("\n");
    const line = verilog.findIndex((text) => /output.*vnpu_ready_o/.test(text)) + 1;
    const { out, err } = await cli([...broken, rtl, "--json"], { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: cwd });
    const title = /title=tiny%3A utop_scheduler%2C netlist%2C mixed%2C design [0-9a-f]{8}%2C seed 1::/;
    expect(err).toMatch(title);
    expect(err.replace(title, "")).toBe(`::error file=edited/tiny/vnpu_utop_scheduler.v,line=${line},${message}\n`);
    expect(JSON.parse(out)).toMatchObject({ status: "fail" });
  });

  it.each([
    [{ top: "utop_scheduler", port: "vnpu_ready_o" }, "generated/tiny/vnpu_utop_scheduler.v", /output.*vnpu_ready_o/],
    [{ file: "vnpu_utop_start.v", line: 3, top: "vnpu_utop_scheduler" }, "generated/tiny/vnpu_utop_start.v", 3],
    [{ top: "vnpu_utop_scheduler" }, "generated/tiny/vnpu_utop_scheduler.v", undefined],
    [{ file: "other.v", line: 3 }, "configs/tiny.jsonc", 1],
  ])("a failure at %j stands in %s", (place, file, wanted) => {
    mkdirSync(join(cwd, "configs"), { recursive: true });
    writeFileSync(join(cwd, "configs", "tiny.jsonc"), "{}");
    const failed = { config: "tiny", group: "g", name: "n", status: "fail", figures: {}, message: "m", place } as const;
    const terminal = { cwd, environment: {}, stderrIsTerminal: false, writeOut: noop, writeError: noop };
    const found = annotationOf(failed, { annotations: true, configs: ["tiny"] }, terminal);
    expect(found).toMatchObject({ title: "tiny: n", message: "m", file });
    const lines = readFileSync(join(cwd, file), "utf8").split("\n");
    expect(found.line).toBe(wanted instanceof RegExp ? lines.findIndex((text) => wanted.test(text)) + 1 : wanted);
  });

  it("an error stands on the config, and nowhere when that is outside of the checkout", async () => {
    writeFileSync(join(cwd, "mine.jsonc"), "{");
    const inside = await cli(["cosim", "mine.jsonc", "--annotations"]);
    expect(inside.err).toMatch(/^::error file=mine\.jsonc,line=1,title=vnpu%3A cosim ran to its end::mine\.jsonc:1:/);
    const workspace = join(cwd, "elsewhere");
    const outside = await cli(["cosim", "mine.jsonc"], { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: workspace });
    expect(outside.err).toMatch(/^::error title=vnpu%3A cosim ran to its end::/);
  });

  it("nothing is annotated in other places, nor when all is well", async () => {
    expect((await cli([...broken, rtl])).err).toBe("");
    expect((await cli(["cosim", "tiny", "--cycles", "1k"], { GITHUB_ACTIONS: "true" })).err).toBe("");
  });

  it("the step summary gets a table behind what stands there already", async () => {
    const summary = join(cwd, "summary.md");
    writeFileSync(summary, "# Before\n\n");
    await cli(["cosim", "tiny", "--cycles", "1k"], { GITHUB_STEP_SUMMARY: summary });
    await cli([...broken, rtl, "--step-summary", "summary.md"]);
    const text = readFileSync(summary, "utf8");
    expect(text).toMatch(
      /^# Before\n\n### vnpu cosim: pass\n\n1 of 1 checks passed\.\n\n\| config \| cosim \| result \| cycles \| [^]*### vnpu cosim: fail/,
    );
    expect(text).toContain("| tiny | utop\\_scheduler, netlist, mixed, seed 1 | pass | 1,000 | 0 |");
    expect(text).toContain(`**: ${message.replaceAll("_", "\\_")}\n\n\`\`\`\ncycle`);
    await cli(["generate", "tiny", "-o", "out"], { GITHUB_STEP_SUMMARY: join(cwd, "none.md") });
    expect(existsSync(join(cwd, "none.md"))).toBe(false);
  });
});

function noop(): void {
  // Nothing is printed here.
}
