import { utopSchedulerPorts } from "../../../ports/index.ts";
import { blockPromises } from "../../promises/block_promises.ts";
import type { BlockPromises, Duty, Promise_ } from "../../promises/promise.ts";
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
import { orderLemma, startOrderLemma, turnLemma } from "./order_lemma.ts";
import type { PromiseSource } from "./promise.ts";
import { watchShape, type WatchSizes } from "./watch.ts";

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

const lemmaSources: readonly PromiseSource[] = [orderLemma, turnLemma, startOrderLemma];

/** Promises, lemmas and duties of docs/contracts/utop_scheduler.md that there are for a config of these sizes. */
export function utopSchedulerPromises(sizes: WatchSizes): BlockPromises {
  const table = utopSchedulerPorts(sizes);
  return blockPromises(watchShape(sizes), {
    ...{ letter: "G", table, promises: sources, lemmas: lemmaSources, duties: dutySources },
  });
}

/** The promises of docs/contracts/utop_scheduler.md that there are for a config of these sizes. */
export function promises(sizes: WatchSizes): readonly Promise_[] {
  return utopSchedulerPromises(sizes).promises;
}

/** What the proofs of promises lean on, itself to be proved: statements about state, in the same form. */
export function lemmas(sizes: WatchSizes): readonly Promise_[] {
  return utopSchedulerPromises(sizes).lemmas;
}

/** The duties (A) of docs/contracts/utop_scheduler.md. */
export function duties(sizes: WatchSizes): readonly Duty[] {
  return utopSchedulerPromises(sizes).duties;
}
