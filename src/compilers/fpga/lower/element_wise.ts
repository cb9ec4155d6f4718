import type { Operator } from "../../network/index.ts";
import { refuseLayer } from "../error.ts";
import type { GraphReader } from "./graph_reader.ts";
import { noPads, type Draft, type DraftWeights, type Value } from "./value.ts";

/** Relu and clip: part of the layer before, else a layer of its own, a window of one pixel. */
export function lowerActivation(graph: GraphReader, operator: Operator, activation: "relu" | "relu6"): void {
  const draft = graph.fusible(operator);
  if (draft !== undefined) {
    draft.activation = draft.activation === "relu6" ? "relu6" : activation;
    return fuse(graph, operator, draft);
  }
  const value = graph.plainMap(operator);
  graph.layer(operator, { ...pixelLayer(operator.name, "max", value), activation }, value);
}

/** Batch normalisation: factors of the weights before it, else a depthwise convolution of one pixel. */
export function lowerNormalisation(
  graph: GraphReader,
  operator: Extract<Operator, { kind: "batchNormalisation" }>,
): void {
  const { epsilon } = operator;
  const [, scale = "", bias = "", mean = "", variance = ""] = operator.inputs;
  const computed = operator.inputs.slice(1).find((each) => !graph.isConstant(each));
  if (computed !== undefined) {
    refuseLayer(operator.name, `${JSON.stringify(computed)} is computed; allowed are constant factors.`);
  }
  const normalisation = { scale, bias, mean, variance, epsilon };
  const draft = graph.fusible(operator);
  if (draft?.weights !== undefined && draft.weights.normalisation === undefined && draft.activation === "none") {
    draft.weights = { ...draft.weights, normalisation };
    return fuse(graph, operator, draft);
  }
  const value = graph.plainMap(operator);
  const weights = { ...unitWeights, normalisation };
  graph.layer(operator, { ...pixelLayer(operator.name, "depthwise", value), weights }, value);
}

/** The sum of two maps, or of a map and a constant for each channel: a bias. */
export function lowerAdd(graph: GraphReader, operator: Operator): void {
  const [a = "", b = ""] = operator.inputs;
  if (graph.isConstant(b)) return addBias(graph, operator, 0, b);
  if (graph.isConstant(a)) return addBias(graph, operator, 1, a);
  const [first, second] = [graph.plainMap(operator, 0), graph.plainMap(operator, 1)];
  const sizes = [first, second].map(({ channels, height, width }) => `${channels}x${height}x${width}`);
  if (sizes[0] !== sizes[1]) {
    refuseLayer(operator.name, `it adds maps of ${sizes.join(" and ")}; allowed are two of one size.`);
  }
  graph.layer(operator, { ...pixelLayer(operator.name, "add", first), second }, first);
}

function addBias(graph: GraphReader, operator: Operator, at: number, bias: string): void {
  const { channels, height, width } = graph.map(operator, at).value;
  const { shape } = graph.tensor(bias);
  const rank = graph.tensor(operator.inputs[at] ?? "").shape.length;
  const trimmed = shape.slice(shape.findIndex((size) => size !== 1));
  const expected = rank === 4 ? [channels, 1, 1] : [channels];
  if (channels > 1 && trimmed.join() !== expected.join()) {
    refuseLayer(
      operator.name,
      `it adds a constant of the shape [${shape.join(", ")}] to ${channels}x${height}x${width}; allowed is [${expected.join(", ")}].`,
    );
  }
  const draft = graph.fusible(operator, at);
  const { weights } = draft ?? {};
  if (draft !== undefined && weights !== undefined && draft.activation === "none") {
    if (weights.normalisation === undefined && (weights.beta === 1 || weights.biases.length === 0)) {
      draft.weights = { ...weights, beta: 1, biases: [...weights.biases, bias] };
      return fuse(graph, operator, draft, at);
    }
  }
  const value = graph.plainMap(operator, at);
  const own = { ...unitWeights, biases: [bias] };
  graph.layer(operator, { ...pixelLayer(operator.name, "depthwise", value), weights: own }, value);
}

const unitWeights: DraftWeights = { weight: "", constant: 1, isTransposed: false, biases: [], alpha: 1, beta: 1 };

/** A layer on single pixels. */
export function pixelLayer(name: string, kind: Draft["kind"], input: Value): Draft {
  return { name, kind, fused: [], input, kernel: [1, 1], strides: [1, 1], pads: noPads, activation: "none" };
}

function fuse(graph: GraphReader, operator: Operator, draft: Draft, at = 0): void {
  draft.fused.push(operator.name);
  const meaning = graph.map(operator, at);
  meaning.value.name = operator.outputs[0] ?? "";
  graph.define(operator, meaning);
}
