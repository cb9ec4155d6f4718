import { refuse } from "../error.ts";
import type { TensorType } from "../graph.ts";
import type { Operation } from "../operation.ts";
import { binaryFunction } from "../functions/binary_functions.ts";
import { convolve } from "./conv.ts";
import { mapOne, mapTwo, select } from "./element_wise.ts";
import { batchNormalise, groupNormalise, layerNormalise, localResponse } from "./normalise.ts";
import { pooled } from "./pool.ts";
import { gemm, matmul } from "./product.ts";
import { concat, gather, pad, sliced, splitViews, transposed } from "./rearrange.ts";
import { reduce, softmax } from "./reduce.ts";
import { unaryFunction } from "../functions/unary_functions.ts";
import { broadcastView, denseValues, type NumberTensor, type View } from "./view.ts";

/** An operation that computes with numbers alone. */
export type PlainOperation = Exclude<Operation, { readonly kind: "branch" }>;

/**
 * The outputs of an operation.
 * @param outputs their types, as `inferOutputs` gives them; the inputs suit the operation.
 * @throws Refusal for an index that the axis has not, a division of an integer by 0, more than 2^28 elements.
 */
export function evaluateOperation(
  operation: PlainOperation,
  inputs: readonly View[],
  outputs: readonly TensorType[],
): readonly NumberTensor[] {
  if (operation.kind === "split") return splitViews(operation.axis, operation.sizes, input(inputs, 0)).map(written);
  return [evaluateSingle(operation, inputs, outputs[0] ?? refuse("it has no output."))];
}

function evaluateSingle(
  operation: Exclude<PlainOperation, { readonly kind: "split" }>,
  inputs: readonly View[],
  { shape, elementType }: TensorType,
): NumberTensor {
  const x = input(inputs, 0);
  switch (operation.kind) {
    case "conv":
      return convolve(operation, x, input(inputs, 1), inputs[2], shape);
    case "matmul":
      return matmul(x, input(inputs, 1), shape);
    case "gemm":
      return gemm(operation, x, input(inputs, 1), inputs[2]);
    case "pool":
      return pooled(operation, x, shape);
    case "batchNormalisation":
      return batchNormalise(operation.epsilon, x, {
        scale: input(inputs, 1),
        bias: input(inputs, 2),
        mean: input(inputs, 3),
        variance: input(inputs, 4),
      });
    case "layerNormalisation":
      return layerNormalise(operation.axis, operation.epsilon, x, input(inputs, 1), inputs[2]);
    case "instanceNormalisation":
      return groupNormalise(x.shape[1] ?? 1, operation.epsilon, x, input(inputs, 1), input(inputs, 2));
    case "groupNormalisation":
      return groupNormalise(operation.groups, operation.epsilon, x, input(inputs, 1), input(inputs, 2));
    case "localResponseNormalisation":
      return localResponse(operation, x);
    case "unary":
      return mapOne(x, unaryFunction(operation.apply, elementType));
    case "binary":
      return mapTwo(x, input(inputs, 1), binaryFunction(operation.apply, elementType));
    case "where":
      return select(x, input(inputs, 1), input(inputs, 2));
    case "softmax":
      return softmax(operation.axes, operation.logarithm, x);
    case "reshape":
      return { shape, values: denseValues(x) };
    case "transpose":
      return written(transposed(operation.permutation, x));
    case "concat":
      return concat(operation.axis, inputs, shape);
    case "slice":
      return written(sliced(operation.ranges, x));
    case "gather":
      return gather(operation.axis, x, input(inputs, 1), shape);
    case "pad":
      return pad(operation, x, shape);
    case "expand":
      return written(broadcastView(x, shape));
    case "reduce":
      return reduce(operation, x, shape, elementType);
  }
}

function input(inputs: readonly View[], at: number): View {
  return inputs[at] ?? refuse(`input ${at} is missing.`);
}

function written(view: View): NumberTensor {
  return { shape: view.shape, values: denseValues(view) };
}
