import { refuse, shapeText } from "./error.ts";

/** Axes of a tensor, at most. */
export const rankMax = 8;
/** Elements of a tensor, at most: 2^40. */
export const elementsMax: number = 2 ** 40;
/** Elements that one constant computed at reading may have, and all of them together. */
export const foldedElementsMax: number = 2 ** 16;
export const foldedElementsTotalMax: number = 2 ** 22;

/** Refuses a rank above `rankMax`. */
export function checkRank(rank: number, what: string): void {
  if (rank > rankMax) refuse(`${what} has rank ${rank}; at most ${rankMax} is allowed.`);
}

/**
 * Checks a shape: rank, each dimension, product.
 * @param least smallest dimension: 1, or 0 for a constant that only helps to compute shapes.
 * @throws Refusal
 */
export function checkShape(shape: readonly number[], least: 0 | 1, what: string): void {
  checkRank(shape.length, what);
  let elements = 1;
  for (const size of shape) {
    if (!Number.isSafeInteger(size) || size < least) {
      refuse(`${what} has the shape ${shapeText(shape)}; each dimension is an integer of at least ${least}.`);
    }
    elements *= size;
    // Checked at every step: a later 0 must not hide a product that no number holds.
    if (elements > elementsMax) {
      refuse(`${what} has the shape ${shapeText(shape)}; at most 2^40 elements are allowed.`);
    }
  }
}
