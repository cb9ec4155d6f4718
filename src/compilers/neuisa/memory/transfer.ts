import type { View } from "./view.ts";

/** Vectors of a block, and elements of a vector. */
export const blockVectors = 8;
export const vectorElements = 128;
export const blockElements: number = blockVectors * vectorElements;

/** A piece of one column panel of a matrix, between SRAM and HBM. */
export interface Piece {
  readonly view: View;
  readonly firstRow: number;
  readonly rows: number;
  readonly firstColumn: number;
  /** 1–128. A load fills the columns behind them. */
  readonly columns: number;
  /** First block of SRAM; rows lie in ⌈rows / 8⌉ blocks from there on. */
  readonly block: number;
}

/** What lies in SRAM before a row of the table runs. */
export interface Load extends Piece {
  /** It may start once the program has passed this row and all stores of rows up to it are done; −1: at any time. */
  readonly afterRow: number;
}

/** What goes to HBM after a row of the table has run. */
export interface Store extends Piece {
  /** This row does not begin before the store is done. */
  readonly beforeRow: number;
}

/** Transfers of one row of the execution table. */
export interface RowTransfers {
  readonly loads: readonly Load[];
  readonly stores: readonly Store[];
}

/** Blocks that a piece takes. */
export function blocksOf(rows: number): number {
  return Math.ceil(rows / blockVectors);
}

/** Elements that a transfer moves. */
export function elementsOf({ rows, columns }: Piece): number {
  return rows * columns;
}
