import { describe, expect, it } from "vitest";
import { verdictOf, type CosimRow, type LockstepTotals, type ReportData } from "../../src/report/index.ts";
import { emptyReport, fullReport, harvest } from "./sample_data.ts";

const withLockstep = (lockstep: LockstepTotals): ReportData => ({ run: { ...emptyReport.run, lockstep } });
const [passed] = fullReport.cosim ?? [];
if (passed === undefined) throw new Error("The sample has a run.");
const withRun = (row: Partial<CosimRow>): ReportData => ({ ...fullReport, cosim: [passed, { ...passed, ...row }] });
const mismatch = { cycle: 123_456, port: "start_me_o", field: "me 2", expected: 3, actual: 1 };

describe("verdictOf", () => {
  it("passes with the cycles when nothing differed", () => {
    expect(verdictOf(fullReport)).toEqual({ kind: "pass", text: "Lockstep: 14,000,000 cycles, 0 mismatches." });
  });

  it("fails with the first mismatch", () => {
    const text = "Lockstep: first mismatch in cycle 123,456, start_me_o (me 2): expected 3, found 1.";
    expect(verdictOf(withLockstep({ engine: "netlist", cycles: 9, mismatches: 1, firstMismatch: mismatch }))).toEqual({
      kind: "fail",
      text,
    });
    expect(verdictOf(withRun({ status: "fail", mismatches: 1, mismatch }))).toEqual({ kind: "fail", text });
  });

  it("fails for a mismatch anywhere, whatever the totals say", () => {
    const policies = [harvest, { ...harvest, mismatches: 2 }];
    expect(verdictOf({ ...fullReport, policies })).toEqual({ kind: "fail", text: "Lockstep: 2 mismatches." });
    expect(verdictOf(withRun({ status: "fail" })).kind).toBe("fail");
  });

  it("is no pass when nothing ran, nothing was compared, or a run did not end", () => {
    expect(verdictOf(emptyReport)).toEqual({ kind: "open", text: "Lockstep: not run." });
    expect(verdictOf(withLockstep({ engine: "netlist", cycles: 0, mismatches: 0 })).kind).toBe("open");
    expect(verdictOf(withRun({ status: "error", error: "The engine stopped." })).kind).toBe("open");
    expect(verdictOf(withRun({ status: "interrupted" })).text).toContain("1 run without a verdict");
    const incomplete = { engine: "netlist", cycles: 5, mismatches: 0, incomplete: "interrupted." };
    expect(verdictOf(withLockstep(incomplete)).kind).toBe("open");
  });
});
