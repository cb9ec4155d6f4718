import type { MatrixOperation, RunCounts } from "./types.ts";

/** The counts of a run while it goes on. */
export interface Counters extends RunCounts {
  instructions: number;
  readonly matrixOperations: Record<MatrixOperation, number>;
  readonly matrixBlocks: Record<MatrixOperation, number>;
  vectorOperations: number;
  groups: number;
  matrixUtops: number;
  vectorUtops: number;
  resultBlocksMax: number;
}

export function newCounters(): Counters {
  return {
    instructions: 0,
    matrixOperations: { pushw: 0, loadw: 0, push: 0, pop: 0, popv: 0 },
    matrixBlocks: { pushw: 0, loadw: 0, push: 0, pop: 0, popv: 0 },
    ...{ vectorOperations: 0, groups: 0, matrixUtops: 0, vectorUtops: 0, resultBlocksMax: 0 },
  };
}
