import { elementStrides } from "../fold_index.ts";
import { refuse, shapeText } from "../error.ts";
import { elementCount } from "../values.ts";

/** Numbers of a tensor in row-major order. */
export interface NumberTensor {
  readonly shape: readonly number[];
  readonly values: Float64Array;
}

/** A tensor whose element at index i is data[offset + i · strides]; a stride of 0 repeats along its axis. */
export interface View {
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
  readonly data: Float64Array;
}

/** Elements of a tensor that are written out, at most: 2^28, two gibibytes. */
export const evaluatedElementsMax: number = 2 ** 28;

/** Zeros for a shape. @throws Refusal above `evaluatedElementsMax`. */
export function numbersFor(shape: readonly number[]): Float64Array {
  const count = elementCount(shape);
  if (count > evaluatedElementsMax) {
    refuse(`a tensor of shape ${shapeText(shape)} has ${count} elements; at most 2^28 are evaluated.`);
  }
  return new Float64Array(count);
}

/** The view of values in row-major order. */
export function viewOf({ shape, values }: NumberTensor): View {
  return { shape, strides: elementStrides(shape), offset: 0, data: values };
}

/** One value for all elements of a shape, held once. */
export function repeated(value: number, shape: readonly number[]): View {
  return { shape, strides: shape.map(() => 0), offset: 0, data: Float64Array.of(value) };
}

/** The view that repeats itself to a shape as in numpy: aligned at the last axis, a 1 stretches. */
export function broadcastView(view: View, shape: readonly number[]): View {
  const lead = shape.length - view.shape.length;
  const strides = shape.map((_, axis) => (view.shape[axis - lead] === 1 ? 0 : (view.strides[axis - lead] ?? 0)));
  return { ...view, shape, strides };
}

/**
 * Where the elements of a view lie in its data, in row-major order: base + index · strides for each index of the shape. Every
 * operator that picks elements is written on this one list.
 */
export function offsets(shape: readonly number[], strides: readonly number[], base: number): Int32Array {
  let list = Int32Array.of(base);
  for (const [axis, size] of shape.entries()) {
    const stride = strides[axis] ?? 0;
    const longer = new Int32Array(list.length * size);
    let at = 0;
    for (const start of list) for (let index = 0; index < size; index++) longer[at++] = start + index * stride;
    list = longer;
  }
  return list;
}

/** The values in row-major order; the view's own data where it is that already. */
export function denseValues(view: View): Float64Array {
  const { shape, strides, data } = view;
  const whole = elementStrides(shape);
  const sameOrder = shape.every((size, axis) => size === 1 || strides[axis] === whole[axis]);
  if (sameOrder && data.length === elementCount(shape)) return data;
  const values = numbersFor(shape);
  eachRow(values, [view], (out, width, [start = 0], [step = 0]) => {
    for (let at = 0; at < width; at++) values[out + at] = data[start + at * step] ?? 0;
  });
  return values;
}

/** A run of `width` outputs from `out` on, with where each operand starts and how far it steps per output. */
type VisitRow = (out: number, width: number, starts: readonly number[], steps: readonly number[]) => void;

/** Visits the rows (last axis) of operands of one shape, as many elements as `values` has. */
export function eachRow(values: Float64Array, operands: readonly View[], visit: VisitRow): void {
  const shape = operands[0]?.shape ?? [];
  const width = shape.at(-1) ?? 1;
  const lists = operands.map(({ strides, offset }) => offsets(shape.slice(0, -1), strides, offset));
  const steps = operands.map(({ strides }) => strides.at(-1) ?? 0);
  const starts = operands.map(() => 0);
  for (let row = 0; row * width < values.length; row++) {
    for (const [operand, list] of lists.entries()) starts[operand] = list[row] ?? 0;
    visit(row * width, width, starts, steps);
  }
}
