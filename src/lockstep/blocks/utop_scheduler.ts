import type { NpuConfig } from "../../config/types.ts";
import { compileNetwork } from "../../compilers/neuisa/index.ts";
import { scenarioSchema } from "../../config/scenario_schema.ts";
import { tenantEnvironment, utopSchedulerEnvironment, type Environment } from "../../environment/index.ts";
import { utopSchedulerFaults } from "../../generators/utop_scheduler/faults.ts";
import { utopSchedulerGolden } from "../../golden/index.ts";
import { utopSchedulerPorts } from "../../ports/utop_scheduler.ts";
import type { Block } from "../block.ts";
import { emittedFiles, npu, profileOf, watchableIn, watchedAround } from "./npu.ts";

const name = "utop_scheduler";

/** Which µTop runs on which ME. The only block that sees tenants, so the only one that takes a scenario. */
export const utopSchedulerBlock: Block = {
  name,
  ports: (config) => utopSchedulerPorts(npu(config)),
  reset: (config) => npu(config).reset,
  golden: (config) => utopSchedulerGolden(npu(config), npu(config).reset),
  environment: (config, seed, stimulus) => {
    if (stimulus.kind === "scenario") return tenants(npu(config), seed, stimulus.scenario);
    return utopSchedulerEnvironment({ sizes: npu(config), seed, profile: profileOf(name, stimulus) });
  },
  files: (config) => emittedFiles(config, name),
  hasTenants: true,
  faults: utopSchedulerFaults,
  watchable: (config, files, stimulus) => watchableIn(name, config, files, stimulus),
  watched: (watch) => watchedAround(utopSchedulerBlock, watch),
};

/** Tenants of a scenario, their networks compiled for this core. Throws RangeError for what is no scenario. */
function tenants(sizes: NpuConfig, seed: number, given: unknown): Environment {
  const parsed = scenarioSchema(sizes).safeParse(given);
  if (!parsed.success) throw new RangeError(`The scenario of the run is not valid: ${parsed.error.message}`);
  const scenario = parsed.data;
  const programs = new Map(scenario.tenants.map(({ network }) => [network, compileNetwork(network, sizes)]));
  return tenantEnvironment({ sizes, scenario, programs, seed });
}
