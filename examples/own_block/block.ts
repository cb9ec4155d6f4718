import { emit, type Block, type Config, type NpuConfig } from "../../src/index.ts";
import { arbiterEnvironment } from "./environment.ts";
import { arbiterGolden } from "./golden.ts";
import { arbiterHardware } from "./hardware.ts";
import { arbiterPorts } from "./ports.ts";

/** All that lockstep needs of the arbiter. Threads find it by this module's URL, as its default export. */
const roundRobinArbiter: Block = {
  name: "round_robin_arbiter",
  ports: (config) => arbiterPorts(npu(config)),
  reset: (config) => npu(config).reset,
  golden: (config) => arbiterGolden(npu(config)),
  environment: (config, seed, stimulus) => {
    if (stimulus.kind === "profile") return arbiterEnvironment(npu(config), seed, stimulus.profile);
    throw new RangeError("The arbiter has no scenarios; its stimulus is a profile.");
  },
  files: (config) => {
    const { modulePrefix: prefix, licenseHeader } = config;
    return Promise.resolve(emit(arbiterHardware(npu(config)), { prefix, licenseHeader }));
  },
};
export default roundRobinArbiter;

function npu(config: Config): NpuConfig {
  if (config.kind === "npu") return config;
  throw new RangeError(`Config '${config.name}' is of kind '${config.kind}'; the arbiter needs kind 'npu'.`);
}
