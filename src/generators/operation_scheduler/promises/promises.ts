import { operationSchedulerPorts } from "../../../ports/index.ts";
import { blockPromises } from "../../promises/block_promises.ts";
import type { BlockPromises } from "../../promises/promise.ts";
import { dutySources } from "./duties.ts";
import { innerState } from "./inner_state.ts";
import { o1Limit, o2Owners, o3Work, o5Order } from "./shares.ts";
import { o4Once, o6Engines } from "./slots.ts";
import { slotsLemma } from "./slots_lemma.ts";
import { o7aMeTurns, o7bVeTurns } from "./turns.ts";
import { watchShape, type PromiseSource, type WatchSizes } from "./watch.ts";

/** By induction it follows from the lemma alone: a decision depends on the cycle that it is made in. */
function byLemma(source: PromiseSource): PromiseSource {
  const { duties, state, monitor } = source;
  return {
    ...source,
    inductive: { duties, state, lemmas: [slotsLemma.id], monitor: (shape, bound) => monitor(shape, bound) },
  };
}

const sources: readonly PromiseSource[] = [
  ...[o1Limit, o2Owners, o3Work].map(byLemma),
  o4Once,
  ...[o5Order, o6Engines].map(byLemma),
  o7aMeTurns,
  o7bVeTurns,
];

/** Promises, lemmas and duties of docs/contracts/operation_scheduler.md that there are for a config of these sizes. */
export function operationSchedulerPromises(sizes: WatchSizes): BlockPromises {
  const table = operationSchedulerPorts(sizes);
  return blockPromises(watchShape(sizes), {
    ...{ letter: "O", table, inner: innerState(sizes), promises: sources, lemmas: [slotsLemma], duties: dutySources },
  });
}
