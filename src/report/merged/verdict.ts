import { tally } from "../ci/check.ts";
import { plural } from "../format.ts";
import type { Verdict } from "../verdict.ts";
import { totalOf, type MergedData } from "./merged_data.ts";

/** One verdict over everything that was merged: a failure anywhere fails, and so does nothing at all stay open. */
export function mergedVerdict({ checks, groups }: MergedData): Verdict {
  const { cycles, mismatches } = totalOf(groups);
  const compared =
    groups.length === 0 ? "" : `; ${plural(cycles, "cycle")} compared, ${plural(mismatches, "mismatch", "mismatches")}`;
  const text = `${tally(checks)}${compared}.`;
  if (checks.some(({ status }) => status === "fail") || mismatches > 0) return { kind: "fail", text };
  if (checks.length === 0) return { kind: "open", text: "Nothing was checked." };
  return { kind: checks.some(({ status }) => status === "error") ? "open" : "pass", text };
}
