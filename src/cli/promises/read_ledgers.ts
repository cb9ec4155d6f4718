import { readParts } from "../merge/read.ts";
import { runsOf, type Part } from "../merge/part.ts";
import { UsageError } from "../errors.ts";
import type { ProofRow } from "../prove/row.ts";
import type { WatchedRun } from "./rows.ts";

/**
 * Proofs of a file: a ledger of `vnpu prove`, or what its --json printed.
 *
 * @throws {UsageError} when it holds none.
 */
export function readProofs(option: string, file: string, cwd: string): Part {
  const part = readParts(file, cwd).find(({ command }) => command === "prove");
  if (part !== undefined) return part;
  throw new UsageError(`${option} ${file}: holds no proofs; allowed is a ledger or the --json output of vnpu prove.`);
}

/** All rows of a part of proofs, those about other bounds and kept faults included. */
export function proofsOf({ command, results, ...more }: Part): readonly ProofRow[] {
  if (command !== "prove") return [];
  return [...(results as readonly ProofRow[]), ...((more["asked"] ?? []) as readonly ProofRow[])];
}

/**
 * Lockstep runs of a file: a ledger of `vnpu regress`, or what `vnpu cosim --json` printed.
 *
 * @throws {UsageError} when it holds none.
 */
export function readRuns(option: string, file: string, cwd: string): readonly WatchedRun[] {
  const runs = readParts(file, cwd).flatMap(runsOf);
  if (runs.length > 0) return runs;
  throw new UsageError(
    `${option} ${file}: holds no runs; allowed is a ledger of vnpu regress or the --json output of vnpu cosim.`,
  );
}
