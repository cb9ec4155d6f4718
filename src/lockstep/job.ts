import type { Config } from "../config/types.ts";
import type { BlockReference, DesignFile, Statement, StimulusSource } from "./block.ts";

export type Engine = "netlist" | "verilator" | "gates";

/** One run of one block on one engine from one seed. Plain data: any thread can take it, and it fixes every row. */
export interface LockstepJob {
  readonly config: Config;
  readonly block: BlockReference;
  readonly engine: Engine;
  /** Integer 0 … 2⁵³ − 1. */
  readonly seed: number;
  readonly cycles: number;
  readonly stimulus: StimulusSource;
  /** Verilog to run in place of the emitted text: a user's own, or a netlist. */
  readonly files?: readonly DesignFile[];
  /** Macros for `files`: `NAME` or `NAME=value`. Verilator only. */
  readonly defines?: readonly string[];
  /** Compare the contract's state too, on an engine that sees it: netlist and gates. */
  readonly compareState?: boolean;
}

/** One element of one port, or of one piece of state, that differed. */
export interface Difference {
  /** Port, or state by its contract name. */
  readonly port: string;
  readonly kind: "output" | "state";
  /** Which element: `vnpu 3`, `pair 0,2`; empty for a scalar. */
  readonly field: string;
  readonly expected: number;
  readonly actual: number;
}

/** What is needed to see a failure again. Plain JSON. */
export interface ReplayCapsule {
  readonly schemaVersion: 1;
  readonly config: Config;
  readonly configHash: string;
  readonly block: BlockReference;
  readonly engine: Engine;
  readonly seed: number;
  readonly cycles: number;
  readonly stimulus: StimulusSource;
  readonly compareState: boolean;
  readonly defines: readonly string[];
  /** SHA-256 over top and Verilog: a replay on another text is another experiment. */
  readonly designHash: string;
  readonly mismatchCycle: number;
}

/** A promise or duty, and the first cycle shown in which it is broken. */
export interface BrokenStatement extends Statement {
  readonly cycle: number;
}

export interface Mismatch extends Difference {
  readonly cycle: number;
  /** The first state register that differed, when state was compared. */
  readonly state?: Difference;
  /** Promises that were broken in the same cycle or in those shown behind it, when they were watched. */
  readonly broken?: readonly BrokenStatement[];
  readonly replay: ReplayCapsule;
  /** The same cycle differed again when run afresh from the seed; false points at a leak, or at luck. */
  readonly reproduced: boolean;
  /** The cycles around it, ports decoded, expected and actual: text for a terminal 120 columns wide. */
  readonly table: string;
}

export interface LockstepResult {
  readonly config: string;
  readonly top: string;
  readonly engine: Engine;
  readonly seed: number;
  /** Cycles that ran, the one with the mismatch included. */
  readonly cycles: number;
  readonly mismatches: 0 | 1;
  /** src/ports/row_hash.ts over the engine's own rows: of all cycles, or up to and with the mismatch. */
  readonly rowHash: string;
  /** How often each event of the golden model happened before the mismatch, or in all cycles. */
  readonly events: Readonly<Record<string, number>>;
  /** Of each promise that is watched: the compared cycles in which its case was there. Absent where none is. */
  readonly covers?: Readonly<Record<string, number>>;
  /** What the environment says of a run that passed, where it keeps account: of a scenario, its tenants' figures. */
  readonly statistics?: unknown;
  readonly status: "pass" | "fail" | "error" | "interrupted";
  readonly mismatch?: Mismatch;
  /** Why there is no verdict; `name` is the error's class. */
  readonly error?: { readonly name: string; readonly message: string };
  readonly timing: { readonly cyclesPerSecond: number };
}
