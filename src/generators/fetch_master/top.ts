import type { NpuConfig } from "../../config/types.ts";
import { fetchMasterPorts } from "../../ports/index.ts";
import type { Top } from "../top.ts";
import { fetchMaster } from "./fetch_master.ts";
import { fetchShape } from "./sizes.ts";

/** The fetch master of a config. */
export function fetchMasterTop(config: NpuConfig): Top {
  const name = "fetch_master";
  const tree = fetchMaster(fetchShape(config, config.reset));
  return { name, module: config.modulePrefix + name, ports: fetchMasterPorts(config), tree };
}
