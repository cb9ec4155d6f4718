import type { NpuConfig } from "../../config/types.ts";
import { npuFrontendPorts } from "../../ports/index.ts";
import { registersShape } from "../control_registers/sizes.ts";
import type { Top } from "../top.ts";
import { npuFrontend } from "./npu_frontend.ts";
import { frontendShape } from "./sizes.ts";

/** The integrated front end of a config. Throws RangeError when saveLimitCycles is too short for it. */
export function npuFrontendTop(config: NpuConfig): Top {
  const name = "npu_frontend";
  const tree = npuFrontend(frontendShape(config, config.reset), registersShape(config));
  return { name, module: config.modulePrefix + name, ports: npuFrontendPorts(config), tree };
}
