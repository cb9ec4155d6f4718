import { isReal, type ElementType } from "../values.ts";
import type { Operation } from "../operation.ts";
import { elementStrides } from "../fold_index.ts";
import { denseValues, numbersFor, offsets, type NumberTensor, type View } from "./view.ts";

type Reduce = Extract<Operation, { kind: "reduce" }>;

/** Where the lists of elements that lie along some axes start, and where the elements of a list lie from its start. */
interface Lists {
  readonly starts: Int32Array;
  readonly steps: Int32Array;
}

function listsAlong(shape: readonly number[], axes: readonly number[]): Lists {
  const strides = elementStrides(shape);
  const of = (wanted: boolean): Int32Array => {
    const chosen = shape.map((_, axis) => axis).filter((axis) => axes.includes(axis) === wanted);
    const pick = (list: readonly number[]): number[] => chosen.map((axis) => list[axis] ?? 0);
    return offsets(pick(shape), pick(strides), 0);
  };
  return { starts: of(false), steps: of(true) };
}

/** One value for each list of elements along the axes. @param outShape, elementType those of the output. */
export function reduce(
  { take, axes }: Reduce,
  x: View,
  outShape: readonly number[],
  elementType: ElementType,
): NumberTensor {
  const input = denseValues(x);
  const { starts, steps } = listsAlong(x.shape, axes);
  const values = numbersFor(outShape);
  const join = joiners[take];
  let at = 0;
  for (const start of starts) {
    let result = first[take];
    for (const step of steps) result = join(result, input[start + step] ?? 0);
    if (take === "mean") result /= steps.length;
    // The mean of integers is one, rounded towards zero.
    values[at++] = isReal(elementType) ? result : Math.trunc(result) + 0;
  }
  return { shape: outShape, values };
}

const first: Readonly<Record<Reduce["take"], number>> = { sum: 0, mean: 0, product: 1, max: -Infinity, min: Infinity };

const joiners: Readonly<Record<Reduce["take"], (a: number, b: number) => number>> = {
  sum: (a, b) => a + b,
  mean: (a, b) => a + b,
  product: (a, b) => a * b,
  max: Math.max,
  min: Math.min,
};

/** exp(x) / Σ exp(x) along the axes, or its logarithm; the largest x is taken off first, which changes neither. */
export function softmax(axes: readonly number[], logarithm: boolean, x: View): NumberTensor {
  const input = denseValues(x);
  const { starts, steps } = listsAlong(x.shape, axes);
  const values = new Float64Array(input.length);
  for (const start of starts) {
    let most = -Infinity;
    for (const step of steps) most = Math.max(most, input[start + step] ?? 0);
    let sum = 0;
    for (const step of steps) sum += Math.exp((input[start + step] ?? 0) - most);
    for (const step of steps) {
      const above = (input[start + step] ?? 0) - most;
      values[start + step] = logarithm ? above - Math.log(sum) : Math.exp(above) / sum;
    }
  }
  return { shape: x.shape, values };
}
