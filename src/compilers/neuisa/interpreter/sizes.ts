/** Edge of the systolic array: elements of a vector, rows of the weights. */
export const edge = 128;
/** Vectors of a block, and of a vector register. */
export const blockVectors = 8;
/** Elements of a block of SRAM, and of a vector register. */
export const blockElements: number = blockVectors * edge;
/** Blocks that fill all rows of the weights. */
export const weightBlocksMax: number = edge / blockVectors;
