import { refuse, shapeText } from "../error.ts";
import type { TensorType } from "../graph.ts";
import type { Operation } from "../operation.ts";
import { checkBroadcastTo } from "./broadcast.ts";
import { binaryOutput, branchOutputs, whereOutput } from "./element_wise.ts";
import { checkAxes, checkAxis, checkVector } from "./operands.ts";
import { gemmOutput, matmulOutput } from "./product.ts";
import * as rearrange from "./rearrange.ts";
import { convOutput, poolOutput } from "./window.ts";

/**
 * Types of the outputs of an operation on inputs of given types.
 * @param castTo element type of the result of a cast.
 * @throws Refusal when the inputs do not suit the operation.
 */
export function inferOutputs(
  operation: Operation,
  inputs: readonly TensorType[],
  castTo?: TensorType["elementType"],
): TensorType[] {
  const input = (at: number): TensorType => inputs[at] ?? refuse(`input ${at} is missing.`);
  const x = input(0);
  switch (operation.kind) {
    case "conv":
      return [convOutput(operation, x, input(1), inputs[2])];
    case "matmul":
      return [matmulOutput(x, input(1))];
    case "gemm":
      return [gemmOutput(operation, x, input(1), inputs[2])];
    case "pool":
      return [poolOutput(operation, x)];
    case "batchNormalisation":
      return perChannel(x, [input(1), input(2), input(3), input(4)]);
    case "instanceNormalisation":
      return perChannel(x, [input(1), input(2)]);
    case "groupNormalisation": {
      const { groups } = operation;
      if (!Number.isSafeInteger(groups) || groups < 1 || (x.shape[1] ?? 0) % groups !== 0) {
        refuse(`there are ${groups} groups; they must divide the ${x.shape[1]} channels.`);
      }
      return perChannel(x, [input(1), input(2)]);
    }
    case "localResponseNormalisation":
      if (!Number.isSafeInteger(operation.size) || operation.size < 1)
        refuse(`the size is ${operation.size}; allowed is 1 or more.`);
      return perChannel(x, []);
    case "layerNormalisation":
      checkAxis(operation.axis, x.shape.length);
      for (const factor of inputs.slice(1)) checkBroadcastTo(factor.shape, x.shape, "scale or bias");
      return [same(x)];
    case "unary":
      return [operation.apply.name === "cast" ? { shape: x.shape, elementType: castTo ?? x.elementType } : same(x)];
    case "binary":
      return [binaryOutput(operation.apply, x, input(1))];
    case "where":
      return [whereOutput(x, input(1), input(2))];
    case "softmax":
      checkAxes(operation.axes, x.shape.length);
      return [same(x)];
    case "reshape":
      return [rearrange.reshapeOutput(operation, x)];
    case "transpose":
      return [rearrange.transposeOutput(operation, x)];
    case "concat":
      return [rearrange.concatOutput(operation, inputs)];
    case "split":
      return rearrange.splitOutputs(operation, x);
    case "slice":
      return [rearrange.sliceOutput(operation, x)];
    case "gather":
      return [rearrange.gatherOutput(operation, x, input(1))];
    case "pad":
      return [rearrange.padOutput(operation, x)];
    case "expand":
      return [rearrange.expandOutput(operation, x)];
    case "reduce":
      return [rearrange.reduceOutput(operation, x)];
    case "branch":
      return branchOutputs(operation, x);
  }
}

function same({ shape, elementType }: TensorType): TensorType {
  return { shape, elementType };
}

function perChannel(x: TensorType, factors: readonly TensorType[]): TensorType[] {
  if (x.shape.length < 2) refuse(`x has the shape ${shapeText(x.shape)}; allowed is rank 2 or more.`);
  for (const factor of factors) checkVector(factor, x.shape[1] ?? 0, "a factor of the channels");
  return [same(x)];
}
