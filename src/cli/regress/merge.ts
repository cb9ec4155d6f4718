import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import type { Run } from "../run.ts";
import { writeUserFile } from "../write_user_file.ts";
import { runKey, type LedgerEntry } from "./entry.ts";
import { readLedger } from "./ledger.ts";

/**
 * Writes a ledger of all runs of several, each once, in an order that does not depend on theirs. One that is there
 * already is one of them: no run is lost. Gives the entries.
 *
 * @throws {UsageError} when two ledgers contradict each other.
 */
export function mergeLedgers(run: Run, files: readonly string[], output: string): readonly LedgerEntry[] {
  const { cwd } = run.terminal;
  const sources = existsSync(resolve(cwd, output)) ? [output, ...files] : files;
  const merged = new Map<string, { readonly entry: LedgerEntry; readonly file: string }>();
  for (const file of sources) {
    for (const entry of readLedger(file, cwd)) {
      const known = merged.get(runKey(entry));
      if (known === undefined) merged.set(runKey(entry), { entry, file });
      else if (known.entry.rowHash !== entry.rowHash) throw contradiction(entry, known.file, file);
    }
  }
  const sorted = [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { entry }]) => entry);
  const ordered = sorted.sort((a, b) => (a.config === b.config ? a.seed - b.seed : a.config < b.config ? -1 : 1));
  writeUserFile(run, output, ordered.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
  return ordered;
}

function contradiction({ config, top, seed }: LedgerEntry, one: string, other: string): UsageError {
  return new UsageError(
    `${other}: the rows of ${config} ${top} seed ${seed} are not those in ${one}; allowed are runs that give the same.`,
  );
}
