import { UsageError } from "../errors.ts";
import { runKey, type LedgerEntry } from "../regress/entry.ts";
import { runsOf, type Part, type PartRun } from "./part.ts";

/**
 * Parts without what is there twice: a run counts once however many files hold it, and so does a row that is equal in
 * every key but its wall clock.
 *
 * @throws {UsageError} when two files give one run different rows.
 */
export function mergeParts(parts: readonly Part[]): readonly Part[] {
  const seen = new Map<string, { readonly file: string; readonly rowHash: string }>();
  const problems = new Set<string>();
  const merged = parts.flatMap((part): Part[] => {
    const runs = runsOf(part);
    const results = part.results.filter((row, index) => {
      const run = runs[index];
      const key = keyOf(part, row, run);
      const rowHash = run?.rowHash ?? "";
      const known = seen.get(key);
      if (known === undefined) seen.set(key, { file: part.file, rowHash });
      else if (known.rowHash !== rowHash && run !== undefined) problems.add(contradiction(run, known.file, part.file));
      return known === undefined;
    });
    // A part that adds nothing is left out: what was merged already may be merged again.
    return results.length === 0 && part.results.length > 0 ? [] : [{ ...part, results }];
  });
  if (problems.size > 0) throw new UsageError([...problems]);
  return merged;
}

function keyOf({ command, versions }: Part, row: object, run: PartRun | undefined): string {
  if (command === "ledger") return `ledger ${runKey(row as LedgerEntry)}`;
  if (run === undefined) return `${command} ${JSON.stringify({ ...row, timing: undefined })}`;
  const { config, configHash, top, designHash, stimulus, engine, seed, cycles, status } = run;
  const identity = [config, configHash, top, designHash, stimulus, engine, seed, cycles, versions["vnpu"]];
  // A run without a verdict ended wherever it was: its rows are those of no other.
  const open = status === "error" || status === "interrupted" ? JSON.stringify(row) : "";
  return `cosim ${JSON.stringify(identity)} ${open}`;
}

function contradiction({ config, top, engine, seed }: PartRun, one: string, other: string): string {
  return `${other}: the rows of ${config} ${top}, ${engine}, seed ${seed} are not those in ${one}; allowed are runs that give the same.`;
}
