import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Check } from "../../src/report/ci/check.ts";
import { renderJunit } from "../../src/report/junit/render.ts";
import { xmlLine, xmlText } from "../../src/report/junit/xml_text.ts";
import { casesOf, junitProblems, readXml } from "./junit_rules.ts";

const run = { name: "vnpu cosim", seconds: 12.3456, properties: { vnpu: "0.1.0" } };
const check = (change: Partial<Check>): Check => ({
  ...{ config: "tiny", group: "cosim.top", name: "top, seed 1", status: "pass", figures: { cycles: "2,000" } },
  ...change,
});

describe("JUnit", () => {
  it("has a suite per config and a case per check, with what went wrong", async () => {
    const text = await renderJunit(run, [
      check({ seconds: 0.25 }),
      check({ config: "duo", status: "skipped", message: "icarus is not installed." }),
      check({ status: "fail", name: "top, seed 2", message: "a is 1, expected 0.", detail: "cycle >0\nagain: x" }),
      check({ config: "duo", status: "error", message: "Interrupted." }),
    ]);
    expect(junitProblems(text)).toEqual([]);
    const root = readXml(text);
    expect(root.attributes).toEqual({ name: "vnpu cosim", time: "12.346", tests: "4", failures: "1", errors: "1" });
    expect(root.children.map(({ attributes }) => attributes)).toEqual([
      { name: "tiny", tests: "2", failures: "1", errors: "0", skipped: "0", time: "0.250" },
      { name: "duo", tests: "2", failures: "0", errors: "1", skipped: "1" },
    ]);
    const [passed, failed, skipped, error] = casesOf(root);
    expect(passed?.attributes).toEqual({ name: "top, seed 1", classname: "tiny.cosim.top", time: "0.250" });
    expect(passed?.children.map(({ name, text: inside }) => [name, inside])).toEqual([["system-out", "cycles: 2,000"]]);
    expect(failed?.children[0]).toMatchObject({
      name: "failure",
      attributes: { message: "a is 1, expected 0." },
      text: "a is 1, expected 0.\ncycle >0\nagain: x",
    });
    expect([skipped, error].map((one) => one?.children[0]?.name)).toEqual(["skipped", "error"]);
  });

  it("is a file with no suite when nothing was checked", async () => {
    expect(junitProblems(await renderJunit(run, []))).toEqual([]);
  });

  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        "]]>",
        "<![CDATA[",
        "&lt;",
        "&x;",
        "&",
        "&#0;",
        "<",
        ">",
        '"',
        "'",
        "\u001b[31m",
        "\u0000",
        "\r",
        "\n",
        "\ud800",
      ),
      fc.constantFrom("\udfff", "\ufffe", "\uffff", "\u0085", "\u007f", "--", "?>", "\u001b]8;;x\u0007", "𝄞", "%", "a"),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    ),
    maxLength: 30,
  });

  it("is well-formed and keeps the text, whatever that holds", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, fc.constantFrom("fail", "error"), async (one, other, status) => {
        const figures = { [one]: other };
        const text = await renderJunit({ name: one, properties: { [one]: other } }, [
          check({ config: one, group: other, name: one, status, message: other, detail: one, figures }),
        ]);
        expect(junitProblems(text)).toEqual([]);
        const [testcase] = casesOf(readXml(text));
        expect(testcase?.attributes["name"]).toBe(xmlLine(one));
        expect(testcase?.children[0]?.attributes["message"]).toBe(xmlLine(other));
        expect(testcase?.children[0]?.text).toBe(xmlText(`${other}\n${one}`));
      }),
      { numRuns: 300 },
    );
  });

  it("takes colours out and marks what XML cannot hold", () => {
    expect(xmlText("\u001b[1;31mred\u001b[0m \u001b]8;;http://x\u0007link\u001b]8;;\u0007\r\nend\u0000\ud800")).toBe(
      "red link\nend\ufffd\ufffd",
    );
    expect(xmlLine(" a\n\tb ")).toBe("a b");
  });
});

describe("the rules for JUnit", () => {
  it.each([
    ["<testsuites/>", "testsuites says tests=undefined, there are 0"],
    ["<testsuite/>", "the root is testsuite"],
    ['<testsuites tests="0" failures="0" errors="0"><testsuite name="a"/></testsuites>', "testsuite lacks tests"],
    ['<testsuites tests="0" failures="0" errors="0" skipped="0"/>', "testsuites has skipped"],
    ['<testsuites tests="0" failures="0" errors="0"><testcase name="a"/></testsuites>', "testcase is in testsuites"],
    ['<testsuites tests="0" failures="0" errors="0" time="1e3"/>', "time is 1e3"],
    ['<testsuites tests="0" failures="0" errors="0">a</testsuites>', "testsuites holds text"],
    ['<testsuites name="\u0001"/>', "a character that XML 1.0 does not allow"],
  ])("find %s", (text, problem) => {
    expect(junitProblems(text)).toContain(problem);
  });
});
