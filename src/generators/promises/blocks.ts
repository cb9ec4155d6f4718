import type { FpgaConfig, NpuConfig } from "../../config/types.ts";
import { addressGuardPromises } from "../address_guard/promises/promises.ts";
import { firstLevelPromises } from "../first_level_idm/promises/promises.ts";
import { operationSchedulerPromises } from "../operation_scheduler/promises/promises.ts";
import { secondLevelPromises } from "../second_level_idm/promises/promises.ts";
import { utopSchedulerPromises } from "../utop_scheduler/promises/promises.ts";
import { utopSequencerPromises } from "../utop_sequencer/promises/promises.ts";
import type { BlockPromises } from "./promise.ts";

/** What a config of an NPU core is asked for to make the monitors of each block. */
export type PromisedCore = Pick<
  NpuConfig,
  "matrixEngines" | "vectorEngines" | "vnpus" | "serviceCounterBits" | "saveLimitCycles" | "answerLimitCycles" | "reset"
>;

/** That of a pool. */
export type PromisedPool = Pick<
  FpgaConfig,
  "cores" | "fifoDepth" | "instructionWords" | "barrierStages" | "loadLimitCycles" | "reset"
>;

export type PromisedConfig = PromisedCore | PromisedPool;

const coreBlocks: Readonly<Record<string, (config: PromisedCore) => BlockPromises>> = {
  utop_scheduler: utopSchedulerPromises,
  operation_scheduler: operationSchedulerPromises,
  utop_sequencer: utopSequencerPromises,
};

const poolBlocks: Readonly<Record<string, (config: PromisedPool) => BlockPromises>> = {
  second_level_idm: secondLevelPromises,
  address_guard: addressGuardPromises,
  first_level_idm: firstLevelPromises,
};

/** Blocks with promises, without prefix. Names of promises and lemmas differ between them. */
export const promisedTops: readonly string[] = [...Object.keys(coreBlocks), ...Object.keys(poolBlocks)];

/** Those that this config has. */
export function promisedTopsOf(config: PromisedConfig): readonly string[] {
  return Object.keys("cores" in config ? poolBlocks : coreBlocks);
}

/** Made once for each config: many questions are asked about one. */
const made = new WeakMap<PromisedConfig, Map<string, BlockPromises>>();

/** Promises, lemmas and duties of a block for a config. Throws RangeError for a block of it without any. */
export function promisesOf(config: PromisedConfig, top: string): BlockPromises {
  const make = makerOf(config, top);
  if (make === undefined) {
    throw new RangeError(`Top '${top}' has no promises; allowed is ${promisedTopsOf(config).join(", ")}.`);
  }
  const ofConfig = made.get(config) ?? new Map<string, BlockPromises>();
  made.set(config, ofConfig);
  const promises = ofConfig.get(top) ?? make();
  ofConfig.set(top, promises);
  return promises;
}

function makerOf(config: PromisedConfig, top: string): (() => BlockPromises) | undefined {
  if ("cores" in config) {
    const make = poolBlocks[top];
    return make === undefined ? undefined : () => make(config);
  }
  const make = coreBlocks[top];
  return make === undefined ? undefined : () => make(config);
}
