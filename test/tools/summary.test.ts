import { describe, expect, it } from "vitest";
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
    });
    expect(failed).toBe(0);
    expect(lines).toContain("not run: test/a.test.ts: case 1");
  });
});
