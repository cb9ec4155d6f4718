/** What a run with ideal memory is made of, beside its programs. Engines take exactly the times of NeuISA. */
export interface IdealSettings {
  /** As the register MODE of the µTop scheduler; default 0, spatial with harvest. */
  readonly mode?: 0 | 1 | 2 | 3;
  /** Engines of each vNPU; by default those of the core in equal parts, what is left over to the first vNPUs. */
  readonly meQuota?: readonly number[];
  readonly veQuota?: readonly number[];
  /** Modes 2 and 3: slice (0 = never expires), and what a switch costs in mode 3. */
  readonly sliceCycles?: number;
  readonly switchCycles?: number;
  /** Without it, what a row works on is always in SRAM. */
  readonly transfers?: IdealTransfers;
}

/** Transfers between HBM and SRAM at a bandwidth that the vNPUs share. */
export interface IdealTransfers {
  readonly elementsPerCycle: number;
  /** By vNPU, by row of its execution table. */
  readonly rows: readonly (readonly TransferRow[])[];
}

/** A row of the execution table as its transfers see it. Lists are [row, elements]. */
export interface TransferRow {
  /** ME µTops, and operations of the VE µTop (0: none): they tell when the row is done. */
  readonly meUtops: number;
  readonly veOperations: number;
  /** Another row than the next may follow it. */
  readonly jumps?: boolean;
  /** May start once the program has passed that row (−1: at once) and the stores up to it are done. */
  readonly loads: readonly (readonly [afterRow: number, elements: number])[];
  /** That row does not begin before the store is done. */
  readonly stores: readonly (readonly [beforeRow: number, elements: number])[];
}

/** Most cycles that an ME drains and saves a context in (V10), and that it restores one in. */
export const drainAndSaveCycles = 384;
export const restoreCycles = 128;
