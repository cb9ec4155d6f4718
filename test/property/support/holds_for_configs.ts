import fc from "fast-check";
import type { NpuConfig } from "../../../src/config/types.ts";
import { configText } from "./npu_configs.ts";
import { wholeFlow, type Flow } from "./whole_flow.ts";

export interface Extent {
  /** Configs to draw. */
  readonly runs: number;
  /** Same seed, same configs. */
  readonly seed: number;
  /** When to be content with the smallest failing config found so far. */
  readonly limitMs: number;
  readonly flow: (config: NpuConfig) => Flow;
}

/** Draws configs and takes each the whole way; a failure gives the smallest config found that fails, to paste, and the seed. */
export async function holdsForConfigs(configs: fc.Arbitrary<NpuConfig>, extent: Extent): Promise<void> {
  const { runs: numRuns, seed, limitMs, flow } = extent;
  const property = fc.asyncProperty(configs, (config) => wholeFlow(config, flow(config)));
  const details = await fc.check(property, { numRuns, seed, interruptAfterTimeLimit: limitMs });
  const [config] = details.counterexample ?? [];
  if (config !== undefined) {
    const { errorInstance } = details;
    const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
    throw new Error(`seed ${seed}, path ${details.counterexamplePath ?? ""}:\n${configText(config)}${reason}`);
  }
  if (details.numRuns < numRuns) throw new Error(`${details.numRuns} of ${numRuns} configs passed in ${limitMs} ms.`);
}
