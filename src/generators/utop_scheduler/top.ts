import type { NpuConfig } from "../../config/types.ts";
import { utopSchedulerPorts } from "../../ports/index.ts";
import type { Top } from "../top.ts";
import { schedulerShape } from "./sizes.ts";
import { utopScheduler } from "./utop_scheduler.ts";

/** The µTop scheduler of a config. */
export function utopSchedulerTop(config: NpuConfig): Top {
  const name = "utop_scheduler";
  const tree = utopScheduler(schedulerShape(config, config.reset));
  return { name, module: config.modulePrefix + name, ports: utopSchedulerPorts(config), tree };
}
