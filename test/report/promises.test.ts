import { describe, expect, it } from "vitest";
import { renderMarkdownSummary, renderReport, verdictOf, type PromiseRow } from "../../src/report/index.ts";
import { emptyReport, fullReport } from "./sample_data.ts";

const proved: PromiseRow = {
  ...{ config: "duo", promise: "G5a", title: "Isolation", sentence: "At most S + 1 cycles in a row." },
  proof: { status: "proved", engine: "pdr", depth: 10, seconds: 5, given: ["L1", "switch_cycles_i <= 3."] },
  watched: { cycles: 60_000, covers: 1234, broken: 0 },
  faults: [
    { description: "Borrowers never give way.", caught: true },
    { description: "Some <b>other</b> fault.", caught: false },
  ],
  lowered: { bound: 6, verdict: "refuted" },
};

const bounded: PromiseRow = {
  ...{ config: "duo", promise: "G10" },
  proof: { status: "bounded", engine: "bmc", depth: 40, seconds: 36.04, reason: "PDR ended at its limit of 84 s." },
};

const unknown: PromiseRow = {
  ...{ config: "duo", promise: "G3" },
  proof: { status: "unknown", engine: "pdr, bmc", seconds: 1, reason: "Proved, but its case was not reached." },
};

const never: PromiseRow = { config: "duo", promise: "G9", watched: { cycles: 60_000, covers: 0, broken: 0 } };
const tested: PromiseRow = { config: "duo", promise: "G8", watched: { cycles: 2_500_000, covers: 7, broken: 0 } };
const broken: PromiseRow = { ...proved, promise: "G1", watched: { cycles: 60_000, covers: 3, broken: 1 } };

/** The cells of a promise's row on the page, as text. */
function cells(rows: readonly PromiseRow[], promise: string): readonly string[] {
  const html = renderReport({ ...fullReport, promises: rows });
  const row = [...html.matchAll(/<tr>.*?<\/tr>/gs)].find(([text]) => text.includes(`<th scope="row">${promise}`))?.[0];
  const found = row?.match(/<t[dh][^>]*>.*?<\/t[dh]>/gs) ?? [];
  return found.map((cell) => cell.replaceAll(/<[^>]*>/g, "").trim());
}

describe("the section of promises", () => {
  it("shows a proof with all that it rests on and all that stands behind it", () => {
    expect(cells([proved], "G5a")).toEqual([
      "G5a isolation",
      "proved",
      "pdr, 10 frames",
      "5.0",
      "L1; switch_cycles_i &lt;= 3",
      "refuted at 6",
      "60,000",
      "1,234",
      "Borrowers never give way; not: Some &lt;b&gt;other&lt;/b&gt; fault.",
    ]);
    expect(renderReport({ ...fullReport, promises: [proved] })).toContain("<dd>At most S + 1 cycles in a row.</dd>");
  });

  it("says of one that is not proved how far it was searched, or why nothing is known", () => {
    expect(cells([bounded], "G10").slice(1, 5)).toEqual([
      "no break in 40 cycles",
      "bmc",
      "36.0",
      "PDR ended at its limit of 84 s.",
    ]);
    expect(cells([unknown], "G3")[1]).toBe("unknown");
    expect(cells([unknown], "G3")[4]).toBe("Proved, but its case was not reached.");
  });

  it("calls untested what was watched and never showed, and tested what showed", () => {
    expect(cells([never], "G9")).toEqual(["G9", "untested", "60,000", "untested"]);
    expect(cells([tested], "G8")).toEqual(["G8", "tested", "2,500,000", "7"]);
    // A proof does not test the runs.
    expect(cells([{ ...proved, watched: never.watched! }], "G5a").slice(1, 8)).toContain("untested");
  });

  it("leaves a column out of which no row says anything", () => {
    const html = renderReport({ ...fullReport, promises: [tested] });
    expect(html).not.toContain("Bound lowered by one");
    expect(renderReport({ ...fullReport, promises: [proved] })).toContain("Bound lowered by one");
  });

  it("has a part for each config when there are several", () => {
    const html = renderReport({ ...fullReport, promises: [proved, { ...tested, config: "tiny" }] });
    expect(html).toContain("<h3>duo</h3>");
    expect(html).toContain("<h3>tiny</h3>");
    expect(html).toContain("Config tiny, 1 promise: 1 tested; watched for 2.50 M cycles.");
  });

  it("counts in the summary of the page", () => {
    const html = renderReport({ ...fullReport, promises: [proved, bounded, tested] });
    expect(html).toContain(
      '<dt>Promises proved</dt><dd>1</dd><dd class="why">3 promises: 1 proved, 1 bounded, 1 tested',
    );
  });

  it("makes the verdict fail when a promise is broken, though lockstep passes", () => {
    expect(verdictOf({ ...fullReport, promises: [proved, broken] })).toEqual({
      ...{ kind: "fail", text: "Promise G1 is broken at config duo." },
    });
    expect(verdictOf({ ...fullReport, promises: [proved, never, bounded] }).kind).toBe("pass");
    expect(cells([broken], "G1")).toContain("60,000, broken in 1 run");
  });

  it("says that nothing was asked", () => {
    expect(renderReport(emptyReport)).toContain("No promise was proved or watched for this report.");
  });
});

it("the Markdown summary has the same table", () => {
  const text = renderMarkdownSummary({ ...emptyReport, promises: [proved, never] });
  expect(text).toContain("Config duo, 2 promises: 1 proved, 1 untested; watched for 60,000 cycles.");
  expect(text).toContain(
    "| G5a | proved | pdr, 10 frames | L1; switch\\_cycles\\_i &lt;= 3 | refuted at 6 | Borrowers never give way; not: " +
      "Some &lt;b>other&lt;/b> fault. | 5.0 | 60,000 | 1,234 |",
  );
  expect(text).toContain("| G9 | untested | – | – | – | – | – | 60,000 | untested |");
});
