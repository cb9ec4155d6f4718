import type { NpuConfig } from "../../config/types.ts";
import { controlRegistersPorts } from "../../ports/index.ts";
import type { Top } from "../top.ts";
import { controlRegisters } from "./control_registers.ts";
import { registersShape } from "./sizes.ts";

/** The control registers of a config. */
export function controlRegistersTop(config: NpuConfig): Top {
  const name = "control_registers";
  const tree = controlRegisters(registersShape(config));
  return { name, module: config.modulePrefix + name, ports: controlRegistersPorts(config), tree };
}
