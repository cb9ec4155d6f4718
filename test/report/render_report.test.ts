import { describe, expect, it } from "vitest";
import { renderReport, type PolicyRun, type ReportData } from "../../src/report/index.ts";
import { emptyReport, fullReport, harvest, temporal } from "./sample_data.ts";
import { schedulerHierarchy } from "./schedulers.ts";

const data: ReportData = { ...fullReport, hierarchy: schedulerHierarchy(4, 8) };
const page = renderReport(data);

/** The text of the page, tags taken out. */
function textOf(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/s, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll(/\s+/g, " ");
}

describe("renderReport", () => {
  it.each([
    ["the verdict", "Lockstep: 14,000,000 cycles, 0 mismatches."],
    ["sizes", "4 matrix engines · 8 vNPUs"],
    ["policy totals", "15.19"],
    ["utilisation", "88.4 %"],
    ["mean latency and its time", "67,934 (64.7 µs)"],
    ["tail latency and its time", "86,928 (82.8 µs)"],
    ["row hashes", "a6e17fc78d6041f8"],
    ["area", "3,450"],
    ["gate equivalents", "17.5"],
    ["spread of the seeds", "3.7 %"],
    ["unscaled share of a chip", "0.00058 %"],
    ["scaled share of a chip", "0.00014 %"],
    ["modules", "vnpu_utop_vnpu 8 227 3 63.5 508"],
    ["copies in the hierarchy", "utop_vnpu ×8 Waiting"],
    ["area in the hierarchy", "63.5 µm² each"],
    ["rate of a run", "2.61 M"],
    ["events per million cycles", "kill 100"],
    ["the command", "npx vnpu report paper --seed 1"],
    ["the config hash", "2623b89da0c5a3f1"],
    ["Verilator's absence", "Verilator not used"],
  ])("shows %s", (_, figure) => expect(textOf(page)).toContain(figure));

  it("shows a dash where latency is not known", () => {
    const [row] =
      /<tr><th scope="row">[^<]*<span[^>]*><\/span>batch<\/th>.*?<\/tr>/s.exec(
        page.slice(page.indexOf('id="timelines"')),
      ) ?? [];
    expect(textOf(row ?? "")).toBe(" batch VGG16 2 3 1.62 61.3 % 0.0 % – – 0 ");
  });

  it("is the same text each time", () => expect(renderReport(structuredClone(data))).toBe(page));

  it("asks for nothing outside itself", () => {
    expect(page).not.toMatch(/<script|<iframe|<object|<embed|@import|https?:|\bsrc=|url\((?!#)/i);
    expect([...page.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag)).toEqual(['<link rel="icon" href="data:,">']);
    for (const [, target] of page.matchAll(/<a\b[^>]*href="([^"]*)"/g)) expect(target).toMatch(/^#/);
  });

  it("gives every link inside the page a place to go, and every id once", () => {
    const ids = [...page.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/(?:href="#|url\(#)([^")]*)/g)) expect(ids).toContain(target);
  });

  it("escapes names", () => {
    const hostile = `<img src=x onerror="alert('x')">&`;
    const policies = [
      { ...harvest, policy: hostile, tenants: harvest.tenants.map((one) => ({ ...one, name: hostile })) },
    ];
    const config = { name: hostile, sizes: { [hostile]: hostile } };
    const cosim = (data.cosim ?? []).map((row) => ({ ...row, config: hostile, events: { [hostile]: 1 } }));
    const html = renderReport({ ...data, run: { ...data.run, config, reproduce: [hostile] }, policies, cosim });
    expect(html).not.toContain("<img");
    expect(html).not.toContain(`onerror="`);
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(&#39;x&#39;)&quot;&gt;&amp;");
  });

  it("says in a sentence what was not run, and shows nothing of it", () => {
    const text = textOf(renderReport(emptyReport));
    for (const sentence of [
      "Lockstep: not run.",
      "No tenants were run: there is no policy to compare.",
      "No tenants were run: there is no timeline.",
      "No hardware was generated for this report.",
      "No synthesis was run: there is no area.",
      "No lockstep regression was run beside the tenants' runs.",
    ]) {
      expect(text).toContain(sentence);
    }
    expect(renderReport(emptyReport)).not.toMatch(/<table|<svg/);
  });

  it("says when a policy has no timeline, and when no latency is known", () => {
    const { timeline: _timeline, ...without } = harvest;
    const tenants = harvest.tenants.map((one) => ({ ...one, latencyMeanCycles: null, latencyP95Cycles: null }));
    const text = textOf(renderReport({ ...data, policies: [{ ...without, tenants }] }));
    expect(text).toContain("No timeline was recorded for this policy.");
    expect(text).toContain("No tenant answered 20 requests: too few to speak of a latency.");
  });

  it("puts a failure first, with the cycles around it and the command to see it again", () => {
    const mismatch = {
      cycle: 7,
      port: "start_me_o",
      field: "",
      expected: 3,
      actual: 1,
      replay: "npx vnpu cosim --replay x",
      table: "cycle 6 >7\n",
    };
    const [row] = data.cosim ?? [];
    if (row === undefined) throw new Error("The sample has a run.");
    const html = renderReport({ ...data, cosim: [{ ...row, status: "fail", mismatches: 1, mismatch }] });
    expect(html.indexOf('<section id="cosim"')).toBeLessThan(html.indexOf('<section id="policies"'));
    expect(html).toContain("<pre>cycle 6 &gt;7</pre>");
    expect(html).toContain("<pre>npx vnpu cosim --replay x</pre>");
  });
});

describe("comparison of policies", () => {
  const remarks = (policies: readonly PolicyRun[]): string[] =>
    [...renderReport({ ...emptyReport, policies }).matchAll(/<p class="remark">(.*?)<\/p>/g)].map(
      ([, text]) => text ?? "",
    );

  it("states that the preferred policy is behind, by how much, and why", () => {
    expect(remarks([harvest, temporal])).toEqual([
      "In total throughput spatial with harvest is 5.2 % behind temporal (gang): 15.19 against 16.02 inferences per " +
        "million cycles. In ME utilisation spatial with harvest is 5.0 % behind temporal (gang): 88.4 % against 93.1 %. " +
        "Short inferences weigh as much as long ones.",
    ]);
  });

  it("states that no reason is recorded when there is none", () => {
    const { note: _note, ...silent } = temporal;
    expect(remarks([harvest, silent])[0]).toContain("No reason is recorded for this run.");
  });

  it("is silent when the preferred policy leads, and shows the note as a remark", () => {
    expect(remarks([temporal, { ...harvest, preferred: true }])).toHaveLength(1);
    expect(remarks([harvest, { ...temporal, totals: harvest.totals }])).toEqual([]);
    const html = renderReport({ ...emptyReport, policies: [harvest, { ...temporal, totals: harvest.totals }] });
    expect(html).toContain("temporal (gang): Short inferences weigh as much as long ones.");
  });
});
