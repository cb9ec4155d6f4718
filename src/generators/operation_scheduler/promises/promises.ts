import { operationSchedulerPorts } from "../../../ports/index.ts";
import { blockPromises } from "../../promises/block_promises.ts";
import type { BlockPromises } from "../../promises/promise.ts";
import { dutySources } from "./duties.ts";
import { innerState } from "./inner_state.ts";
import { o1Limit, o2Owners, o3Work, o5Order } from "./shares.ts";
import { o4Once, o6Engines } from "./slots.ts";
import { o7aMeTurns, o7bVeTurns } from "./turns.ts";
import { watchShape, type PromiseSource, type WatchSizes } from "./watch.ts";

const sources: readonly PromiseSource[] = [
  o1Limit,
  o2Owners,
  o3Work,
  o4Once,
  o5Order,
  o6Engines,
  o7aMeTurns,
  o7bVeTurns,
];

/** Promises, lemmas and duties of docs/contracts/operation_scheduler.md that there are for a config of these sizes. */
export function operationSchedulerPromises(sizes: WatchSizes): BlockPromises {
  const table = operationSchedulerPorts(sizes);
  return blockPromises(watchShape(sizes), {
    ...{ letter: "O", table, inner: innerState(sizes), promises: sources, lemmas: [], duties: dutySources },
  });
}
