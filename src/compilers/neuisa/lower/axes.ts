import type { Dimension } from "../memory/view.ts";

/** An axis of a matrix operation and what it is a part of. */
export interface Axis {
  readonly role: "batch" | "row" | "column";
  readonly extent: number;
  /** Axis of the tensor; undefined: the axis has one index and is none of the tensor's. */
  readonly axis?: number;
  /** Indices of the tensor's axis from one index to the next; default 1. */
  readonly factor?: number;
}

/** The dimensions of one role for a tensor of these strides. */
export function dimensionsOf(axes: readonly Axis[], role: Axis["role"], strides: readonly number[]): Dimension[] {
  return axes
    .filter((each) => each.role === role)
    .map(({ extent, axis, factor }) => ({
      extent,
      stride: axis === undefined ? 0 : (strides[axis] ?? 0) * (factor ?? 1),
    }));
}
