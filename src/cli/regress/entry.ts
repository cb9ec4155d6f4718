import { z } from "zod";
import type { LockstepResult } from "../../lockstep/index.ts";
import { mismatchRow } from "../cosim/report.ts";

/** What a run was a run of. Runs of different identities are never added up. */
export interface Identity {
  readonly config: string;
  readonly configHash: string;
  readonly top: string;
  /** SHA-256 over top and Verilog. */
  readonly designHash: string;
  readonly engine: string;
  /** Profile of the random stimulus. */
  readonly profile: string;
  /** Of this program, with its models, and of Verilator. */
  readonly toolVersion: string;
}

/** A mismatch as a ledger keeps it. */
export interface LedgerMismatch {
  readonly cycle: number;
  readonly port: string;
  readonly field: string;
  readonly expected: number;
  readonly actual: number;
  readonly reproduced: boolean;
  /** The cycles around it, as text. */
  readonly table: string;
  /** Command that shows it again. */
  readonly replay: string;
}

/** One finished run, a line of a ledger. */
export interface LedgerEntry extends Identity {
  readonly schemaVersion: 1;
  readonly seed: number;
  /** Asked for. */
  readonly cycles: number;
  /** Compared, the one with the mismatch included. */
  readonly compared: number;
  readonly rowHash: string;
  /** How often each event of the golden model happened. */
  readonly events: Readonly<Record<string, number>>;
  /** Of each promise that was watched: cycles in which its case was there. */
  readonly covers?: Readonly<Record<string, number>> | undefined;
  readonly mismatch?: LedgerMismatch | undefined;
  /** What ran: the commit of the checkout, or the version; no part of the identity, which the code itself decides. */
  readonly commit?: string | undefined;
  /** Of this run, on the machine where it was run. */
  readonly cyclesPerSecond?: number | undefined;
}

const mismatchSchema: z.ZodType<LedgerMismatch> = z.looseObject({
  ...{ cycle: z.int().min(0), port: z.string(), field: z.string(), expected: z.number(), actual: z.number() },
  ...{ reproduced: z.boolean(), table: z.string(), replay: z.string() },
});

const entrySchema: z.ZodType<LedgerEntry> = z.object({
  ...{ schemaVersion: z.literal(1), config: z.string(), configHash: z.string(), top: z.string() },
  ...{ designHash: z.string(), engine: z.string(), profile: z.string(), toolVersion: z.string() },
  ...{ seed: z.int().min(0), cycles: z.int().min(1), compared: z.int().min(0), rowHash: z.string() },
  events: z.record(z.string(), z.number()),
  covers: z.record(z.string(), z.number()).optional(),
  mismatch: mismatchSchema.optional(),
  commit: z.string().optional(),
  cyclesPerSecond: z.number().optional(),
});

/** The entry of a run that passed or failed; `commit` as `commitOf` says it. */
export function entryOf(identity: Identity, cycles: number, result: LockstepResult, commit: string): LedgerEntry {
  const { seed, cycles: compared, rowHash, events, covers, mismatch, timing } = result;
  const { config, configHash, top, designHash, engine, profile, toolVersion } = identity;
  return {
    ...{ schemaVersion: 1, config, configHash, top, designHash, engine, profile, toolVersion },
    ...{ seed, cycles, compared, rowHash, events: { ...events } },
    ...(covers === undefined ? {} : { covers }),
    ...(mismatch === undefined ? {} : { mismatch: mismatchRow(mismatch) }),
    ...{ commit, cyclesPerSecond: timing.cyclesPerSecond },
  };
}

/** The entry of a line; undefined when it is none. */
export function parseEntry(line: string): LedgerEntry | undefined {
  try {
    return entrySchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** Equal for runs that may be added up. */
export function identityKey(identity: Identity): string {
  const { configHash, top, designHash, engine, profile, toolVersion } = identity;
  return JSON.stringify([configHash, top, designHash, engine, profile, toolVersion]);
}

/** Equal for runs that are the same run. */
export function runKey(entry: LedgerEntry): string {
  return JSON.stringify([identityKey(entry), entry.seed, entry.cycles]);
}
