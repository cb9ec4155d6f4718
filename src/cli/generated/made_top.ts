import type { Config } from "../../config/types.ts";
import { filesOfTop, tops } from "../../generators/index.ts";
import type { PortTable } from "../../ports/port.ts";
import type { FolderFile } from "./manifest.ts";

/** A block of an output folder, with the Verilog under it. */
export interface MadeTop {
  /** Without prefix. */
  readonly name: string;
  /** With prefix. */
  readonly module: string;
  readonly ports: PortTable;
  /** Leaves first. */
  readonly verilog: readonly FolderFile[];
}

/** The blocks of a config. */
export function madeTops(config: Config): readonly MadeTop[] {
  return tops(config).map((top) => {
    const { name, module, ports } = top;
    return { name, module, ports, verilog: filesOfTop(config, top) };
  });
}
