import { configHash } from "../../config/config.ts";
import { idmEnvironment, idmTenantsEnvironment } from "../../environment/index.ts";
import { idmGolden } from "../../golden/index.ts";
import { idmPorts } from "../../ports/idm.ts";
import type { Block } from "../block.ts";
import { fpga } from "./fpga.ts";
import { tenantsOptions } from "./idm_tenants.ts";
import { emittedFiles, profileOf } from "./npu.ts";

const name = "idm";

/** The pool: both levels of dispatch and the guards of all cores. */
export const idmBlock: Block = {
  name,
  kind: "fpga",
  integrated: true,
  ports: (config) => idmPorts(fpga(config)),
  reset: (config) => fpga(config).reset,
  golden: (config) => idmGolden({ ...fpga(config), configHash: configHash(config) }, fpga(config).reset),
  environment: (config, seed, stimulus) => {
    const sizes = fpga(config);
    if (stimulus.kind === "scenario") return idmTenantsEnvironment(tenantsOptions(stimulus.scenario, sizes, seed));
    return idmEnvironment({ sizes, seed, profile: profileOf(name, stimulus) });
  },
  runsPrograms: true,
  files: (config) => emittedFiles(config, name),
};
