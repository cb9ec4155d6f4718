import type { Operator } from "../../network/index.ts";
import { refuseOperator } from "../error.ts";
import { reshapeStrides, type Place } from "../memory/place.ts";
import { vectorElements } from "../memory/transfer.ts";
import { extentOf, type Dimension, type Source } from "../memory/view.ts";
import { aliasPlaces } from "./alias.ts";
import { inputOf, outputOf, type Context } from "./context.ts";
import { elementMatrix } from "./element_wise.ts";
import { reachBlocks } from "./emitter.ts";
import { piecesOf, viewOf } from "./matrix_operation.ts";

/** Operators that move elements and compute nothing: rows with transfers alone. @returns false for any other. */
export function lowerCopy(context: Context, operator: Operator): boolean {
  // An alias whose outputs must lie elsewhere, because their places were decided before.
  const places = aliasPlaces(context, operator);
  for (const [at, place] of places?.entries() ?? []) {
    const name = outputOf(operator, at);
    copyTensor(context, context.shape(name), place, context.outputPlace(name));
  }
  if (places !== undefined) return true;
  switch (operator.kind) {
    case "reshape": {
      const name = inputOf(operator, 0);
      const target = context.outputPlace(outputOf(operator));
      // The output lies in row-major order, so it can be written in the input's shape.
      const shape = context.shape(name);
      const strides = reshapeStrides(context.shape(outputOf(operator)), target.strides, shape);
      if (strides === undefined)
        refuseOperator(operator.name, "it reshapes between two tensors that both lie unevenly.");
      copyTensor(context, shape, context.place(name), { ...target, strides });
      return true;
    }
    case "concat": {
      const target = context.outputPlace(outputOf(operator));
      let { offset } = target;
      for (const input of operator.inputs) {
        const place = context.place(input);
        const shape = context.shape(input);
        const inPlace = place.buffer === target.buffer && place.offset === offset;
        if (!inPlace) copyTensor(context, shape, place, { ...target, offset });
        offset += (shape[operator.axis] ?? 0) * (target.strides[operator.axis] ?? 0);
      }
      return true;
    }
    case "pad":
      return copyPadded(context, operator);
    case "gather":
      gather(context, operator);
      return true;
    default:
      return false;
  }
}

/** Copies a tensor of this shape from one place to another. */
export function copyTensor(context: Context, shape: readonly number[], from: Place, to: Place): void {
  const matrix = elementMatrix(shape, [from.strides, to.strides]);
  const side = (index: number, place: Place): Side => ({
    source: { buffer: place.buffer, offset: place.offset, ...matrix.bounds },
    ...matrix.dimensions(index, place.strides),
  });
  copyMatrix(context, side(0, from), side(1, to), 0);
}

interface Side {
  readonly source: Source;
  readonly rows: readonly Dimension[];
  readonly columns: readonly Dimension[];
}

function copyMatrix(context: Context, from: Side, to: Side, fill: number): void {
  const { emitter } = context;
  const capacity = Math.min(emitter.halfBlocks(), reachBlocks);
  const [rows, columns] = [extentOf(to.rows), extentOf(to.columns)];
  const [read, write] = [from, to].map((each) => viewOf({ ...each, spread: "full", fill }));
  if (read === undefined || write === undefined) return;
  const rowsMax = capacity * 8;
  for (let firstRow = 0; firstRow < rows; firstRow += rowsMax) {
    const count = Math.min(rowsMax, rows - firstRow);
    const panels = Math.max(1, Math.floor(capacity / Math.ceil(count / 8)));
    for (let firstColumn = 0; firstColumn < columns; firstColumn += panels * vectorElements) {
      const half = emitter.nextHalf();
      const width = Math.min(panels * vectorElements, columns - firstColumn);
      const part = { firstRow, rows: count, firstColumn, columns: width };
      emitter.copyRow(half, piecesOf(read, "full", part, half.first), piecesOf(write, "full", part, half.first));
    }
  }
}

function copyPadded(context: Context, operator: Extract<Operator, { kind: "pad" }>): boolean {
  if (operator.mode !== "constant") return false;
  const name = inputOf(operator, 0);
  const [x, shape] = [context.place(name), context.shape(name)];
  const target = context.outputPlace(outputOf(operator));
  const outShape = context.shape(outputOf(operator));
  const before = operator.before.reduce((sum, count, axis) => sum + count * (x.strides[axis] ?? 0), 0);
  const steps = (axis: number): readonly number[] => shape.map((_, bound) => (bound === axis ? 1 : 0));
  const split = Math.max(0, outShape.length - 1);
  const dims = (strides: readonly number[], bounded: boolean): Dimension[] =>
    outShape.map((extent, axis) => ({
      ...{ extent, stride: strides[axis] ?? 0 },
      ...(bounded ? { steps: steps(axis) } : {}),
    }));
  const read = dims(x.strides, true);
  const write = dims(target.strides, false);
  const bounds = shape.map((limit, axis) => ({ start: -(operator.before[axis] ?? 0), limit }));
  copyMatrix(
    context,
    {
      source: { buffer: x.buffer, offset: x.offset - before, bounds },
      rows: read.slice(0, split),
      columns: read.slice(split),
    },
    {
      source: { buffer: target.buffer, offset: target.offset },
      rows: write.slice(0, split),
      columns: write.slice(split),
    },
    operator.value,
  );
  return true;
}

/** Data is looked up by transfers whose view reads the indices. */
function gather(context: Context, operator: Extract<Operator, { kind: "gather" }>): void {
  const [nameData, nameIndex] = [inputOf(operator, 0), inputOf(operator, 1)];
  const [data, index] = [context.place(nameData), context.place(nameIndex)];
  const [shape, indexShape] = [context.shape(nameData), context.shape(nameIndex)];
  const target = context.outputPlace(outputOf(operator));
  const { axis } = operator;
  const fixed = (from: number, to: number): Dimension[] =>
    shape.slice(from, to).map((extent, at) => ({ extent, stride: data.strides[from + at] ?? 0 }));
  const read = [
    ...fixed(0, axis),
    ...indexShape.map((extent, at) => ({ extent, stride: 0, indexStride: index.strides[at] ?? 0 })),
    ...fixed(axis + 1, shape.length),
  ];
  const outShape = context.shape(outputOf(operator));
  const write = outShape.map((extent, at) => ({ extent, stride: target.strides[at] ?? 0 }));
  const split = Math.max(0, outShape.length - 1);
  copyMatrix(
    context,
    {
      source: {
        ...{ buffer: data.buffer, offset: data.offset },
        index: { buffer: index.buffer, offset: index.offset, stride: data.strides[axis] ?? 0, size: shape[axis] ?? 1 },
      },
      rows: read.slice(0, split),
      columns: read.slice(split),
    },
    {
      source: { buffer: target.buffer, offset: target.offset },
      rows: write.slice(0, split),
      columns: write.slice(split),
    },
    0,
  );
}
