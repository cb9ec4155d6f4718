import type { Config } from "../config/types.ts";
import type { DutSource } from "../dut/dut.ts";
import type { Environment } from "../environment/environment.ts";
import type { VerilogFault } from "../generators/verilog_fault.ts";
import type { GoldenModel } from "../golden/golden_model.ts";
import type { Port, PortTable } from "../ports/port.ts";

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

/** Keys of configs whose values are sizes that a smaller design has less of. */
export type SizeKey = "matrixEngines" | "vectorEngines" | "vnpus" | "cores" | "fifoDepth";

/** What lockstep needs of a block. A user's own block is one too: see `BlockReference`. */
export interface Block {
  /** Stem of the module name, without prefix. */
  readonly name: string;
  /** Kind of the configs that have it; `npu`, unless told. */
  readonly kind?: Config["kind"];
  ports(config: Config): PortTable;
  reset(config: Config): DutSource["reset"];
  golden(config: Config): GoldenModel;
  /** Surroundings for a stimulus that is not `rows`. Throws RangeError for one that the block does not know. */
  environment(config: Config, seed: number, stimulus: Exclude<StimulusSource, { kind: "rows" }>): Environment;
  /** The emitted Verilog: the block's module and everything under it. */
  files(config: Config): Promise<readonly DesignFile[]>;
  /** Sizes of its config that shape its Verilog: shrinking tries smaller ones. MEs and vNPUs, or cores, unless told. */
  readonly sizes?: readonly SizeKey[];
  /**
   * It holds other blocks, which have runs of their own: a long regression runs it for a fifth of the cycles, and its
   * Verilog is mapped module by module.
   */
  readonly integrated?: boolean;
  /** Its environment takes scenarios: it decides about tenants. Not so, unless told. */
  readonly hasTenants?: boolean;
  /** Its environment takes assembled programs as its scenario: `{ programs }`, containers in base64. */
  readonly runsPrograms?: boolean;
  /** Kept faults: changes of the emitted Verilog that the checks must find. */
  readonly faults?: readonly VerilogFault[];
  /** What is run in place of the block's Verilog: a design that has it inside, with other ports. */
  around?(
    config: Config,
    files: readonly DesignFile[],
  ): { readonly top: string; readonly files: readonly DesignFile[] };
  /** An output of it, beside those of `ports`, whose bits the engine counts: by its `names`, the covers of promises. */
  counted?(config: Config): Port;
  /** What `names` of the ports `bad_o` and `violated_o` of a watched block stand for. */
  statements?(config: Config): readonly Statement[];
  /** What of the block's promises and duties can be watched in this Verilog; `kept` are the duties that the stimulus keeps. */
  watchable?(config: Config, files: readonly DesignFile[] | undefined, stimulus: StimulusSource): Promise<PromiseWatch>;
  /** The block with monitors of its promises around it: those of the config that are among these. */
  watched?(watch: PromiseWatch): Promise<Block>;
}

/** A promise of a block's contract, or a duty of its surroundings. */
export interface Statement {
  readonly kind: "promise" | "duty";
  readonly id: string;
  /** What the contract says. */
  readonly sentence: string;
}

/** Promises and duties of a block, by their names. Plain JSON. */
export interface PromiseWatch {
  readonly promises: readonly string[];
  /** Duties that the stimulus keeps: where one is broken, the surroundings are at fault. */
  readonly duties: readonly string[];
}

/** Names a block for any thread. */
export interface BlockReference {
  readonly name: string;
  /** URL of a module whose default export is the Block; without it, one of ours. */
  readonly module?: string;
  /** Promises that are watched in every cycle; none, unless told. */
  readonly watch?: PromiseWatch;
}
