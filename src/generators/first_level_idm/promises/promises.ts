import { firstLevelPorts } from "../../../ports/index.ts";
import { blockPromises } from "../../promises/block_promises.ts";
import type { BlockPromises } from "../../promises/promise.ts";
import { f1Barrier, f2Awaited, l7Whole } from "./barriers.ts";
import { f6Bursts, f7Answers } from "./bus.ts";
import { watchShape, type PromiseSource, type WatchSizes } from "./watch.ts";

const sources: readonly PromiseSource[] = [f1Barrier, f2Awaited, f6Bursts, f7Answers];

/** Promises and lemma of docs/contracts/first_level_idm.md that speak of the block alone, for a config of these sizes. */
export function firstLevelPromises(sizes: WatchSizes): BlockPromises {
  return blockPromises(watchShape(sizes), {
    ...{ letter: "F", table: firstLevelPorts(sizes), promises: sources, lemmas: [l7Whole], duties: [] },
  });
}
