import { describe, expect, it } from "vitest";
import { errorCommand } from "../../src/report/ci/annotation.ts";
import type { Check } from "../../src/report/ci/check.ts";
import { checksMarkdown } from "../../src/report/ci/summary.ts";

const check = (change: Partial<Check>): Check => ({
  ...{ config: "tiny", group: "cosim.top", name: "seed 1", status: "pass", figures: { cycles: "2,000" } },
  ...change,
});

describe("annotations", () => {
  it("name file and line, and escape what would end or change the command", () => {
    expect(
      errorCommand({ title: "a: b, c%", message: "50 %: x,y\r\n::error::z", file: "generated/a,b:c.v", line: 3 }),
    ).toBe("::error file=generated/a%2Cb%3Ac.v,line=3,title=a%3A b%2C c%25::50 %25: x,y%0D%0A::error::z");
    expect(errorCommand({ title: "t", message: "m" })).toBe("::error title=t::m");
  });
});

describe("a step summary", () => {
  it("has a table per command, what did not pass first, and its lines", () => {
    const text = checksMarkdown("vnpu cosim: fail", [
      check({}),
      check({ name: "seed 2", status: "fail", message: "a_o is 1.", detail: "cycle >0\n```\n" }),
      check({ group: "lint.top", name: "icarus", status: "skipped", figures: {} }),
    ]);
    expect(text).toBe(
      [
        "### vnpu cosim: fail",
        "1 of 3 checks passed, 1 failed, 1 skipped.",
        "| config | cosim | result | cycles |\n| --- | --- | --- | ---: |\n| tiny | seed 2 | **FAIL** | 2,000 |\n| tiny | seed 1 | pass | 2,000 |",
        "| config | lint | result |\n| --- | --- | --- |\n| tiny | icarus | skipped |",
        "**tiny: seed 2**: a\\_o is 1.\n\n````\ncycle >0\n```\n````\n",
      ].join("\n\n"),
    );
  });

  it("keeps names from ending a cell, and counts what it does not list", () => {
    expect(checksMarkdown("x", [check({ name: "a | <b>\n*c*" })])).toContain("| tiny | a \\| &lt;b> \\*c\\* | pass |");
    const many = Array.from({ length: 450 }, (_, seed) => check({ name: `seed ${seed}` }));
    const text = checksMarkdown("x", [...many, check({ name: "last", status: "error", message: "Stopped." })]);
    expect(text).toContain("| tiny | last | **no verdict** |");
    expect(text).toContain("… and 251 more.");
    expect(text.split("\n").length).toBeLessThan(220);
  });
});
