import { configHash } from "../../config/config.ts";
import { controlRegistersEnvironment } from "../../environment/index.ts";
import { controlRegistersFaults } from "../../generators/control_registers/faults.ts";
import { controlRegistersGolden } from "../../golden/index.ts";
import { controlRegistersPorts } from "../../ports/control_registers.ts";
import type { Block } from "../block.ts";
import { emittedFiles, npu, profileOf } from "./npu.ts";

const name = "control_registers";

/** What software sees of the front end, behind an AXI4-Lite slave. */
export const controlRegistersBlock: Block = {
  name,
  ports: (config) => controlRegistersPorts(npu(config)),
  reset: (config) => npu(config).reset,
  golden: (config) => controlRegistersGolden({ ...npu(config), configHash: configHash(config) }, npu(config).reset),
  environment: (config, seed, stimulus) =>
    controlRegistersEnvironment({ sizes: npu(config), seed, profile: profileOf(name, stimulus) }),
  files: (config) => emittedFiles(config, name),
  sizes: ["matrixEngines", "vectorEngines", "vnpus"],
  faults: controlRegistersFaults,
};
