import { refuse, shapeText } from "../error.ts";
import type { TensorType } from "../graph.ts";

/** Refuses a tensor of another rank. */
export function checkRank(tensor: TensorType, rank: number, what: string): void {
  if (tensor.shape.length !== rank) {
    refuse(`${what} has the shape ${shapeText(tensor.shape)}; allowed is rank ${rank}.`);
  }
}

/** Refuses anything but [size]. */
export function checkVector(tensor: TensorType, size: number, what: string): void {
  if (tensor.shape.length !== 1 || tensor.shape[0] !== size) {
    refuse(`${what} has the shape ${shapeText(tensor.shape)}; allowed is ${size}.`);
  }
}

/** Refuses operands of different element types. */
export function checkSameType(a: TensorType, b: TensorType): void {
  if (a.elementType !== b.elementType) {
    refuse(`the element types are ${a.elementType} and ${b.elementType}; they must be the same.`);
  }
}

/** Refuses an axis outside 0 … rank − 1. */
export function checkAxis(axis: number, rank: number): void {
  if (!Number.isSafeInteger(axis) || axis < 0 || axis >= rank) {
    refuse(`axis ${axis} is not one of a tensor of rank ${rank}.`);
  }
}

/** Refuses axes outside the tensor, and one named twice. */
export function checkAxes(axes: readonly number[], rank: number): void {
  for (const axis of axes) checkAxis(axis, rank);
  if (new Set(axes).size !== axes.length) refuse(`axes ${axes.slice(0, 9).join(", ")} name one twice.`);
}
