import { gemmSize, matmulSize, type Operator } from "../../network/index.ts";
import type { StageBuilder, Term } from "../code/stage.ts";
import { broadcastStrides } from "../memory/place.ts";
import type { Dimension, Source } from "../memory/view.ts";
import { emitProduct } from "../products/emit.ts";
import type { FollowerOperand, MatrixStack, Product } from "../products/spec.ts";
import { dimensionsOf, type Axis } from "./axes.ts";
import { chainFrom } from "./chain.ts";
import { inputOf, outputOf, type Context } from "./context.ts";
import { spreadOf } from "./matrix_operation.ts";

/** Registers of a product's tile that what follows may use. */
const localsMax = 16;

/** What an operator did. */
export interface Lowered {
  /** Operators that were done with it. */
  readonly taken: readonly Operator[];
  readonly tiles: number;
}

/** An operand that the operator itself adds: strides per axis of its output. */
interface Addend {
  readonly source: Source;
  readonly strides: readonly number[];
  readonly factor: number;
}

interface Multiplication {
  readonly a: MatrixStack;
  readonly b: MatrixStack;
  /** Axes of the output. */
  readonly axes: readonly Axis[];
  readonly scale: number;
  readonly addend: Addend | undefined;
}

/** Emits matmul, gemm or convolution `at`, with the element-wise operators that follow it. @throws CompileError */
export function lowerProduct(context: Context, at: number, operator: Operator): Lowered {
  const { a, b, axes, scale, addend } = multiplication(context, operator);
  const chain = chainFrom(context, at + 1, outputOf(operator), localsMax);
  const stack = (source: Source, strides: readonly number[]): MatrixStack => ({
    source,
    batch: dimensionsOf(axes, "batch", strides),
    rows: dimensionsOf(axes, "row", strides),
    columns: dimensionsOf(axes, "column", strides),
  });
  const follower = (source: Source, strides: readonly number[]): FollowerOperand => {
    const made = stack(source, strides);
    const spread = spreadOf(made.rows, made.columns);
    return { ...made, spread: spread === "one" ? "rows" : spread };
  };
  const followers = [
    ...(addend === undefined ? [] : [follower(addend.source, addend.strides)]),
    ...chain.operands.map(({ place, strides }) => follower({ buffer: place.buffer, offset: place.offset }, strides)),
  ];
  const firstOperand = addend === undefined ? 0 : 1;
  const finish: Product["finish"] = (stage: StageBuilder, product: Term, operand) => {
    const scaled = stage.scale(product, scale);
    const own = addend === undefined ? scaled : stage.add(scaled, stage.scale(operand(0), addend.factor));
    return chain.compute(stage, own, (index) => operand(firstOperand + index));
  };
  const output = context.outputPlace(chain.output);
  const { tiles } = emitProduct(context.emitter, {
    ...{ operator: operator.name, a, b, followers, finish },
    output: stack({ buffer: output.buffer, offset: output.offset }, output.strides),
  });
  return { taken: chain.operators, tiles };
}

function multiplication(context: Context, operator: Operator): Multiplication {
  switch (operator.kind) {
    case "matmul":
      return matmul(context, operator);
    case "gemm":
      return gemm(context, operator);
    case "conv":
      return convolution(context, operator);
    default:
      throw new RangeError(`${operator.kind} is no product.`);
  }
}

function matmul(context: Context, operator: Operator): Multiplication {
  const [nameA, nameB] = [inputOf(operator, 0), inputOf(operator, 1)];
  const [shapeA, shapeB] = [context.shape(nameA), context.shape(nameB)];
  const [placeA, placeB] = [context.place(nameA), context.place(nameB)];
  const { batch, rows, inner, columns } = matmulSize(shapeA, shapeB);
  const batchA = broadcastStrides(shapeA.slice(0, -2), placeA.strides.slice(0, -2), batch);
  const batchB = broadcastStrides(shapeB.slice(0, -2), placeB.strides.slice(0, -2), batch);
  const rowStride = shapeA.length === 1 ? 0 : (placeA.strides.at(-2) ?? 0);
  const columnStride = shapeB.length === 1 ? 0 : (placeB.strides.at(-1) ?? 0);
  const innerStride = (shapeB.length === 1 ? placeB.strides[0] : placeB.strides.at(-2)) ?? 0;
  // Matrices that share their weights lie under each other: they are one matrix of more rows.
  const folds = batchB.every((stride) => stride === 0);
  const dims = (strides: readonly number[]): Dimension[] =>
    batch.map((extent, axis) => ({ extent, stride: strides[axis] ?? 0 }));
  const a: MatrixStack = {
    source: { buffer: placeA.buffer, offset: placeA.offset },
    batch: folds ? [] : dims(batchA),
    rows: [...(folds ? dims(batchA) : []), { extent: rows, stride: rowStride }],
    columns: [{ extent: inner, stride: placeA.strides.at(-1) ?? 0 }],
  };
  const b: MatrixStack = {
    source: { buffer: placeB.buffer, offset: placeB.offset },
    batch: folds ? [] : dims(batchB),
    rows: [{ extent: inner, stride: innerStride }],
    columns: [{ extent: columns, stride: columnStride }],
  };
  const rank = batch.length;
  const axes: Axis[] = [
    ...batch.map((extent, axis): Axis => ({ role: folds ? "row" : "batch", extent, axis })),
    shapeA.length === 1 ? { role: "row", extent: 1 } : { role: "row", extent: rows, axis: rank },
    shapeB.length === 1
      ? { role: "column", extent: 1 }
      : { role: "column", extent: columns, axis: rank + (shapeA.length === 1 ? 0 : 1) },
  ];
  return { a, b, axes, scale: 1, addend: undefined };
}

