/** The promises of all blocks, each written once as a circuit: watched in engines, proved, shipped. */
export { promisedTops, promisedTopsOf, promisesOf, type PromisedConfig } from "./blocks.ts";
export type { BlockPromises, Duty, InductiveStatement, Promise_, PromiseKind } from "./promise.ts";
export { blockChecker, type PromiseChecker } from "./sva.ts";
export { watchPort, watchStatePort } from "./watch.ts";
export {
  dutInstance,
  watchedBlock,
  type WatchedDesign,
  type WatchedNames,
  type WatchOptions,
} from "./watched_design.ts";
