import type { FpgaConfig } from "../../config/types.ts";
import { secondLevelPorts } from "../../ports/index.ts";
import type { Top } from "../top.ts";
import { secondLevel } from "./second_level_idm.ts";
import { secondLevelShape } from "./sizes.ts";

/** The second level of instruction dispatch of a config: that of one core. */
export function secondLevelTop(config: FpgaConfig): Top {
  const name = "second_level_idm";
  const tree = secondLevel(secondLevelShape(config, config.reset));
  return { name, module: config.modulePrefix + name, ports: secondLevelPorts(config), tree };
}
