import type { NpuConfig } from "../../config/types.ts";
import { operationSchedulerPromises } from "../operation_scheduler/promises/promises.ts";
import { utopSchedulerPromises } from "../utop_scheduler/promises/promises.ts";
import { utopSequencerPromises } from "../utop_sequencer/promises/promises.ts";
import type { BlockPromises } from "./promise.ts";

/** What a config is asked for to make the monitors of each block. */
export type PromisedConfig = Pick<
  NpuConfig,
  "matrixEngines" | "vectorEngines" | "vnpus" | "serviceCounterBits" | "saveLimitCycles" | "answerLimitCycles" | "reset"
>;

const blocks: Readonly<Record<string, (config: PromisedConfig) => BlockPromises>> = {
  utop_scheduler: utopSchedulerPromises,
  operation_scheduler: operationSchedulerPromises,
  utop_sequencer: utopSequencerPromises,
};

/** Blocks with promises, without prefix. Names of promises and lemmas differ between them. */
export const promisedTops: readonly string[] = Object.keys(blocks);

/** Made once for each config: many questions are asked about one. */
const made = new WeakMap<PromisedConfig, Map<string, BlockPromises>>();

/** Promises, lemmas and duties of a block for a config. Throws RangeError for a block without any. */
export function promisesOf(config: PromisedConfig, top: string): BlockPromises {
  const make = blocks[top];
  if (make === undefined) throw new RangeError(`Top '${top}' has no promises; allowed is ${promisedTops.join(", ")}.`);
  const ofConfig = made.get(config) ?? new Map<string, BlockPromises>();
  made.set(config, ofConfig);
  const promises = ofConfig.get(top) ?? make(config);
  ofConfig.set(top, promises);
  return promises;
}
