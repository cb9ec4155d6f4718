import type { Check } from "../../report/ci/check.ts";
import { groupRuns, type MergedData, type RunGroup } from "../../report/merged/merged_data.ts";
import type { AreaRow } from "../../report/index.ts";
import { checksOf } from "../ci/checks.ts";
import { runCheck } from "../ci/lockstep_checks.ts";
import { packageVersion } from "../package_root.ts";
import { proofsOf } from "../promises/read_ledgers.ts";
import { promiseRows } from "../promises/rows.ts";
import { identityKey, type LedgerEntry } from "../regress/entry.ts";
import { totalsOf, type Total } from "../regress/totals.ts";
import { runsOf, type Part, type PartRun } from "./part.ts";

/** Merged parts as the data of a report. */
export function mergedData(parts: readonly Part[]): MergedData {
  const runs = parts.flatMap(runsOf).map(shownRun);
  return {
    version: packageVersion(),
    sources: parts.map(({ file, command, status, results }) => ({ file, command, status, rows: results.length })),
    runs,
    groups: groupsOf(parts),
    area: parts.flatMap(({ command, results }) => (command === "synth" ? (results as readonly AreaRow[]) : [])),
    promises: promiseRows(parts.flatMap(proofsOf), parts.flatMap(runsOf)),
    checks: parts.flatMap(checksOfPart),
  };
}

/** The program's rows hold an error as its class and sentence; a page shows the sentence. */
function shownRun(run: PartRun): PartRun {
  const { error, ...rest } = run as Omit<PartRun, "error"> & { readonly error?: string | { readonly message: string } };
  return error === undefined ? rest : { ...rest, error: typeof error === "string" ? error : error.message };
}

function checksOfPart(part: Part): readonly Check[] {
  if (part.command === "ledger") {
    return runsOf(part).map((run) => ({ ...runCheck(run), group: `ledger.${run.top}` }));
  }
  return checksOf({ ...part, schemaVersion: 1, timing: {} });
}

/** Runs one by one, ledgers summed as a regression does, and regressions that only their sums speak of. */
function groupsOf(parts: readonly Part[]): readonly RunGroup[] {
  const entries = parts.flatMap((part) => (part.command === "ledger" ? (part.results as readonly LedgerEntry[]) : []));
  const ledgers = totalsOf(entries);
  const known = new Set(ledgers.map(identityKey));
  const sums = parts.flatMap((part) => (part.command === "regress" ? (part.results as readonly Total[]) : []));
  const single = parts.flatMap((part) => (part.command === "cosim" ? runsOf(part) : []));
  return groupRuns([
    ...single.map((run) => ({ ...run, runs: 1, passed: run.status === "pass" ? 1 : 0 })),
    ...[...ledgers, ...sums.filter((total) => !known.has(identityKey(total)))].map((total) => ({
      ...total,
      passed: total.runs - total.mismatches,
    })),
  ]);
}
