import type { FpgaConfig } from "../../config/types.ts";
import { idmPorts } from "../../ports/index.ts";
import { addressGuardTop } from "../address_guard/top.ts";
import { firstLevelTop } from "../first_level_idm/top.ts";
import { secondLevelTop } from "../second_level_idm/top.ts";
import type { Top } from "../top.ts";
import { idm } from "./idm.ts";

/** The pool of a config. */
export function idmTop(config: FpgaConfig): Top {
  const name = "idm";
  const tree = idm(config, config.reset, {
    firstLevel: firstLevelTop(config).tree,
    secondLevel: secondLevelTop(config).tree,
    guard: addressGuardTop(config).tree,
  });
  return { name, module: config.modulePrefix + name, ports: idmPorts(config), tree };
}
