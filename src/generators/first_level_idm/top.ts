import type { FpgaConfig } from "../../config/types.ts";
import { firstLevelPorts } from "../../ports/index.ts";
import type { Top } from "../top.ts";
import { firstLevelIdm } from "./first_level_idm.ts";
import { poolShape } from "./sizes.ts";

/** The first level of instruction dispatch of a config. */
export function firstLevelTop(config: FpgaConfig): Top {
  const name = "first_level_idm";
  const shape = poolShape(config);
  return { name, module: config.modulePrefix + name, ports: firstLevelPorts(shape), tree: firstLevelIdm(shape) };
}
