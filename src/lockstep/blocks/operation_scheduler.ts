import { operationSchedulerEnvironment } from "../../environment/index.ts";
import { operationSchedulerFaults } from "../../generators/operation_scheduler/faults.ts";
import { operationSchedulerGolden } from "../../golden/index.ts";
import { operationSchedulerPorts } from "../../ports/operation_scheduler.ts";
import type { Block } from "../block.ts";
import { emittedFiles, npu, profileOf, watchableIn, watchedAround } from "./npu.ts";

const name = "operation_scheduler";

/** Which slot of which instruction executes on which VE. */
export const operationSchedulerBlock: Block = {
  name,
  ports: (config) => operationSchedulerPorts(npu(config)),
  reset: (config) => npu(config).reset,
  golden: (config) => operationSchedulerGolden(npu(config), npu(config).reset),
  environment: (config, seed, stimulus) =>
    operationSchedulerEnvironment({ sizes: npu(config), seed, profile: profileOf(name, stimulus) }),
  files: (config) => emittedFiles(config, name),
  sizes: ["matrixEngines", "vectorEngines", "vnpus"],
  faults: operationSchedulerFaults,
  watchable: (config, files, stimulus) => watchableIn(name, config, files, stimulus),
  watched: (watch) => watchedAround(operationSchedulerBlock, watch),
};
