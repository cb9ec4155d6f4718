import type { Config, NpuConfig } from "../../../src/config/types.ts";
import { operationSchedulerEnvironment } from "../../../src/environment/index.ts";
import { profiles } from "../../../src/environment/traffic_plan.ts";
import { operationScheduler } from "../../../src/generators/operation_scheduler/operation_scheduler.ts";
import { operationShape } from "../../../src/generators/operation_scheduler/sizes.ts";
import { operationSchedulerGolden } from "../../../src/golden/index.ts";
import { emit } from "../../../src/hdl/index.ts";
import type { Block } from "../../../src/lockstep/block.ts";
import { operationSchedulerPorts } from "../../../src/ports/index.ts";

const npu = (config: Config): NpuConfig => config as NpuConfig;

/** The operation scheduler, for lockstep by itself. */
const block: Block = {
  name: "operation_scheduler",
  ports: (config) => operationSchedulerPorts(npu(config)),
  reset: (config) => npu(config).reset,
  golden: (config) => operationSchedulerGolden(npu(config), npu(config).reset),
  environment: (config, seed, stimulus) => {
    const profile = profiles.find((name) => stimulus.kind === "profile" && name === stimulus.profile) ?? "mixed";
    return operationSchedulerEnvironment({ sizes: npu(config), seed, profile });
  },
  files: (config) => {
    const { reset, modulePrefix: prefix, licenseHeader } = npu(config);
    return Promise.resolve(emit(operationScheduler(operationShape(npu(config), reset)), { prefix, licenseHeader }));
  },
};
export default block;
