import type { Module } from "../../../hdl/index.ts";
import { dutySources } from "./duties.ts";
import { g10Progress } from "./g10_progress.ts";
import { g1Start } from "./g1_start.ts";
import { g2Preempt } from "./g2_preempt.ts";
import { g3Conservation } from "./g3_conservation.ts";
import { g4Quota } from "./g4_quota.ts";
import { g5Isolation, g5IsolationWithoutHarvest } from "./g5_isolation.ts";
import { g6Work } from "./g6_work.ts";
import { g7Commands } from "./g7_commands.ts";
import { g8Fairness } from "./g8_fairness.ts";
import { g9Kill } from "./g9_kill.ts";
import { orderLemma, shortSwitches } from "./order_lemma.ts";
import type { DutyId, PromiseKind, PromiseSource } from "./promise.ts";
import { watchShape, type WatchShape, type WatchSizes } from "./watch.ts";

/** A promise of the µTop scheduler for one config, with the circuit that watches it. */
export interface Promise_ {
  readonly id: string;
  readonly title: string;
  /** What the contract says. */
  readonly sentence: string;
  readonly kind: PromiseKind;
  readonly duties: readonly DutyId[];
  /** Contract state that the monitor reads, by name. */
  readonly state: readonly string[];
  /** The bound that the contract calls exact (of G10 without the cycles of the switch); absent without one. */
  readonly bound?: number;
  /** Inputs: those of `watchPort` and `watchStatePort`; outputs `bad_o` and `cover_o`. */
  readonly monitor: Module;
  /** The monitor with another bound. Throws RangeError for a promise without one. */
  readonly withBound: (bound: number) => Module;
  /** The monitor for one vNPU, with the contract's bound; absent where the promise is not one per vNPU. */
  readonly ofVnpu?: (vnpu: number) => Module;
}

/** A duty of the surroundings for one config: `violated_o` of its circuit says that they broke it. */
export interface Duty {
  readonly id: DutyId;
  readonly sentence: string;
  readonly monitor: Module;
}

const sources: readonly PromiseSource[] = [
  g1Start,
  g2Preempt,
  g3Conservation,
  g4Quota,
  g5Isolation,
  g5IsolationWithoutHarvest,
  g6Work,
  g7Commands,
  g8Fairness,
  g9Kill,
  g10Progress,
];

/** The promises of docs/contracts/utop_scheduler.md that there are for a config of these sizes. */
export function promises(sizes: WatchSizes): readonly Promise_[] {
  const shape = watchShape(sizes);
  return sources.filter((source) => source.applies?.(shape) ?? true).map((source) => promiseOf(source, shape));
}

/** What the proofs of promises lean on, itself to be proved: statements about state, in the same form. */
export function lemmas(sizes: WatchSizes): readonly Promise_[] {
  const shape = watchShape(sizes);
  return [orderLemma].filter((source) => source.applies?.(shape) ?? true).map((source) => promiseOf(source, shape));
}

/** Narrowings of the inputs, by name: what a proof leaves out is said with its result. */
export function restrictions(sizes: WatchSizes): readonly Promise_[] {
  return [promiseOf(shortSwitches, watchShape(sizes))];
}

/** The duties (A) of docs/contracts/utop_scheduler.md. */
export function duties(sizes: WatchSizes): readonly Duty[] {
  const shape = watchShape(sizes);
  return dutySources.map(({ id, sentence, monitor }) => ({ id, sentence, monitor: monitor(shape) }));
}

function promiseOf(source: PromiseSource, shape: WatchShape): Promise_ {
  const { id, title, sentence, kind, duties: needed, state, monitor } = source;
  const bound = source.bound?.(shape);
  return {
    ...{ id, title, sentence, kind, duties: needed, state, monitor: monitor(shape, bound ?? 0) },
    ...(bound === undefined ? {} : { bound }),
    ...(source.perVnpu === true ? { ofVnpu: (vnpu: number) => monitor(shape, bound ?? 0, vnpu) } : {}),
    withBound: (other) => {
      if (bound === undefined) throw new RangeError(`Promise ${id} has no bound that could be ${other}.`);
      return monitor(shape, other);
    },
  };
}
