/** One dimension of a view. */
export interface Dimension {
  /** Positive. */
  readonly extent: number;
  /** Elements of the buffer from one index to the next; 0 repeats. */
  readonly stride: number;
  /** What one index adds to each of the view's coordinates; absent = nothing. */
  readonly steps?: readonly number[];
  /** Elements of the index buffer from one index to the next; absent = 0. */
  readonly indexStride?: number;
}

/** A coordinate that must lie in 0 … limit − 1: start + Σ steps · index. */
export interface Bound {
  readonly start: number;
  readonly limit: number;
}

/** Where elements of a view come from, without its dimensions. */
export interface Source {
  /** Index into the buffers of HBM. */
  readonly buffer: number;
  /** Element of the buffer that all indices 0 name. */
  readonly offset: number;
  readonly bounds?: readonly Bound[];
  /** An element looked up in another buffer, times `stride`, is added to the place; negative ones count from `size`. */
  readonly index?: { readonly buffer: number; readonly offset: number; readonly stride: number; readonly size: number };
}

/** A matrix whose elements lie in a buffer of HBM. The first dimension of rows and of columns is the slowest. */
export interface View extends Source {
  readonly rows: readonly Dimension[];
  readonly columns: readonly Dimension[];
  /** The value of elements outside the matrix or with a coordinate outside its bound; such elements are not stored. */
  readonly fill: number;
}

/** Number of indices of these dimensions together. */
export function extentOf(dimensions: readonly Dimension[]): number {
  return dimensions.reduce((product, { extent }) => product * extent, 1);
}

/** What an index contributes. */
interface Offsets {
  readonly element: number;
  readonly coordinates: readonly number[];
  readonly index: number;
}

function offsetsOf(dimensions: readonly Dimension[], flat: number, bounds: number): Offsets {
  let [rest, element, index] = [flat, 0, 0];
  const coordinates = Array<number>(bounds).fill(0);
  for (const dimension of dimensions.toReversed()) {
    const at = rest % dimension.extent;
    rest = (rest - at) / dimension.extent;
    element += at * dimension.stride;
    index += at * (dimension.indexStride ?? 0);
    for (let bound = 0; bound < bounds; bound += 1) {
      coordinates[bound] = (coordinates[bound] ?? 0) + at * (dimension.steps?.[bound] ?? 0);
    }
  }
  return { element, coordinates, index };
}

/** Calls `each` for all elements of a piece, with the element's place in the buffer; −1 for one that is filled. */
export function eachElement(
  view: View,
  piece: { readonly firstRow: number; readonly rows: number; readonly firstColumn: number; readonly columns: number },
  lookUp: (buffer: number, element: number) => number,
  each: (row: number, column: number, element: number) => void,
): void {
  const [rowCount, columnCount] = [extentOf(view.rows), extentOf(view.columns)];
  const bounds = view.bounds ?? [];
  const columns = Array.from({ length: piece.columns }, (_, at) =>
    piece.firstColumn + at < columnCount ? offsetsOf(view.columns, piece.firstColumn + at, bounds.length) : undefined,
  );
  for (let row = 0; row < piece.rows; row += 1) {
    const left =
      piece.firstRow + row < rowCount ? offsetsOf(view.rows, piece.firstRow + row, bounds.length) : undefined;
    for (const [column, right] of columns.entries()) {
      if (left === undefined || right === undefined) each(row, column, -1);
      else each(row, column, elementAt(view, left, right, lookUp));
    }
  }
}

function elementAt(
  view: View,
  left: Offsets,
  right: Offsets,
  lookUp: (buffer: number, element: number) => number,
): number {
  for (const [at, { start, limit }] of (view.bounds ?? []).entries()) {
    const coordinate = start + (left.coordinates[at] ?? 0) + (right.coordinates[at] ?? 0);
    if (coordinate < 0 || coordinate >= limit) return -1;
  }
  const element = view.offset + left.element + right.element;
  if (view.index === undefined) return element;
  const { buffer, offset, stride, size } = view.index;
  const found = lookUp(buffer, offset + left.index + right.index);
  return element + stride * (found < 0 ? found + size : found);
}
