/** What is known of one promise (or lemma) of the contract at one config. What is absent was not asked, or not run. */
export interface PromiseRow {
  /** As it is shown: a config that was changed says so. */
  readonly config: string;
  /** Name in the contract: `G5a`. */
  readonly promise: string;
  readonly title?: string;
  /** What the contract says. */
  readonly sentence?: string;
  readonly proof?: PromiseProof;
  readonly watched?: PromiseWatched;
  /** Kept faults in the emitted Verilog that were put to it. */
  readonly faults?: readonly PromiseFault[];
  /** The contract's bound, lowered. */
  readonly lowered?: { readonly bound?: number; readonly verdict: "refuted" | "proved" | "unknown" };
}

export interface PromiseProof {
  readonly status: "proved" | "bounded" | "failed" | "unknown";
  readonly engine: string;
  /** Frames of the invariant, cycles searched, or cycles of the counterexample, by status. */
  readonly depth?: number;
  readonly seconds: number;
  /** Under what it holds: lemmas, narrowings of the inputs. */
  readonly given?: readonly string[];
  readonly reason?: string;
  /** Its case can be reached with its duties kept. */
  readonly reached?: boolean;
}

/** Lockstep runs in which its monitor ran along. */
export interface PromiseWatched {
  readonly cycles: number;
  /** Cycles in which the case that it is about was there; 0: nothing was tested. */
  readonly covers: number;
  /** Runs in which it broke. */
  readonly broken: number;
}

export interface PromiseFault {
  /** What the fault does. */
  readonly description: string;
  readonly caught: boolean;
}

/** What a row comes to, in a word. */
export type Standing = "proved" | "bounded" | "failed" | "unknown" | "tested" | "untested" | "not asked";

/** A counterexample, or a run in which it broke, comes before everything; a proof before tests. */
export function standingOf({ proof, watched }: PromiseRow): Standing {
  if (proof?.status === "failed" || (watched?.broken ?? 0) > 0) return "failed";
  if (proof !== undefined) return proof.status;
  if (watched === undefined) return "not asked";
  return watched.covers > 0 ? "tested" : "untested";
}

/** How many are proved. */
export function provedOf(rows: readonly PromiseRow[]): number {
  return rows.filter((row) => standingOf(row) === "proved").length;
}

/** Rows by config, in their order. */
export function byConfig(rows: readonly PromiseRow[]): ReadonlyMap<string, readonly PromiseRow[]> {
  return new Map(
    [...new Set(rows.map(({ config }) => config))].map((name) => [name, rows.filter(({ config }) => config === name)]),
  );
}
