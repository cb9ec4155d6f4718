import { emit, type EmittedFile, type Module } from "../hdl/index.ts";
import type { Config, NpuConfig } from "../config/types.ts";
import { utopSchedulerPorts, type PortTable } from "../ports/index.ts";
import { schedulerShape } from "./utop_scheduler/sizes.ts";
import { utopScheduler } from "./utop_scheduler/utop_scheduler.ts";

export type { EmittedFile } from "../hdl/index.ts";

/** A block that a config makes: what the files of `generate` hold at their top. */
export interface Top {
  /** Name of the block, without the config's prefix. */
  readonly name: string;
  /** Name of the module in the text, prefix included. */
  readonly module: string;
  readonly ports: PortTable;
  /** The hardware as a tree, for block diagrams and source lines. */
  readonly tree: Module;
}

/** The blocks of a config. */
export function tops(config: Config): Top[] {
  switch (config.kind) {
    case "npu":
      return [utopSchedulerTop(config)];
    case "fpga":
      return [];
  }
}

/** Every Verilog file of a config: one module each, leaves first. */
export function generate(config: Config): EmittedFile[] {
  const { modulePrefix: prefix, licenseHeader } = config;
  return tops(config).flatMap((top) => emit(top.tree, { prefix, licenseHeader }));
}

function utopSchedulerTop(config: NpuConfig): Top {
  const name = "utop_scheduler";
  const tree = utopScheduler(schedulerShape(config, config.reset));
  return { name, module: config.modulePrefix + name, ports: utopSchedulerPorts(config), tree };
}
