import type { Module } from "../../../hdl/index.ts";
import type { WatchShape } from "./watch.ts";

/** `safety`: never a bad cycle; `bound`: at most so many cycles in a row; `liveness`: as a bound on the wait for it. */
export type PromiseKind = "safety" | "bound" | "liveness";

/** A duty (A) of the block's surroundings, as in docs/contracts/utop_scheduler.md. */
export type DutyId = "A1" | "A2" | "A3" | "A4" | "A5";

/** One promise of docs/contracts/utop_scheduler.md, written once, for every engine and proof. */
export interface PromiseSource {
  /** Name in the contract; a letter after it tells the parts of one apart. */
  readonly id: string;
  readonly title: string;
  /** What the contract says. */
  readonly sentence: string;
  readonly kind: PromiseKind;
  /** Without these the promise does not hold. */
  readonly duties: readonly DutyId[];
  /** Contract state that its monitor reads, by name: what no port shows. */
  readonly state: readonly string[];
  /** Most cycles in a row, where it is a bound that the contract calls exact, or part of one. */
  readonly bound?: (shape: WatchShape) => number;
  /** Sizes for which there is something to promise; all, unless told. */
  readonly applies?: (shape: WatchShape) => boolean;
  /**
   * The circuit that watches it: inputs are those of `watchPort` and `watchStatePort`, outputs
   * `bad_o` and `cover_o`. `bound` is that of `bound(shape)`, or another one to be tried; `vnpu`, where the promise is
   * one per vNPU, the only one to watch.
   */
  readonly monitor: (shape: WatchShape, bound: number, vnpu?: number) => Module;
  /** Whether `monitor` can watch one vNPU only: the promise holds when it holds for each. */
  readonly perVnpu?: boolean;
}
