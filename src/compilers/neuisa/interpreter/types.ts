/** Where in a run something happened; µTop and instruction are absent where a row of the execution table is meant. */
export interface RunPlace {
  /** Row of the execution table. */
  readonly group: number;
  /** A µTop of the group: the index of an ME µTop, or `ve`. */
  readonly utop?: number | "ve";
  /** Instruction, counted from the start of the code. */
  readonly pc?: number;
}

/**
 * Codes of the µTop sequencer that meaning alone can bring: 2 null row, 3 conflicting next groups, 4 next group past the
 * table, 5 undefined opcode, 6 PC outside of the code.
 */
export type FaultCode = 2 | 3 | 4 | 5 | 6;

/** The end of a program that breaks a rule which hardware checks. */
export interface Fault extends RunPlace {
  readonly code: FaultCode;
}

/** Order of the µTops of a group, VE µTop last when ascending; a number is the seed of a new order in every group. */
export type UtopOrder = "ascending" | "descending" | number;

export interface InterpretOptions {
  /** Default ascending. No result of a correct program depends on it. */
  readonly order?: UtopOrder;
  /** Report what NeuISA forbids and hardware does not check; default true. */
  readonly strict?: boolean;
  /** Most instructions that are executed; default 100 million. */
  readonly instructionsMax?: number;
  /** Called with the row of a group before its first µTop; tiles may be moved into SRAM. */
  readonly beforeGroup?: (row: number) => void;
  /** Called with the row of a group when all of its µTops are finished; tiles may be moved out of SRAM. */
  readonly afterGroup?: (row: number) => void;
}

/** Kinds of ME operations. */
export type MatrixOperation = "pushw" | "loadw" | "push" | "pop" | "popv";

/** How much a run did. */
export interface RunCounts {
  readonly instructions: number;
  /** ME operations by kind. */
  readonly matrixOperations: Readonly<Record<MatrixOperation, number>>;
  /** Blocks of 8 vectors that ME operations moved, by kind; 0 for loadw. */
  readonly matrixBlocks: Readonly<Record<MatrixOperation, number>>;
  readonly vectorOperations: number;
  /** Groups that were begun. */
  readonly groups: number;
  readonly matrixUtops: number;
  readonly vectorUtops: number;
  /** Most blocks of results that waited for a pop in one matrix engine. */
  readonly resultBlocksMax: number;
}

/** How a run ended. */
export type RunEnd =
  | { readonly kind: "complete" }
  | { readonly kind: "fault"; readonly fault: Fault }
  /** `instructionsMax` were executed; the next one stands at `at`. */
  | { readonly kind: "limit"; readonly at: RunPlace };

export interface RunResult {
  readonly end: RunEnd;
  readonly counts: RunCounts;
}
