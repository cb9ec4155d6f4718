import type { Dimension } from "./view.ts";

/** Where a tensor lies in HBM. */
export interface Place {
  readonly buffer: number;
  /** Of the element whose indices are all 0. */
  readonly offset: number;
  /** Elements from one index to the next, per axis; 0 repeats, negative ones run backwards. */
  readonly strides: readonly number[];
}

/** Strides of a tensor whose elements lie in row-major order. */
export function rowMajor(shape: readonly number[]): number[] {
  const strides = Array<number>(shape.length).fill(1);
  for (let axis = shape.length - 2; axis >= 0; axis -= 1)
    strides[axis] = (strides[axis + 1] ?? 1) * (shape[axis + 1] ?? 1);
  return strides;
}

/** Strides of a tensor that broadcasts to `shape`: 0 on the axes that stretch. */
export function broadcastStrides(
  from: readonly number[],
  strides: readonly number[],
  shape: readonly number[],
): number[] {
  const before = shape.length - from.length;
  return shape.map((size, axis) =>
    axis < before || (from[axis - before] === 1 && size !== 1) ? 0 : (strides[axis - before] ?? 0),
  );
}

/**
 * Strides of the same elements in another shape, without moving them.
 * @returns undefined when the elements would have to move.
 */
export function reshapeStrides(
  from: readonly number[],
  strides: readonly number[],
  to: readonly number[],
): number[] | undefined {
  // Runs of axes that step evenly, slowest first: their extent, and the stride of their fastest axis.
  const runs: { extent: number; stride: number }[] = [];
  for (const [axis, extent] of from.entries()) {
    if (extent === 1) continue;
    const stride = strides[axis] ?? 0;
    const last = runs.at(-1);
    if (last !== undefined && last.stride === stride * extent)
      runs[runs.length - 1] = { extent: last.extent * extent, stride };
    else runs.push({ extent, stride });
  }
  const made = Array<number>(to.length).fill(0);
  let run = runs.pop();
  let [left, stride] = [run?.extent ?? 1, run?.stride ?? 1];
  for (let axis = to.length - 1; axis >= 0; axis -= 1) {
    const extent = to[axis] ?? 1;
    if (extent === 1) continue;
    if (left === 1) {
      run = runs.pop();
      if (run === undefined) return undefined;
      [left, stride] = [run.extent, run.stride];
    }
    if (left % extent !== 0) return undefined;
    made[axis] = stride;
    left /= extent;
    stride *= extent;
  }
  return made;
}

/** Axes with several stride lists, merged where all lists step evenly; extents of 1 are left out. */
export function mergeAxes(
  shape: readonly number[],
  lists: readonly (readonly number[])[],
): { readonly shape: number[]; readonly lists: number[][] } {
  const merged: { extent: number; strides: number[] }[] = [];
  for (const [axis, extent] of shape.entries()) {
    if (extent === 1) continue;
    const strides = lists.map((list) => list[axis] ?? 0);
    const last = merged.at(-1);
    if (last?.strides.every((stride, at) => stride === (strides[at] ?? 0) * extent) === true) {
      merged[merged.length - 1] = { extent: last.extent * extent, strides };
    } else merged.push({ extent, strides });
  }
  return {
    shape: merged.map(({ extent }) => extent),
    lists: lists.map((_, at) => merged.map(({ strides }) => strides[at] ?? 0)),
  };
}

/** Dimensions of these extents and strides. */
export function dimensions(shape: readonly number[], strides: readonly number[]): Dimension[] {
  return shape.map((extent, axis) => ({ extent, stride: strides[axis] ?? 0 }));
}
