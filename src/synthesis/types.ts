/** A design to synthesise, as text. */
export interface SynthesisSource {
  /** Name of the config, for reports. */
  readonly config?: string;
  /** Top module as it stands in the text (prefix included). */
  readonly top: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** A cell library in Liberty form. */
export interface CellLibrary {
  /** Name for reports: `nangate15_area`, or the file's name. */
  readonly name: string;
  readonly liberty: string;
  /** Area of the two-input NAND that counts as one gate equivalent, µm². */
  readonly gateEquivalentUm2?: number;
  /** Area of one bit of RAM, µm², for memories, which stay black boxes. */
  readonly ramUm2PerBit: number;
}

/** What is mapped to: Yosys' own gates, a cell library, or an FPGA family. */
export type Target =
  | { readonly kind: "generic" }
  | { readonly kind: "asic"; readonly library: CellLibrary }
  | { readonly kind: "ice40" }
  | { readonly kind: "xilinx" }
  | { readonly kind: "ecp5" };

export interface SynthesisOptions {
  /** Orders of the netlist that mapping is tried with, 0 = as it is; the best is reported. `[0]` unless told. */
  readonly seeds?: readonly number[];
  /** Registers whose longest path is the decision depth, by net name. */
  readonly decisionRegisters?: RegExp;
  /** Adds a row per module from a run that keeps the hierarchy. */
  readonly perModule?: boolean;
  /**
   * Keeps the hierarchy instead of flattening it: each module is mapped once, in a fraction of the time. The first row is
   * then the sum over the modules, its levels those of the deepest module; order 0 alone.
   */
  readonly hierarchical?: boolean;
  /** Time limit of one Yosys run, seconds. */
  readonly timeLimitSeconds?: number;
  readonly signal?: AbortSignal;
}

/** How far mapping moves when only the order of the netlist changes. */
export interface SeedSpread {
  readonly seeds: readonly number[];
  /** What is compared: area where the target has one, else cells. */
  readonly metric: "cellAreaUm2" | "cells" | "luts";
  readonly best: number;
  readonly median: number;
  readonly worst: number;
  /** (worst − best) ÷ best. */
  readonly spread: number;
}

/** Figures of one design, or of one of its modules, on one target. */
export interface SynthesisRow {
  readonly config?: string;
  readonly top: string;
  /** Set in rows of one module; its children are counted in rows of their own. */
  readonly module?: string;
  /** Number of times the module stands in the design. */
  readonly instances?: number;
  readonly target: Target["kind"];
  readonly library: string;
  readonly cells: number;
  readonly flipFlops: number;
  /** LUTs of an FPGA, those that are memory among them. */
  readonly luts?: number;
  /** LUTs that are memory: RAM and shift registers. */
  readonly lutRams?: number;
  readonly brams?: number;
  /** Cells and RAM, µm². */
  readonly areaUm2?: number;
  readonly cellAreaUm2?: number;
  /** Of the cells alone. */
  readonly gateEquivalents?: number;
  /** Area of the flip-flops within the cells, µm². */
  readonly sequentialUm2?: number;
  /** Bits of memory that stays a black box; 0 on FPGAs, where `brams` and `lutRams` count them. */
  readonly ramBits: number;
  /** Cells on the longest path between registers or ports. */
  readonly logicLevels: number;
  /** Cells on the longest path into the decision registers; absent when none were named or found. */
  readonly decisionLevels?: number;
  readonly seeds?: SeedSpread;
  /** Hash of the mapped netlist: tells a changed netlist with equal figures. */
  readonly netlistHash: string;
}

/** Rows of one run; the first is the whole design, flattened. */
export interface SynthesisResult {
  readonly rows: readonly SynthesisRow[];
  /** Version of Yosys behind them. */
  readonly yosys: string;
}
