import type { NpuConfig } from "../../config/types.ts";
import { operationSchedulerPorts } from "../../ports/index.ts";
import type { Top } from "../top.ts";
import { operationShape } from "./sizes.ts";
import { operationScheduler } from "./operation_scheduler.ts";

/** The operation scheduler of a config. */
export function operationSchedulerTop(config: NpuConfig): Top {
  const name = "operation_scheduler";
  const tree = operationScheduler(operationShape(config, config.reset));
  return { name, module: config.modulePrefix + name, ports: operationSchedulerPorts(config), tree };
}
