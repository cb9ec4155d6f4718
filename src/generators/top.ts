import type { Module } from "../hdl/index.ts";
import type { PortTable } from "../ports/index.ts";

/** A block that a config makes: the module at the top of its files. */
export interface Top {
  /** Name of the block, without the config's prefix. */
  readonly name: string;
  /** Name of the module in the text, prefix included. */
  readonly module: string;
  readonly ports: PortTable;
  /** The hardware as a tree, for block diagrams and source lines. */
  readonly tree: Module;
}
