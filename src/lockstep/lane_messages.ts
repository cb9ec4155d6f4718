import type { RingShape } from "../dut/verilator/index.ts";
import type { DesignFile } from "./block.ts";
import type { LockstepJob } from "./job.ts";

/** What a lane's thread is told to do. */
export interface LaneOrder {
  readonly job: LockstepJob;
  /** For an engine that runs in the lane itself. */
  readonly design: {
    readonly top: string;
    readonly files: readonly DesignFile[];
    readonly elaborated?: string;
  };
  /** Cycles to compare. */
  readonly compareCycles: number;
  /** Cycles after them that are run without comparing, to be shown. */
  readonly shownCycles: number;
  /** Of the shown cycles, those before the mismatch: what happened until then counts as an event. */
  readonly shownBefore: number;
  /** Words shared with the main thread, see `control`. */
  readonly control: Int32Array;
  /** Ring of the child that runs the design; absent: the lane runs the design itself, or nothing but the golden model. */
  readonly ring?: { readonly descriptor: number; readonly shape: RingShape };
  readonly goldenOnly?: boolean;
}

/**
 * Words of `LaneOrder.control`: batches that the child has settled; not 0 = stop; a count of changes of the other two,
 * which the lane waits on, so that no change is slept through.
 */
export const control = { settled: 0, stop: 1, changes: 2, words: 3 } as const;

/** What a lane's thread says. */
export type LaneMessage =
  /** A slot is filled: to be run by the child, compared or not. */
  | { readonly kind: "filled"; readonly slot: number; readonly cycles: number; readonly compare: boolean }
  | ({ readonly kind: "progress" } & { readonly cycles: number })
  | ({ readonly kind: "done" } & LaneReport)
  | { readonly kind: "failed"; readonly name: string; readonly message: string; readonly cycles: number };

/** What the golden model's side knows at the end of an order. */
export interface LaneReport {
  /** Cycles made (for a child) or compared (here). */
  readonly cycles: number;
  readonly goldenHash: string;
  readonly events: Readonly<Record<string, number>>;
  /** The environment's account of these cycles, where it keeps one. */
  readonly statistics?: unknown;
  readonly seconds: number;
  /** Rows of the shown cycles. */
  readonly shown?: ShownRows;
  /** For an engine that ran here. */
  readonly here?: HereReport;
}

export interface ShownRows {
  readonly stimulus: Uint32Array;
  readonly expected: Uint32Array;
  /** From an engine that ran here. */
  readonly actual?: Uint32Array;
}

export interface HereReport {
  readonly hash: string;
  /** Cycle of the mismatch, or −1. */
  readonly mismatchCycle: number;
  readonly actual: Uint32Array;
  readonly expectedState?: Uint32Array;
  readonly actualState?: Uint32Array;
  /** Of each bit of the block's counted output. */
  readonly counts: readonly number[];
}
