import type { Config, NpuConfig } from "../config/types.ts";
import { compileNetwork } from "../compilers/neuisa/index.ts";
import { scenarioSchema } from "../config/scenario_schema.ts";
import { profiles, tenantEnvironment, utopSchedulerEnvironment, type Environment } from "../environment/index.ts";
import { utopSchedulerFaults } from "../generators/utop_scheduler/faults.ts";
import { utopSchedulerGolden } from "../golden/index.ts";
import { utopSchedulerPorts } from "../ports/utop_scheduler.ts";
import type { Block, BlockReference } from "./block.ts";

const utopScheduler: Block = {
  name: "utop_scheduler",
  ports: (config) => utopSchedulerPorts(npu(config)),
  reset: (config) => npu(config).reset,
  golden: (config) => utopSchedulerGolden(npu(config), npu(config).reset),
  environment: (config, seed, stimulus) => {
    if (stimulus.kind === "scenario") return tenants(npu(config), seed, stimulus.scenario);
    const profile = profiles.find((name) => name === stimulus.profile);
    if (profile === undefined) {
      throw new RangeError(`Stimulus profile '${stimulus.profile}' is not one of ${profiles.join(", ")}.`);
    }
    return utopSchedulerEnvironment({ sizes: npu(config), seed, profile });
  },
  files: async (config) => {
    const { generate } = await import("../generators/index.ts");
    return generate(config).map((file) => ({ name: file.name, text: file.text }));
  },
  faults: utopSchedulerFaults,
  watchable: async (config, files, stimulus) =>
    (await import("./promises/watched_scheduler.ts")).watchable(npu(config), files, stimulus),
  watched: async (watch) => (await import("./promises/watched_scheduler.ts")).watchedScheduler(utopScheduler, watch),
};

/** Tenants of a scenario, their networks compiled for this core. Throws RangeError for what is no scenario. */
function tenants(sizes: NpuConfig, seed: number, given: unknown): Environment {
  const parsed = scenarioSchema(sizes).safeParse(given);
  if (!parsed.success) throw new RangeError(`The scenario of the run is not valid: ${parsed.error.message}`);
  const scenario = parsed.data;
  const programs = new Map(scenario.tenants.map(({ network }) => [network, compileNetwork(network, sizes)]));
  return tenantEnvironment({ sizes, scenario, programs, seed });
}

/** Our own blocks, by name. */
export const blocks: ReadonlyMap<string, Block> = new Map([utopScheduler].map((block) => [block.name, block]));

/** Finds a block. Rejects with a RangeError when there is none of that name, or the module exports none. */
export async function loadBlock(reference: BlockReference): Promise<Block> {
  const { watch } = reference;
  if (watch !== undefined) {
    const { watch: _, ...plain } = reference;
    const block = await loadBlock(plain);
    if (block.watched !== undefined) return block.watched(watch);
    throw new RangeError(`Top '${reference.name}' has no promises that could be watched.`);
  }
  if (reference.module === undefined) {
    const block = blocks.get(reference.name);
    if (block !== undefined) return block;
    throw new RangeError(`Top '${reference.name}' is not one of ${[...blocks.keys()].join(", ")}.`);
  }
  const module: unknown = await import(reference.module);
  if (typeof module === "object" && module !== null && "default" in module && isBlock(module.default)) {
    return module.default;
  }
  throw new RangeError(`Module ${reference.module} has no block as its default export.`);
}

function isBlock(value: unknown): value is Block {
  const members: readonly (keyof Block)[] = ["name", "ports", "reset", "golden", "environment", "files"];
  return typeof value === "object" && value !== null && members.every((member) => member in value);
}

function npu(config: Config): NpuConfig {
  if (config.kind === "npu") return config;
  throw new RangeError(`Config '${config.name}' is of kind '${config.kind}'; this block needs kind 'npu'.`);
}
