import type { CosimRow } from "../../report/index.ts";
import type { OutputObject } from "../execute.ts";
import type { LedgerEntry } from "../regress/entry.ts";

/** What one command found, of one file. */
export interface Part {
  readonly file: string;
  /** `ledger` for a file of finished runs. */
  readonly command: string;
  readonly status: OutputObject["status"];
  readonly results: readonly object[];
  readonly errors?: readonly string[];
  readonly versions: Readonly<Record<string, string>>;
  readonly [more: string]: unknown;
}

/** A lockstep run of a part, with all that tells it from others. */
export interface PartRun extends CosimRow {
  readonly configHash?: string;
  readonly designHash?: string;
  readonly stimulus?: string;
}

/** The runs that a part knows one by one. */
export function runsOf({ command, results }: Part): readonly PartRun[] {
  if (command === "cosim") return results as readonly PartRun[];
  return command === "ledger" ? (results as readonly LedgerEntry[]).map(ledgerRun) : [];
}

/** An entry of a ledger as the row of a run. */
export function ledgerRun(entry: LedgerEntry): PartRun {
  const { config, configHash, top, designHash, engine, profile, seed, compared, rowHash, events, mismatch } = entry;
  const { cyclesPerSecond, covers } = entry;
  return {
    ...(covers === undefined ? {} : { covers }),
    ...(cyclesPerSecond === undefined ? {} : { timing: { cyclesPerSecond } }),
    ...{ config, configHash, top, designHash, engine, stimulus: profile, seed, cycles: compared, rowHash, events },
    ...(mismatch === undefined ? { mismatches: 0, status: "pass" } : { mismatches: 1, status: "fail", mismatch }),
  };
}
