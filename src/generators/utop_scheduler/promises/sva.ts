import { blockChecker, type PromiseChecker } from "../../promises/sva.ts";
import { utopSchedulerPromises } from "./promises.ts";
import type { WatchedConfig } from "./watched_design.ts";

/** The µTop scheduler's promises for a user's own simulator: see `blockChecker`. */
export function promiseChecker(config: WatchedConfig): PromiseChecker {
  return blockChecker(utopSchedulerPromises(config), config);
}
