import type { Module } from "../../hdl/index.ts";
import type { PortTable, StateEntry } from "../../ports/index.ts";

/** `safety`: never a bad cycle; `bound`: at most so many cycles in a row; `liveness`: as a bound on the wait for it. */
export type PromiseKind = "safety" | "bound" | "liveness";

/** One promise of a block's contract, written once, for every engine and proof. `S` is the shape of the block. */
export interface PromiseSource<S> {
  /** Name in the contract; a letter after it tells the parts of one apart. */
  readonly id: string;
  readonly title: string;
  /** What the contract says. */
  readonly sentence: string;
  readonly kind: PromiseKind;
  /** Duties without which the promise does not hold. */
  readonly duties: readonly string[];
  /** State that its monitor reads, by name: what no port shows. */
  readonly state: readonly string[];
  /** Most cycles in a row, where it is a bound that the contract calls exact, or part of one. */
  readonly bound?: (shape: S) => number;
  /** Sizes for which there is something to promise; all, unless told. */
  readonly applies?: (shape: S) => boolean;
  /**
   * The circuit that watches it: inputs are those of `watchPort` and `watchStatePort`, outputs
   * `bad_o` and `cover_o`. `bound` is that of `bound(shape)`, or another one to be tried; `vnpu`, where the promise is
   * one per vNPU, the only one to watch.
   */
  readonly monitor: (shape: S, bound: number, vnpu?: number) => Module;
  /** Whether `monitor` can watch one vNPU only: the promise holds when it holds for each. */
  readonly perVnpu?: boolean;
  /** A stronger statement for proofs by induction, where the promise does not follow from itself. */
  readonly inductive?: InductiveSource<S>;
}

/** A statement that implies a promise, and that holds in every cycle in which it held in the one before. */
export interface InductiveSource<S> {
  /** Duties that are judged beside it; those of the promise that are missing here are judged by its own circuit. */
  readonly duties: readonly string[];
  readonly state: readonly string[];
  /** Lemmas that it leans on, by name. */
  readonly lemmas: readonly string[];
  /** How many statements there are, one per vNPU say: the promise holds where all hold; one, unless told. */
  readonly parts?: (shape: S) => number;
  /** Its circuit, with the outputs of a promise's; `part` is 0 where there is one statement for all. */
  readonly monitor: (shape: S, bound: number, part: number) => Module;
}

/** A duty (A) of the surroundings, as a circuit: an assumption in a proof, an assertion in simulation. */
export interface DutySource<S> {
  readonly id: string;
  /** What the contract says. */
  readonly sentence: string;
  /** State that its circuit reads, by name; none, unless told. */
  readonly state?: readonly string[];
  /** Inputs: those of `watchPort` and `watchStatePort`; output `violated_o`, judged cycle by cycle. */
  readonly monitor: (shape: S) => Module;
}

/** A promise of a block for one config, with the circuit that watches it. */
export interface Promise_ {
  readonly id: string;
  readonly title: string;
  /** What the contract says. */
  readonly sentence: string;
  readonly kind: PromiseKind;
  readonly duties: readonly string[];
  /** State that the monitor reads, by name. */
  readonly state: readonly string[];
  /** The bound that the contract calls exact (of G10 without the cycles of the switch); absent without one. */
  readonly bound?: number;
  /** Inputs: those of `watchPort` and `watchStatePort`; outputs `bad_o` and `cover_o`. */
  readonly monitor: Module;
  /** The monitor with another bound. Throws RangeError for a promise without one. */
  readonly withBound: (bound: number) => Module;
  /** The monitor for one vNPU, with the contract's bound; absent where the promise is not one per vNPU. */
  readonly ofVnpu?: (vnpu: number) => Module;
  /** Stronger statements for induction: where all hold, the promise does. Absent where there are none. */
  readonly inductive?: () => readonly InductiveStatement[];
}

/** A stronger statement, with what `Promise_` says of a promise. */
export interface InductiveStatement extends Pick<Promise_, "duties" | "state" | "monitor"> {
  /** Lemmas of the config that it leans on. */
  readonly lemmas: readonly Promise_[];
}

/** A duty of the surroundings for one config: `violated_o` of its circuit says that they broke it. */
export interface Duty {
  readonly id: string;
  readonly sentence: string;
  readonly state: readonly string[];
  readonly monitor: Module;
}

/** All that there is to watch of one block at one config. */
export interface BlockPromises {
  /** Letter of its promises in the contract: G, O, Q. */
  readonly letter: string;
  /** Ports and contract state of the block. */
  readonly table: PortTable;
  /** State beside that of the contract that lemmas and stronger statements read. */
  readonly inner: readonly StateEntry[];
  readonly promises: readonly Promise_[];
  /** What the proofs of promises lean on, itself to be proved: statements about state, in the same form. */
  readonly lemmas: readonly Promise_[];
  readonly duties: readonly Duty[];
}
