import type { NpuConfig } from "../../config/types.ts";
import { fetchMasterPorts, fetchMasterSizes } from "../../ports/index.ts";
import type { Top } from "../top.ts";
import { fetchMaster } from "./fetch_master.ts";
import { fetchShape } from "./sizes.ts";

/** The fetch master of a config. */
export function fetchMasterTop(config: NpuConfig): Top {
  const name = "fetch_master";
  const sizes = fetchMasterSizes(config);
  const tree = fetchMaster(fetchShape(sizes, config.reset));
  return { name, module: config.modulePrefix + name, ports: fetchMasterPorts(sizes), tree };
}
