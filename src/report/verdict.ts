import { count, plural } from "./format.ts";
import { standingOf } from "./promises/promise_row.ts";
import type { MismatchRow, ReportData } from "./report_data.ts";

/** What the lockstep came to, in a sentence. `open`: nothing differed, but nothing is proved either. */
export interface Verdict {
  readonly kind: "pass" | "fail" | "open";
  readonly text: string;
}

/** One verdict over everything in the report: a failure anywhere makes it fail. */
export function verdictOf({ run, policies = [], cosim = [], promises = [] }: ReportData): Verdict {
  const { lockstep } = run;
  const first = lockstep?.firstMismatch ?? cosim.find(({ mismatch }) => mismatch !== undefined)?.mismatch;
  const mismatches = [
    lockstep?.mismatches ?? 0,
    policies.reduce((sum, policy) => sum + (policy.mismatches ?? 0), 0),
    cosim.reduce((sum, row) => sum + row.mismatches, 0),
  ];
  // The totals may or may not hold the rows below them: the larger figure is never too small.
  const most = Math.max(...mismatches);
  if (most > 0 || first !== undefined || cosim.some(({ status }) => status === "fail")) {
    if (first !== undefined) return { kind: "fail", text: `Lockstep: first mismatch ${mismatchText(first)}.` };
    return { kind: "fail", text: `Lockstep: ${plural(Math.max(1, most), "mismatch", "mismatches")}.` };
  }
  const broken = promises.find((row) => standingOf(row) === "failed");
  if (broken !== undefined)
    return { kind: "fail", text: `Promise ${broken.promise} is broken at config ${broken.config}.` };
  const unfinished = cosim.filter(({ status }) => status !== "pass");
  if (lockstep === undefined && cosim.length === 0) return { kind: "open", text: "Lockstep: not run." };
  const cycles = lockstep?.cycles ?? cosim.reduce((sum, row) => sum + row.cycles, 0);
  const counted = `${plural(cycles, "cycle")}, 0 mismatches`;
  if (lockstep?.incomplete !== undefined) {
    return { kind: "open", text: `Lockstep: no verdict after ${counted}: ${lockstep.incomplete}` };
  }
  if (unfinished.length > 0) {
    return { kind: "open", text: `Lockstep: ${counted}; ${plural(unfinished.length, "run")} without a verdict.` };
  }
  if (cycles === 0) return { kind: "open", text: "Lockstep: no cycle was compared." };
  return { kind: "pass", text: `Lockstep: ${counted}.` };
}

/** `in cycle 1,234, start_me_o (me 2): expected 3, found 1`. */
export function mismatchText({ cycle, port, field, expected, actual }: MismatchRow): string {
  return `in cycle ${count(cycle)}, ${port}${field === "" ? "" : ` (${field})`}: expected ${expected}, found ${actual}`;
}
