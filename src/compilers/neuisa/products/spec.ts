import type { StageBuilder, Term } from "../code/stage.ts";
import type { Spread } from "../kernels/kernel.ts";
import { extentOf, type Dimension, type Source } from "../memory/view.ts";

/** A stack of matrices in HBM. */
export interface MatrixStack {
  readonly source: Source;
  readonly batch: readonly Dimension[];
  readonly rows: readonly Dimension[];
  readonly columns: readonly Dimension[];
}

/** An operand of what is done with the finished product; it has the product's rows and columns, or shares them. */
export interface FollowerOperand extends MatrixStack {
  readonly spread: Spread;
}

/** A batch of matrix products a · b with what is done element by element on the result. */
export interface Product {
  readonly operator: string;
  /** Rows × inner. */
  readonly a: MatrixStack;
  /** Inner × columns. */
  readonly b: MatrixStack;
  readonly output: MatrixStack;
  readonly followers: readonly FollowerOperand[];
  /** What becomes of an element of the product; `operand(i)` is the block of `followers[i]`. */
  readonly finish: (stage: StageBuilder, product: Term, operand: (index: number) => Term) => Term;
}

/** The matrix of a stack at one index of its batch. */
export function sourceAt({ source, batch }: MatrixStack, at: number): Source {
  let [rest, offset, index] = [at, source.offset, source.index?.offset ?? 0];
  const starts = (source.bounds ?? []).map(({ start }) => start);
  for (const dimension of batch.toReversed()) {
    const place = rest % dimension.extent;
    rest = (rest - place) / dimension.extent;
    offset += place * dimension.stride;
    index += place * (dimension.indexStride ?? 0);
    for (const [bound, step] of (dimension.steps ?? []).entries()) starts[bound] = (starts[bound] ?? 0) + place * step;
  }
  return {
    ...source,
    offset,
    ...(source.bounds === undefined
      ? {}
      : { bounds: source.bounds.map(({ limit }, bound) => ({ start: starts[bound] ?? 0, limit })) }),
    ...(source.index === undefined ? {} : { index: { ...source.index, offset: index } }),
  };
}

/** Sizes of a product in elements. */
export interface ProductExtent {
  readonly batch: number;
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
}

export function extentOfProduct({ a, b }: Product): ProductExtent {
  return {
    batch: extentOf(a.batch),
    rows: extentOf(a.rows),
    inner: extentOf(a.columns),
    columns: extentOf(b.columns),
  };
}
