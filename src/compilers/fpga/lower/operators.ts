import type { Operator } from "../../network/index.ts";
import { refuseLayer } from "../error.ts";
import { lowerConcat } from "./concat.ts";
import { lowerConv } from "./conv.ts";
import { lowerActivation, lowerAdd, lowerNormalisation } from "./element_wise.ts";
import type { GraphReader } from "./graph_reader.ts";
import { lowerPool, lowerReduce } from "./pool.ts";
import { lowerGemm, lowerMatmul } from "./product.ts";
import { noPads } from "./value.ts";

/** Makes an operator a layer, a part of one, or another form of its input. @throws CompileError */
export function lowerOperator(graph: GraphReader, operator: Operator): void {
  switch (operator.kind) {
    case "conv":
      return lowerConv(graph, operator);
    case "gemm":
      return lowerGemm(graph, operator);
    case "matmul":
      return lowerMatmul(graph, operator);
    case "pool":
      return lowerPool(graph, operator);
    case "reduce":
      return lowerReduce(graph, operator);
    case "batchNormalisation":
      return lowerNormalisation(graph, operator);
    case "unary":
      return lowerUnary(graph, operator);
    case "binary":
      if (operator.apply !== "add") break;
      return lowerAdd(graph, operator);
    case "concat":
      return lowerConcat(graph, operator);
    case "reshape":
      return lowerReshape(graph, operator);
    case "pad":
      return lowerPad(graph, operator);
    case "softmax":
      return lowerSoftmax(graph, operator);
    default:
  }
  const what = operator.kind === "binary" ? `binary ${operator.apply}` : operator.kind;
  refuseLayer(
    operator.name,
    `${what} is not supported; allowed are convolutions, fully connected layers, pools, batch normalisation, relu, clip from 0 to 6, sums, concatenation, reshape, zero pads and a softmax at the end.`,
  );
}

function lowerUnary(graph: GraphReader, operator: Extract<Operator, { kind: "unary" }>): void {
  const { apply } = operator;
  const input = graph.meaning(operator.inputs[0] ?? "");
  if (apply.name === "identity" && input !== undefined) {
    if (input.onHost) graph.host.push(operator.name);
    graph.alias(operator, input);
  } else if (apply.name === "relu" || (apply.name === "clip" && apply.low === 0 && apply.high === Infinity)) {
    lowerActivation(graph, operator, "relu");
  } else if (apply.name === "clip" && apply.low === 0 && apply.high === 6) lowerActivation(graph, operator, "relu6");
  else {
    const what = apply.name === "clip" ? `clip from ${apply.low} to ${apply.high}` : apply.name;
    refuseLayer(operator.name, `${what} is not supported; allowed are relu and clip from 0 to 6.`);
  }
}

/** A map of one pixel keeps its order in any form; a larger one is flat, or itself again. */
function lowerReshape(graph: GraphReader, operator: Extract<Operator, { kind: "reshape" }>): void {
  const input = graph.meaning(operator.inputs[0] ?? "");
  if (input?.onHost === true) {
    graph.host.push(operator.name);
    graph.alias(operator, input);
    return;
  }
  const { value, pads } = graph.map(operator);
  const { channels, height, width } = value;
  const shape = graph.tensor(operator.outputs[0] ?? "").shape;
  const trimmed = shape.slice(0, Math.max(2, shape.findLastIndex((size) => size !== 1) + 1));
  const isFlat = trimmed.join() === `1,${channels * height * width}`;
  const isSame = shape.join() === `1,${channels},${height},${width}`;
  if (pads !== undefined || (!isFlat && !isSame)) {
    refuseLayer(
      operator.name,
      `reshape of [1, ${channels}, ${height}, ${width}] to [${shape.join(", ")}]; allowed is to [1, ${channels * height * width}].`,
    );
  }
  graph.alias(operator, { value, isFlat: !isSame && height * width > 1, onHost: false });
}

function lowerPad(graph: GraphReader, operator: Extract<Operator, { kind: "pad" }>): void {
  const { value, pads = noPads, isFlat } = graph.map(operator);
  const { before, after, mode } = operator;
  const [, , top = 0, left = 0] = before;
  const [, , bottom = 0, right = 0] = after;
  const others = [...before.slice(0, 2), ...after.slice(0, 2)];
  if (mode !== "constant" || operator.value !== 0 || others.some((pad) => pad !== 0) || isFlat || before.length !== 4) {
    refuseLayer(operator.name, "this pad is not supported; allowed are zeros around height and width of a map.");
  }
  const sum = {
    top: pads.top + top,
    left: pads.left + left,
    bottom: pads.bottom + bottom,
    right: pads.right + right,
  };
  graph.alias(operator, { value, pads: sum, isFlat, onHost: false });
}

function lowerSoftmax(graph: GraphReader, operator: Operator): void {
  const { value, pads } = graph.map(operator);
  if (pads !== undefined) refuseLayer(operator.name, "softmax of a padded map; allowed is the result of a layer.");
  value.isShared = true;
  graph.host.push(operator.name);
  graph.define(operator, { value, isFlat: false, onHost: true });
}
