import { describe, expect, it } from "vitest";
import { needsOf } from "../../tools/test/needs.mjs";
import { summarise } from "../../tools/test/summary.mjs";

const stage = (name: string, passed = true): { name: string; passed: boolean; seconds: number } => ({
  name,
  passed,
  seconds: 1,
});
const file = (...statuses: string[]): object => ({
  name: "/p/test/a.test.ts",
  status: "passed",
  assertionResults: statuses.map((status, at) => ({ status, fullName: `case ${at}` })),
});
const good = {
  root: "/p",
  outcomes: [stage("format"), stage("tests")],
  tests: { testResults: [file("passed", "passed")] },
  seconds: 10,
  limitSeconds: 300,
  withoutVerilator: false,
  leftOut: [],
};

describe("the summary of npm test", () => {
  it("counts stages, tests and the time; the count is the last line", () => {
    const { lines, failed } = summarise(good);
    expect(failed).toBe(0);
    expect(lines.at(-1)).toBe("4 passed, 0 failed");
  });

  it.each([
    ["a stage", { outcomes: [stage("format", false), stage("tests")] }],
    [
      "a test",
      { outcomes: [stage("format"), stage("tests", false)], tests: { testResults: [file("passed", "failed")] } },
    ],
    ["an error outside of any test", { outcomes: [stage("format"), stage("tests", false)] }],
    ["tests that did not run", { outcomes: [stage("format"), stage("tests", false)], tests: {} }],
    ["a test file that did not load", { tests: { testResults: [file("passed"), { ...file(), status: "failed" }] } }],
    ["the time", { seconds: 301 }],
    ["a skipped test", { tests: { testResults: [file("passed", "skipped")] } }],
  ])("%s fails the run", (_, change) => {
    const { lines, failed } = summarise({ ...good, ...change });
    expect(failed).toBe(1);
    expect(lines.at(-1)).toMatch(/^\d+ passed, 1 failed$/);
  });

  it("names what was not run with --no-verilator, and passes", () => {
    const { lines, failed } = summarise({
      ...good,
      tests: { testResults: [file("passed", "skipped")] },
      withoutVerilator: true,
      leftOut: [{ file: "test/b.test.ts", missing: ["verilator"] }],
    });
    expect(failed).toBe(0);
    expect(lines).toContain("not run: test/b.test.ts (needs verilator)");
    expect(lines).toContain("not run: test/a.test.ts: case 1");
  });
});

describe("needs of a test file", () => {
  it.each([
    ["// needs: verilator\nimport a;\n", ["verilator"]],
    ["// What this is.\n// needs: verilator, chromium\nimport a;\n", ["verilator", "chromium"]],
    ["import a;\n// needs: verilator\n", []],
    ["import a;\n", []],
  ])("%j", (text, needs) => {
    expect(needsOf(text)).toEqual(needs);
  });
});
