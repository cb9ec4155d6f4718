import type { Operator } from "../../network/index.ts";
import { refuseLayer } from "../error.ts";
import type { GraphReader } from "./graph_reader.ts";
import { noPads, type Draft, type Value } from "./value.ts";

type Pool = Extract<Operator, { kind: "pool" }>;

export function lowerPool(graph: GraphReader, operator: Pool): void {
  const { name, take, kernel, strides, pads, dilations } = operator;
  const value = graph.plainMap(operator);
  if (operator.global) return wholeMap(graph, operator, value, take);
  if (dilations.some((each) => each !== 1)) {
    refuseLayer(name, `the dilation is ${dilations.join("x")}; allowed is 1x1.`);
  }
  const [, channels = 0, height = 0, width = 0] = graph.tensor(operator.outputs[0] ?? "").shape;
  const size = { channels, height, width };
  const draft: Draft = {
    ...{ name, kind: take, fused: [], input: value, kernel, strides, pads, activation: "none" },
  };
  const counts = take === "average" && operator.countPads;
  if (!counts || !Object.values(pads).some((pad) => pad > 0)) return graph.layer(operator, draft, size);
  const hangs = (axis: 0 | 1, count: number, before: number, length: number, after: number): boolean =>
    (count - 1) * strides[axis] + kernel[axis] > before + length + after;
  if (hangs(0, height, pads.top, value.height, pads.bottom) || hangs(1, width, pads.left, value.width, pads.right)) {
    refuseLayer(name, "an average counts pads and its last window hangs over them; allowed is one of both.");
  }
  const constant = 1 / (kernel[0] * kernel[1]);
  const weights = { weight: "", constant, isTransposed: false, biases: [], alpha: 1, beta: 1 };
  graph.layer(operator, { ...draft, kind: "depthwise", weights }, size);
}

/** Mean and maximum over height and width. */
export function lowerReduce(graph: GraphReader, operator: Extract<Operator, { kind: "reduce" }>): void {
  const { take, axes } = operator;
  const rank = graph.tensor(operator.inputs[0] ?? "").shape.length;
  const isWhole = [...axes].sort((a, b) => a - b).join() === "2,3" && rank === 4;
  if ((take !== "mean" && take !== "max") || !isWhole) {
    refuseLayer(
      operator.name,
      `reduce (${take}) over the axes ${axes.join(", ")} is not supported; allowed are mean and max over 2, 3.`,
    );
  }
  wholeMap(graph, operator, graph.plainMap(operator), take === "mean" ? "average" : "max");
}

function wholeMap(graph: GraphReader, operator: Operator, input: Value, take: "max" | "average"): void {
  const { name } = operator;
  const { channels, height, width } = input;
  const kind = take === "average" ? "global" : "max";
  const draft: Draft = {
    ...{ name, kind, fused: [], input, kernel: [height, width], strides: [1, 1], pads: noPads, activation: "none" },
  };
  graph.layer(operator, draft, { channels, height: 1, width: 1 });
}
