import { configHash } from "../../config/config.ts";
import { npuFrontendEnvironment } from "../../environment/index.ts";
import { npuFrontendGolden } from "../../golden/index.ts";
import { npuFrontendPorts } from "../../ports/npu_frontend.ts";
import type { Block } from "../block.ts";
import { emittedFiles, npu, profileOf } from "./npu.ts";

const name = "npu_frontend";

/** The integrated front end of a core. */
export const npuFrontendBlock: Block = {
  name,
  ports: (config) => npuFrontendPorts(npu(config)),
  reset: (config) => npu(config).reset,
  golden: (config) => npuFrontendGolden({ ...npu(config), configHash: configHash(config) }, npu(config).reset),
  environment: (config, seed, stimulus) =>
    npuFrontendEnvironment({ sizes: npu(config), seed, profile: profileOf(name, stimulus) }),
  files: (config) => emittedFiles(config, name),
  integrated: true,
  sizes: ["matrixEngines", "vectorEngines", "vnpus"],
};
