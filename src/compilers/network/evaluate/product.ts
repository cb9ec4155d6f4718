import { gemmSize, matmulSize } from "../infer/product.ts";
import type { Operation } from "../operation.ts";
import { broadcastView, eachRow, numbersFor, offsets, type NumberTensor, type View } from "./view.ts";

type Gemm = Extract<Operation, { kind: "gemm" }>;

/** A product over the last two axes; leading axes broadcast. @param outShape that of the output. */
export function matmul(a: View, b: View, outShape: readonly number[]): NumberTensor {
  const { batch, rows, inner, columns } = matmulSize(a.shape, b.shape);
  // An operand of rank 1 is one row, or one column.
  const left = a.shape.length === 1 ? { ...a, shape: [1, ...a.shape], strides: [0, ...a.strides] } : a;
  const right = b.shape.length === 1 ? { ...b, shape: [...b.shape, 1], strides: [...b.strides, 0] } : b;
  const [wholeA, wholeB] = [
    broadcastView(left, [...batch, rows, inner]),
    broadcastView(right, [...batch, inner, columns]),
  ];
  const values = numbersFor(outShape);
  const startsB = offsets(batch, wholeB.strides, wholeB.offset);
  for (const [at, startA] of offsets(batch, wholeA.strides, wholeA.offset).entries()) {
    const matrixA = { ...wholeA, offset: startA, shape: [rows, inner], strides: wholeA.strides.slice(-2) };
    const matrixB = {
      ...wholeB,
      offset: startsB[at] ?? 0,
      shape: [inner, columns],
      strides: wholeB.strides.slice(-2),
    };
    addProduct(values, at * rows * columns, matrixA, matrixB);
  }
  return { shape: outShape, values };
}

/** alpha · a · b + beta · c. */
export function gemm(attributes: Gemm, a: View, b: View, c: View | undefined): NumberTensor {
  const { rows, columns } = gemmSize(attributes, a.shape, b.shape);
  const { alpha, beta } = attributes;
  const shape = [rows, columns];
  const values = numbersFor(shape);
  addProduct(values, 0, attributes.transposeA ? transposed(a) : a, attributes.transposeB ? transposed(b) : b);
  for (let at = 0; at < values.length; at++) values[at] = alpha * (values[at] ?? 0);
  if (c !== undefined) {
    const whole = broadcastView(c, shape);
    eachRow(values, [whole], (out, width, [start = 0], [step = 0]) => {
      for (let at = 0; at < width; at++) {
        values[out + at] = (values[out + at] ?? 0) + beta * (c.data[start + at * step] ?? 0);
      }
    });
  }
  return { shape, values };
}

function transposed(matrix: View): View {
  return { ...matrix, shape: matrix.shape.toReversed(), strides: matrix.strides.toReversed() };
}

/**
 * values[out + i · columns + j] += Σ over k of a[i, k] · b[k, j], k ascending. Which loop is innermost does not change a sum;
 * it is the one that runs along the memory of b.
 */
function addProduct(values: Float64Array, out: number, a: View, b: View): void {
  const [rows = 0, inner = 0] = a.shape;
  const [, columns = 0] = b.shape;
  const [rowA = 0, stepA = 0] = a.strides;
  const [rowB = 0, stepB = 0] = b.strides;
  const alongInner = rowB === 1 && stepB !== 1;
  for (let i = 0; i < rows; i++) {
    const at = out + i * columns;
    const from = a.offset + i * rowA;
    if (alongInner) {
      for (let j = 0; j < columns; j++) {
        values[at + j] = dot(inner, a.data, from, stepA, b.data, b.offset + j * stepB, rowB);
      }
    } else {
      for (let k = 0; k < inner; k++) {
        addScaled(values, at, columns, a.data[from + k * stepA] ?? 0, b.data, b.offset + k * rowB, stepB);
      }
    }
  }
}

function dot(
  count: number,
  a: Float64Array,
  startA: number,
  stepA: number,
  b: Float64Array,
  startB: number,
  stepB: number,
): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += (a[startA + k * stepA] ?? 0) * (b[startB + k * stepB] ?? 0);
  return sum;
}

function addScaled(
  values: Float64Array,
  at: number,
  count: number,
  factor: number,
  b: Float64Array,
  startB: number,
  stepB: number,
): void {
  for (let j = 0; j < count; j++) values[at + j] = (values[at + j] ?? 0) + factor * (b[startB + j * stepB] ?? 0);
}
