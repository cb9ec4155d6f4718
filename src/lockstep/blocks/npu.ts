import type { Config, NpuConfig } from "../../config/types.ts";
import { profiles, type Profile } from "../../environment/index.ts";
import type { Block, DesignFile, PromiseWatch, StimulusSource } from "../block.ts";

type Stimulus = Parameters<Block["environment"]>[2];

/** The config of an NPU core. Throws RangeError for one of another kind. */
export function npu(config: Config): NpuConfig {
  if (config.kind === "npu") return config;
  throw new RangeError(`Config '${config.name}' is of kind '${config.kind}'; this block needs kind 'npu'.`);
}

/** The profile that a stimulus names. Throws RangeError for an unknown one, and for a scenario, whose tenants this block does not see. */
export function profileOf(block: string, stimulus: Stimulus): Profile {
  if (stimulus.kind === "scenario") {
    throw new RangeError(`Top '${block}' has no tenants; allowed is a stimulus profile: ${profiles.join(", ")}.`);
  }
  const profile = profiles.find((name) => name === stimulus.profile);
  if (profile !== undefined) return profile;
  throw new RangeError(`Stimulus profile '${stimulus.profile}' is not one of ${profiles.join(", ")}.`);
}

/** The emitted Verilog of one block. */
export async function emittedFiles(config: Config, block: string): Promise<readonly DesignFile[]> {
  const { generateTop } = await import("../../generators/index.ts");
  return generateTop(config, block).map(({ name, text }) => ({ name, text }));
}

/** What of the promises of one of our blocks can be watched. The monitors are loaded when they are first asked for. */
export async function watchableIn(
  block: string,
  config: Config,
  files: readonly DesignFile[] | undefined,
  stimulus: StimulusSource,
): Promise<PromiseWatch> {
  const { watchable } = await import("../promises/watched_block.ts");
  return watchable(config, block, files, stimulus);
}

/** One of our blocks with monitors of its promises around it. */
export async function watchedAround(block: Block, watch: PromiseWatch): Promise<Block> {
  const { watchedBlock } = await import("../promises/watched_block.ts");
  return watchedBlock(block, watch);
}
