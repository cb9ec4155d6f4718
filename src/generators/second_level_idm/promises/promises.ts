import { secondLevelPorts } from "../../../ports/index.ts";
import { blockPromises } from "../../promises/block_promises.ts";
import type { BlockPromises } from "../../promises/promise.ts";
import { s3Sync, s4Barrier, s6Stopped } from "./barriers.ts";
import { dutySources } from "./duties.ts";
import { s1Once, s5Faults } from "./instructions.ts";
import { s2Tokens } from "./tokens.ts";
import { watchShape, type PromiseSource, type WatchSizes } from "./watch.ts";
import { s7Watchdog } from "./watchdog.ts";

const sources: readonly PromiseSource[] = [s1Once, s2Tokens, s3Sync, s4Barrier, s5Faults, s6Stopped, s7Watchdog];

/** Promises and duties of docs/contracts/second_level_idm.md for a config of these sizes. */
export function secondLevelPromises(sizes: WatchSizes): BlockPromises {
  return blockPromises(watchShape(sizes), {
    ...{ letter: "S", table: secondLevelPorts(sizes), promises: sources, lemmas: [], duties: dutySources },
  });
}
