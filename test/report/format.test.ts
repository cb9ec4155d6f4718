import { describe, expect, it } from "vitest";
import { count, percent, plural, shortCycles, significant, time } from "../../src/report/format.ts";
import { markup } from "../../src/report/html/markup.ts";

describe("figures", () => {
  it.each([
    [0, 0, "0"],
    [999, 0, "999"],
    [1000, 0, "1,000"],
    [14_000_000, 0, "14,000,000"],
    [-1234.56, 1, "−1,234.6"],
    [-0.01, 0, "0"],
    [Number.NaN, 0, "–"],
  ])("count %d with %d decimals is %s", (value, decimals, text) => expect(count(value, decimals)).toBe(text));

  it.each([
    [0, "0"],
    [0.059_94, "0.0599"],
    [0.0996, "0.0996"],
    [9.999, "10.0"],
    [15.19, "15.2"],
    [182_003, "182,000"],
    [5.75e-6, "0.00000575"],
  ])("significant %d is %s", (value, text) => expect(significant(value)).toBe(text));

  it("gives shares, cycles and times their units", () => {
    expect(percent(0.884)).toBe("88.4 %");
    expect(shortCycles(950)).toBe("950");
    expect(shortCycles(32_768)).toBe("32.8 k");
    expect(shortCycles(999_600)).toBe("1.00 M");
    expect(time(1050, 1050)).toBe("1.00 µs");
    expect(time(1_050_000, 1050)).toBe("1.00 ms");
    expect(time(2_100_000_000, 1050)).toBe("2.00 s");
    expect(plural(1, "mismatch", "mismatches")).toBe("1 mismatch");
    expect(plural(0, "mismatch", "mismatches")).toBe("0 mismatches");
  });
});

describe("markup", () => {
  it("escapes what is put in, in content and attributes, but not markup itself", () => {
    const inner = markup`<b>${"<&>"}</b>`;
    expect(markup`<a title="${"\"'"}">${inner}${undefined}${[1, "&"]}</a>`.text).toBe(
      '<a title="&quot;&#39;"><b>&lt;&amp;&gt;</b>1&amp;</a>',
    );
  });

  it("replaces characters that no page may hold", () => {
    expect(markup`${"a\u0000\u001b[1mb\n"}`.text).toBe("a\ufffd\ufffd[1mb\n");
  });
});
