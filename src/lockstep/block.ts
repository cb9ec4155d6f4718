import type { Config } from "../config/types.ts";
import type { DutSource } from "../dut/dut.ts";
import type { Environment } from "../environment/environment.ts";
import type { VerilogFault } from "../generators/verilog_fault.ts";
import type { GoldenModel } from "../golden/golden_model.ts";
import type { PortTable } from "../ports/port.ts";

/** A file of a design: name with relative path, and text. */
export type DesignFile = DutSource["files"][number];

/** Where a run's stimulus comes from; with the seed it fixes every row. Plain JSON. */
export type StimulusSource =
  /** Random surroundings of this temper, by seed: `mixed`, `wild` and whatever else the block's environment names. */
  | { readonly kind: "profile"; readonly profile: string }
  /** Named tenants with their workloads, as the block's environment understands them. */
  | { readonly kind: "scenario"; readonly scenario: unknown }
  /** These words, row after row, in the layout of the input ports. */
  | { readonly kind: "rows"; readonly words: readonly number[] };

/** What lockstep needs of a block. A user's own block is one too: see `BlockReference`. */
export interface Block {
  /** Stem of the module name, without prefix. */
  readonly name: string;
  ports(config: Config): PortTable;
  reset(config: Config): DutSource["reset"];
  golden(config: Config): GoldenModel;
  /** Surroundings for a stimulus that is not `rows`. Throws RangeError for one that the block does not know. */
  environment(config: Config, seed: number, stimulus: Exclude<StimulusSource, { kind: "rows" }>): Environment;
  /** The emitted Verilog: the block's module and everything under it. */
  files(config: Config): Promise<readonly DesignFile[]>;
  /** Kept faults: changes of the emitted Verilog that the checks must find. */
  readonly faults?: readonly VerilogFault[];
}

/** Names a block for any thread. */
export interface BlockReference {
  readonly name: string;
  /** URL of a module whose default export is the Block; without it, one of ours. */
  readonly module?: string;
}
