import type { Check } from "../ci/check.ts";
import type { PromiseRow } from "../promises/promise_row.ts";
import type { AreaRow, CosimRow } from "../report_data.ts";

/** Results of several runs of the program, on one machine or many, as plain data. */
export interface MergedData {
  readonly version: string;
  readonly sources: readonly SourceRow[];
  /** Runs of which every one is known. */
  readonly runs: readonly CosimRow[];
  /** Runs, and the sums of regressions of which no more is known. */
  readonly groups: readonly RunGroup[];
  readonly area: readonly AreaRow[];
  /** Promises of the contract, of all configs; empty when none was proved or watched. */
  readonly promises?: readonly PromiseRow[];
  /** Every check of every command. */
  readonly checks: readonly Check[];
}

/** A file that was read. */
export interface SourceRow {
  readonly file: string;
  /** `ledger` for a file of finished runs. */
  readonly command: string;
  readonly status: string;
  readonly rows: number;
}

/** Runs of one config and top on one engine. */
export interface RunGroup {
  readonly config: string;
  readonly top: string;
  readonly engine: string;
  readonly runs: number;
  readonly passed: number;
  readonly cycles: number;
  readonly mismatches: number;
  readonly events: Readonly<Record<string, number>>;
}

type Grouped = Omit<RunGroup, "events"> & { readonly events?: RunGroup["events"] | undefined };

/** Sums by config, top and engine, in the order of the first of each. */
export function groupRuns(items: readonly Grouped[]): readonly RunGroup[] {
  const groups = new Map<string, RunGroup>();
  for (const item of items) {
    const key = JSON.stringify([item.config, item.top, item.engine]);
    const before = groups.get(key);
    const events = { ...before?.events };
    for (const [name, count] of Object.entries(item.events ?? {})) events[name] = (events[name] ?? 0) + count;
    groups.set(key, {
      ...{ config: item.config, top: item.top, engine: item.engine, events },
      runs: (before?.runs ?? 0) + item.runs,
      passed: (before?.passed ?? 0) + item.passed,
      cycles: (before?.cycles ?? 0) + item.cycles,
      mismatches: (before?.mismatches ?? 0) + item.mismatches,
    });
  }
  return [...groups.values()];
}

/** Sums over all groups. */
export function totalOf(groups: readonly RunGroup[]): Pick<RunGroup, "runs" | "passed" | "cycles" | "mismatches"> {
  const sum = (of: (group: RunGroup) => number): number => groups.reduce((all, group) => all + of(group), 0);
  return {
    runs: sum(({ runs }) => runs),
    passed: sum(({ passed }) => passed),
    cycles: sum(({ cycles }) => cycles),
    mismatches: sum(({ mismatches }) => mismatches),
  };
}
