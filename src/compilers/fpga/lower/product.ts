import { elementCount, type Operator } from "../../network/index.ts";
import { refuseLayer } from "../error.ts";
import type { GraphReader } from "./graph_reader.ts";
import { noPads, type DraftWeights } from "./value.ts";

/** A fully connected layer: a convolution whose kernel is the whole map. */
export function lowerGemm(graph: GraphReader, operator: Extract<Operator, { kind: "gemm" }>): void {
  const { name, transposeA, transposeB, alpha, beta } = operator;
  const [, weight = "", bias] = operator.inputs;
  if (transposeA) refuseLayer(name, "the first operand is transposed; allowed is one row.");
  const outputs = graph.tensor(operator.outputs[0] ?? "").shape[1] ?? 0;
  if (bias !== undefined) {
    const { shape, constant } = graph.tensor(bias);
    if (constant === undefined || elementCount(shape) !== outputs || shape.at(-1) !== outputs) {
      refuseLayer(name, `the bias has the shape [${shape.join(", ")}]; allowed is a constant of ${outputs} elements.`);
    }
  }
  const biases = bias === undefined ? [] : [bias];
  fullyConnected(graph, operator, { weight, isTransposed: !transposeB, biases, alpha, beta });
}

export function lowerMatmul(graph: GraphReader, operator: Operator): void {
  const [, weight = ""] = operator.inputs;
  if (graph.tensor(weight).shape.length !== 2 || graph.tensor(operator.inputs[0] ?? "").shape.length !== 2) {
    refuseLayer(operator.name, "matmul of operands that are no matrices; allowed is a row times a constant matrix.");
  }
  fullyConnected(graph, operator, { weight, isTransposed: true, biases: [], alpha: 1, beta: 1 });
}

function fullyConnected(graph: GraphReader, operator: Operator, weights: DraftWeights): void {
  const { name } = operator;
  const { value, pads } = graph.map(operator);
  if (!graph.isConstant(weights.weight)) {
    refuseLayer(name, `${operator.kind} of two computed operands; allowed is a constant second one.`);
  }
  if (pads !== undefined) refuseLayer(name, `${operator.kind} of a padded map; allowed is a convolution.`);
  const [rows = 0, channels = 0] = graph.tensor(operator.outputs[0] ?? "").shape;
  if (rows !== 1) refuseLayer(name, `the product has ${rows} rows; allowed is 1.`);
  const { height, width } = value;
  const draft = {
    ...({ name, kind: "conv", fused: [], input: value, kernel: [height, width] } as const),
    ...({ strides: [1, 1], pads: noPads, activation: "none", weights } as const),
  };
  graph.layer(operator, { ...draft, fused: [] }, { height: 1, width: 1, channels });
}
