/** From a vector going into the array to its result: a cycle for each row of the array. */
export const arrayRows = 128;
/** Cycles that a block of 8 vectors takes on a port of the array. */
export const blockCycles = 8;
/** A product of 128 × 128 weights with 128 vectors. */
export const tileCycles = 128;
