import type { Operator, Pads } from "../../network/index.ts";
import { refuseLayer } from "../error.ts";
import type { GraphReader } from "./graph_reader.ts";
import { noPads } from "./value.ts";

/** A convolution of one group, or a depthwise one. */
export function lowerConv(graph: GraphReader, operator: Extract<Operator, { kind: "conv" }>): void {
  const { name, groups, dilations, kernel, strides } = operator;
  const { value, pads = noPads, isFlat } = graph.map(operator);
  const [, weight = "", bias] = operator.inputs;
  const [, channels = 0, height = 0, width = 0] = graph.tensor(operator.outputs[0] ?? "").shape;
  if (isFlat) refuseLayer(name, "conv of a map that is flattened; allowed are gemm and matmul.");
  if (dilations.some((each) => each !== 1)) {
    refuseLayer(name, `the dilation is ${dilations.join("x")}; allowed is 1x1.`);
  }
  const isDepthwise = groups !== 1;
  if (isDepthwise && (groups !== value.channels || groups !== channels)) {
    refuseLayer(
      name,
      `there are ${groups} groups of ${value.channels} channels to ${channels}; allowed are 1, and depthwise: as many as channels.`,
    );
  }
  for (const each of [weight, bias]) {
    if (each !== undefined && !graph.isConstant(each)) {
      refuseLayer(name, `${JSON.stringify(each)} is computed; allowed are constant weights and biases.`);
    }
  }
  graph.layer(
    operator,
    {
      name,
      kind: isDepthwise ? "depthwise" : "conv",
      fused: [],
      input: value,
      ...{ kernel, strides, pads: sumOf(operator.pads, pads), activation: "none" },
      weights: { weight, isTransposed: false, biases: bias === undefined ? [] : [bias], alpha: 1, beta: 1 },
    },
    { height, width, channels },
  );
}

function sumOf(a: Pads, b: Pads): Pads {
  return { top: a.top + b.top, left: a.left + b.left, bottom: a.bottom + b.bottom, right: a.right + b.right };
}
