/** The promises of the µTop scheduler, each written once as a circuit: watched in engines, proved, shipped. */
export { duties, lemmas, promises, restrictions, type Duty, type Promise_ } from "./promises.ts";
export type { DutyId, PromiseKind } from "./promise.ts";
export { promiseChecker, type PromiseChecker } from "./sva.ts";
export { watchPort, watchStatePort, type WatchSizes } from "./watch.ts";
export { dutInstance, watchedDesign, type WatchedConfig, type WatchedDesign } from "./watched_design.ts";
