import { refuse, shapeText } from "../error.ts";
import type { TensorType } from "../graph.ts";
import type { Operation } from "../operation.ts";
import { broadcast, checkBroadcastTo } from "./broadcast.ts";
import { checkRank, checkSameType } from "./operands.ts";

type Gemm = Extract<Operation, { kind: "gemm" }>;

/** A batch of matrix products rows × inner times inner × columns. */
export interface ProductSize {
  /** Sizes of the leading axes of the result. */
  readonly batch: readonly number[];
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
}

/** Sizes of a matmul; an operand of rank 1 counts as one row or one column. @throws Refusal */
export function matmulSize(a: readonly number[], b: readonly number[]): ProductSize {
  if (a.length === 0 || b.length === 0) refuse("an operand is a scalar; allowed is rank 1 or more.");
  const left = a.length === 1 ? [1, ...a] : a;
  const right = b.length === 1 ? [...b, 1] : b;
  const inner = left[left.length - 1] ?? 0;
  if (right[right.length - 2] !== inner) {
    refuse(`the shapes ${shapeText(a)} and ${shapeText(b)} do not multiply: the inner sizes differ.`);
  }
  return {
    batch: broadcast(left.slice(0, -2), right.slice(0, -2)),
    rows: left[left.length - 2] ?? 0,
    inner,
    columns: right[right.length - 1] ?? 0,
  };
}

export function matmulOutput(a: TensorType, b: TensorType): TensorType {
  checkSameType(a, b);
  const { batch, rows, columns } = matmulSize(a.shape, b.shape);
  const shape = [...batch];
  if (a.shape.length > 1) shape.push(rows);
  if (b.shape.length > 1) shape.push(columns);
  return { shape, elementType: a.elementType };
}

/** Sizes of a gemm. @throws Refusal */
export function gemmSize(gemm: Gemm, a: readonly number[], b: readonly number[]): ProductSize {
  const [rows = 0, inner = 0] = gemm.transposeA ? [...a].reverse() : a;
  const [innerB, columns = 0] = gemm.transposeB ? [...b].reverse() : b;
  if (inner !== innerB) {
    const turned = (transposed: boolean): string => (transposed ? " transposed" : "");
    refuse(
      `the shapes ${shapeText(a)}${turned(gemm.transposeA)} and ${shapeText(b)}${turned(gemm.transposeB)} do not multiply: the inner sizes differ.`,
    );
  }
  return { batch: [], rows, inner, columns };
}

export function gemmOutput(gemm: Gemm, a: TensorType, b: TensorType, c: TensorType | undefined): TensorType {
  checkRank(a, 2, "a");
  checkRank(b, 2, "b");
  checkSameType(a, b);
  const { rows, columns } = gemmSize(gemm, a.shape, b.shape);
  if (c !== undefined) checkBroadcastTo(c.shape, [rows, columns], "c");
  return { shape: [rows, columns], elementType: a.elementType };
}
