import type { Stage } from "../code/stage.ts";

/**
 * How an operand's blocks belong to those of the matrix: one each; one row of blocks, which all rows share; one panel, whose
 * columns are all the same; or one block for all.
 */
export type Spread = "full" | "rows" | "columns" | "one";

/** An operand in SRAM; block numbers count from the start of the region. */
export interface KernelOperand {
  readonly spread: Spread;
  readonly block: number;
}

/** A part of what is done with a row of blocks: for each of its panels in turn, or once. */
export interface Section {
  readonly over: "panels" | "row";
  readonly stage: Stage;
}

/** Work of a VE µTop on a matrix of rowBlocks × panels blocks. */
export interface Kernel {
  /** First block of the region. */
  readonly region: number;
  readonly rowBlocks: number;
  readonly panels: number;
  readonly operands: readonly KernelOperand[];
  readonly sections: readonly Section[];
  /** Registers that live across the sections of a row of blocks. */
  readonly slots: number;
}

/** Blocks that an operand takes. */
export function operandBlocks(spread: Spread, rowBlocks: number, panels: number): number {
  switch (spread) {
    case "full":
      return rowBlocks * panels;
    case "rows":
      return panels;
    case "columns":
      return rowBlocks;
    case "one":
      return 1;
  }
}
