import { identityKey, type Identity, type LedgerEntry } from "./entry.ts";

/** The sum over a ledger's runs of one identity. */
export interface Total extends Identity {
  readonly runs: number;
  /** Compared. */
  readonly cycles: number;
  readonly mismatches: number;
  /** How often each event of the golden model happened. */
  readonly events: Readonly<Record<string, number>>;
  /** Of each promise that was watched: cycles in which its case was there. */
  readonly covers?: Readonly<Record<string, number>>;
  /** The first failure, by seed. */
  readonly mismatch?: LedgerEntry["mismatch"];
  readonly mismatchSeed?: number;
  /** What the runs were run with: commits, or versions. */
  readonly commits: readonly string[];
  /** Mean over the runs that say how long they took; 0 when none does. */
  readonly timing: { readonly cyclesPerSecond: number };
}

/**
 * Sums by identity, in the order of their first entries. Of several runs from one seed the longest counts, which
 * contains the others, and a failed one before all.
 */
export function totalsOf(entries: readonly LedgerEntry[]): readonly Total[] {
  return [...grouped(entries, identityKey).values()].map((ofIdentity) => {
    const counted = [...grouped(ofIdentity, ({ seed }) => String(seed)).values()].map(counts);
    return total(counted.sort((a, b) => a.seed - b.seed));
  });
}

function counts(ofSeed: readonly LedgerEntry[]): LedgerEntry {
  const rank = (entry: LedgerEntry): number => (entry.mismatch === undefined ? entry.cycles : Infinity);
  return ofSeed.reduce((best, entry) => (rank(entry) > rank(best) ? entry : best));
}

function total(counted: readonly LedgerEntry[]): Total {
  const [first] = counted;
  if (first === undefined) throw new Error("A sum of no runs.");
  const { config, configHash, top, designHash, engine, profile, toolVersion } = first;
  const events = summed(counted.map((entry) => entry.events));
  const covers = summed(counted.map((entry) => entry.covers ?? {}));
  const failed = counted.filter(({ mismatch }) => mismatch !== undefined);
  const [failure] = failed;
  return {
    ...{ config, configHash, top, designHash, engine, profile, toolVersion, events },
    runs: counted.length,
    cycles: counted.reduce((sum, { compared }) => sum + compared, 0),
    mismatches: failed.length,
    commits: [...new Set(counted.flatMap(({ commit }) => commit ?? []))].sort(),
    timing: { cyclesPerSecond: meanSpeed(counted) },
    ...(counted.some((entry) => entry.covers !== undefined) ? { covers } : {}),
    ...(failure === undefined ? {} : { mismatch: failure.mismatch, mismatchSeed: failure.seed }),
  };
}

function summed(counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const [name, count] of counts.flatMap(Object.entries<number>)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}

function meanSpeed(counted: readonly LedgerEntry[]): number {
  const timed = counted.flatMap(({ compared, cyclesPerSecond = 0 }) =>
    cyclesPerSecond > 0 ? [{ compared, seconds: compared / cyclesPerSecond }] : [],
  );
  const seconds = timed.reduce((sum, run) => sum + run.seconds, 0);
  return seconds === 0 ? 0 : Math.round(timed.reduce((sum, run) => sum + run.compared, 0) / seconds);
}

function grouped(entries: readonly LedgerEntry[], keyOf: (entry: LedgerEntry) => string): Map<string, LedgerEntry[]> {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