function gemm(context: Context, operator: Extract<Operator, { kind: "gemm" }>): Multiplication {
  const [nameA, nameB, nameC] = [inputOf(operator, 0), inputOf(operator, 1), operator.inputs[2]];
  const [placeA, placeB] = [context.place(nameA), context.place(nameB)];
  const { rows, inner, columns } = gemmSize(operator, context.shape(nameA), context.shape(nameB));
  const [rowA, columnA] = operator.transposeA ? [1, 0] : [0, 1];
  const [rowB, columnB] = operator.transposeB ? [1, 0] : [0, 1];
  const matrix = (
    { buffer, offset, strides }: typeof placeA,
    [row, column]: readonly [number, number],
    [rowCount, columnCount]: readonly [number, number],
  ): MatrixStack => ({
    source: { buffer, offset },
    batch: [],
    rows: [{ extent: rowCount, stride: strides[row] ?? 0 }],
    columns: [{ extent: columnCount, stride: strides[column] ?? 0 }],
  });
  const axes: Axis[] = [
    { role: "row", extent: rows, axis: 0 },
    { role: "column", extent: columns, axis: 1 },
  ];
  return {
    a: matrix(placeA, [rowA, columnA], [rows, inner]),
    b: matrix(placeB, [rowB, columnB], [inner, columns]),
    axes,
    scale: operator.alpha,
    addend: nameC === undefined ? undefined : addendOf(context, nameC, [rows, columns], operator.beta),
  };
}

function addendOf(context: Context, name: string, shape: readonly number[], factor: number): Addend {
  const place = context.place(name);
  return {
    source: { buffer: place.buffer, offset: place.offset },
    strides: broadcastStrides(context.shape(name), place.strides, shape),
    factor,
  };
}

/** The rows are output positions, the inner elements channels and places of the window: the image is read as im2col says. */
function convolution(context: Context, operator: Extract<Operator, { kind: "conv" }>): Multiplication {
  const [nameX, nameW, nameBias] = [inputOf(operator, 0), inputOf(operator, 1), operator.inputs[2]];
  const [x, w] = [context.place(nameX), context.place(nameW)];
  const [images = 1, , height = 1, width = 1] = context.shape(nameX);
  const [filters = 1, channels = 1, kernelHeight = 1, kernelWidth = 1] = context.shape(nameW);
  const [, , outHeight = 1, outWidth = 1] = context.shape(outputOf(operator));
  const { groups, strides, dilations, pads } = operator;
  const [imageStride = 0, channelStride = 0, rowStride = 0, columnStride = 0] = x.strides;
  const [filterStride = 0, weightChannel = 0, weightRow = 0, weightColumn = 0] = w.strides;
  const perGroup = filters / groups;
  const a: MatrixStack = {
    source: {
      buffer: x.buffer,
      offset: x.offset - pads.top * rowStride - pads.left * columnStride,
      bounds: [
        { start: -pads.top, limit: height },
        { start: -pads.left, limit: width },
      ],
    },
    batch: [{ extent: groups, stride: channelStride * channels }],
    rows: [
      { extent: images, stride: imageStride },
      { extent: outHeight, stride: rowStride * strides[0], steps: [strides[0], 0] },
      { extent: outWidth, stride: columnStride * strides[1], steps: [0, strides[1]] },
    ],
    columns: [
      { extent: channels, stride: channelStride },
      { extent: kernelHeight, stride: rowStride * dilations[0], steps: [dilations[0], 0] },
      { extent: kernelWidth, stride: columnStride * dilations[1], steps: [0, dilations[1]] },
    ],
  };
  const b: MatrixStack = {
    source: { buffer: w.buffer, offset: w.offset },
    batch: [{ extent: groups, stride: filterStride * perGroup }],
    rows: [
      { extent: channels, stride: weightChannel },
      { extent: kernelHeight, stride: weightRow },
      { extent: kernelWidth, stride: weightColumn },
    ],
    columns: [{ extent: perGroup, stride: filterStride }],
  };
  const axes: Axis[] = [
    { role: "batch", extent: groups, axis: 1, factor: perGroup },
    { role: "row", extent: images, axis: 0 },
    { role: "row", extent: outHeight, axis: 2 },
    { role: "row", extent: outWidth, axis: 3 },
    { role: "column", extent: perGroup, axis: 1 },
  ];
  const bias = nameBias === undefined ? undefined : context.place(nameBias);
  const addend =
    bias === undefined
      ? undefined
      : { source: { buffer: bias.buffer, offset: bias.offset }, strides: [0, bias.strides[0] ?? 1, 0, 0], factor: 1 };
  return { a, b, axes, scale: 1, addend };
}
