import type { FpgaConfig } from "../../config/types.ts";
import { addressGuardPorts } from "../../ports/index.ts";
import type { Top } from "../top.ts";
import { addressGuard } from "./address_guard.ts";

/** The guard in the memory port of one core of a config. */
export function addressGuardTop(config: FpgaConfig): Top {
  const name = "address_guard";
  return {
    name,
    module: config.modulePrefix + name,
    ports: addressGuardPorts(),
    tree: addressGuard({ reset: config.reset }),
  };
}
