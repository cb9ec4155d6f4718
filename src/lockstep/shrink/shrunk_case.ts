import type { Config } from "../../config/types.ts";
import type { Mismatch } from "../job.ts";

/** One pulse, or one change of a level. */
export interface ShrunkEvent {
  /** Cycles since the event before; of the first, since cycle 0, in which the reset is active. */
  readonly delay: number;
  readonly port: string;
  readonly element: number;
  /** `vnpu 2`, `me 0`; empty for a scalar. */
  readonly field: string;
  readonly value: number;
  readonly kind: "pulse" | "level";
}

/** A failure with the smallest stimulus found. Plain JSON. */
export interface ShrunkCase {
  readonly config: Config;
  readonly events: readonly ShrunkEvent[];
  /** The stimulus rows, as a capsule holds them. */
  readonly words: readonly number[];
  /** Up to and with the mismatch. */
  readonly cycles: number;
  /** With its capsule and the cycles around it. */
  readonly mismatch: Mismatch;
  /** The engine of the run failed on it; false: the netlist engine alone did. */
  readonly confirmed: boolean;
  /**
   * The failure needs a reset in the middle of the stimulus, and the cycles from its last reset on pass from a cold
   * start: state survived the reset.
   */
  readonly resetLeak: boolean;
  /** Nothing smaller was found; false: time was up. */
  readonly complete: boolean;
  readonly tries: number;
  readonly seconds: number;
  /** For people: config, events, mismatch, the cycles around it. */
  readonly text: string;
}
