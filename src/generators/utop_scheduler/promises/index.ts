/** The promises of the µTop scheduler, each written once as a circuit: watched in engines, proved, shipped. */
export type { Duty, InductiveStatement, Promise_, PromiseKind } from "../../promises/promise.ts";
export type { PromiseChecker } from "../../promises/sva.ts";
export { watchPort, watchStatePort } from "../../promises/watch.ts";
export { dutInstance, type WatchedDesign } from "../../promises/watched_design.ts";
export { duties, lemmas, promises, utopSchedulerPromises } from "./promises.ts";
export { promiseChecker } from "./sva.ts";
export type { WatchSizes } from "./watch.ts";
export { watchedDesign, type WatchedConfig } from "./watched_design.ts";
