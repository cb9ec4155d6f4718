import {
  watchedBlock,
  type WatchedDesign,
  type WatchedNames,
  type WatchOptions,
} from "../../promises/watched_design.ts";
import { utopSchedulerPromises } from "./promises.ts";
import type { WatchSizes } from "./watch.ts";

/** The sizes of a config, and how its modules are named. */
export interface WatchedConfig extends WatchSizes, WatchedNames {}

/** The µTop scheduler with its monitors around it: see `watchedBlock`. */
export function watchedDesign(
  config: WatchedConfig,
  files: readonly { readonly name: string; readonly text: string }[],
  options: WatchOptions = {},
): WatchedDesign {
  return watchedBlock(utopSchedulerPromises(config), config, files, options);
}
