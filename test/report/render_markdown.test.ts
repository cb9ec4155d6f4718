import { describe, expect, it } from "vitest";
import { renderMarkdownSummary } from "../../src/report/index.ts";
import { emptyReport, fullReport, harvest } from "./sample_data.ts";

describe("renderMarkdownSummary", () => {
  it("gives verdict, policies, area and shares", () => {
    expect(renderMarkdownSummary(fullReport)).toBe(`## vnpu, config paper

**Pass.** Lockstep: 14,000,000 cycles, 0 mismatches.

| Policy | Cycles | Mismatches | Inferences per million cycles | ME utilisation | VE utilisation |
| --- | ---: | ---: | ---: | ---: | ---: |
| spatial with harvest | 2,000,000 | 0 | 15.19 | 88.4 % | 5.7 % |
| temporal (gang) | 2,000,000 | 0 | 16.02 | 93.1 % | 5.7 % |

In total throughput spatial with harvest is 5.2 % behind temporal (gang): 15.19 against 16.02 inferences per million cycles. In ME utilisation spatial with harvest is 5.0 % behind temporal (gang): 88.4 % against 93.1 %. Short inferences weigh as much as long ones.

| Top | Target | Library | Cells | Flip-flops | µm² | kGE | Logic levels |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| vnpu\\_utop\\_scheduler | asic | nangate15\\_area | 9,822 | 793 | 3,450 | 17.5 | 61 |

vnpu\\_utop\\_scheduler: 0.00058 % of TPUv4 (600 mm², 7 nm) unscaled, 0.00014 % scaled down 4.15×.
`);
  });

  it("says what was not run", () => {
    expect(renderMarkdownSummary(emptyReport)).toBe(
      "## vnpu, config paper\n\n**No verdict.** Lockstep: not run.\n\nNo tenants were run.\n\nNo synthesis was run.\n",
    );
  });

  it("lists runs that did not pass", () => {
    const cosim = (fullReport.cosim ?? []).map((row) => ({ ...row, status: "error" as const }));
    expect(renderMarkdownSummary({ ...fullReport, cosim })).toContain(
      "* tiny utop\\_scheduler, verilator, seed 7: error",
    );
  });

  it("keeps names inside their cell", () => {
    const text = renderMarkdownSummary({ ...emptyReport, policies: [{ ...harvest, policy: "a|b\n<i>*c*" }] });
    expect(text).toContain("| a\\|b &lt;i>\\*c\\* | 2,000,000 |");
  });
});
