import { tensorOf, type Network, type Operator, type Tensor } from "./graph.ts";
import { gemmSize, matmulSize, type ProductSize } from "./infer/product.ts";
import type { OperationKind } from "./operation.ts";
import { elementCount, isReal } from "./values.ts";

/** What one operator computes and holds, for one inference. */
export interface OperatorSummary {
  readonly name: string;
  readonly kind: OperationKind;
  /** Multiply-accumulates of convolutions and matrix products; of a branch those of the costlier side. */
  readonly macs: number;
  /** Elements of real constants that no operator before reads: weights, biases, factors. Of a branch those of both sides. */
  readonly parameters: number;
  /** Those of them that a convolution or matrix product multiplies: parameters without biases and factors. */
  readonly weights: number;
  /** Elements of the outputs. */
  readonly activations: number;
}

export interface NetworkSummary {
  readonly operators: readonly OperatorSummary[];
  /** Sums over the operators. */
  readonly macs: number;
  readonly parameters: number;
  readonly weights: number;
  readonly activations: number;
}

/** Multiply-accumulates, parameters and activations of every operator, and their sums. */
export function summarise(network: Network): NetworkSummary {
  return summariseWith(network, new Set());
}

/** Multiply-accumulates of one inference. */
export function macs(network: Network): number {
  return network.operators.reduce((total, operator) => total + operatorMacs(network, operator), 0);
}

/**
 * @param counted constants counted so far. Tensors, not names: a branch shares those of the network around it, while both
 * sides of a branch may use a name for two.
 */
function summariseWith(network: Network, counted: Set<Tensor>): NetworkSummary {
  const operators = network.operators.map((operator): OperatorSummary => {
    const fresh = operator.inputs.filter((name) => isParameter(network, name) && !counted.has(tensorOf(network, name)));
    for (const name of fresh) counted.add(tensorOf(network, name));
    const elements = (names: readonly string[]): number =>
      [...new Set(names)].reduce((total, name) => total + elementCount(tensorOf(network, name).shape), 0);
    const factors = new Set(multiplied(operator));
    const sides =
      operator.kind === "branch"
        ? [operator.whenTrue, operator.whenFalse].map((side) => summariseWith(side, counted))
        : [];
    const sum = (of: (side: NetworkSummary) => number): number => sides.reduce((total, side) => total + of(side), 0);
    return {
      name: operator.name,
      kind: operator.kind,
      macs: operatorMacs(network, operator),
      parameters: elements(fresh) + sum(({ parameters }) => parameters),
      weights: elements(fresh.filter((name) => factors.has(name))) + sum(({ weights }) => weights),
      activations: elements(operator.outputs),
    };
  });
  const total = (of: (operator: OperatorSummary) => number): number =>
    operators.reduce((sum, operator) => sum + of(operator), 0);
  return {
    operators,
    macs: total((operator) => operator.macs),
    parameters: total((operator) => operator.parameters),
    weights: total((operator) => operator.weights),
    activations: total((operator) => operator.activations),
  };
}

function isParameter(network: Network, name: string): boolean {
  const { constant, elementType } = tensorOf(network, name);
  return constant !== undefined && isReal(elementType);
}

function multiplied({ kind, inputs }: Operator): readonly string[] {
  if (kind === "conv") return inputs.slice(1, 2);
  return kind === "matmul" || kind === "gemm" ? inputs.slice(0, 2) : [];
}

function operatorMacs(network: Network, operator: Operator): number {
  const shape = (names: readonly string[], at: number): readonly number[] => tensorOf(network, names[at] ?? "").shape;
  const product = ({ batch, rows, inner, columns }: ProductSize): number =>
    elementCount(batch) * rows * inner * columns;
  const { inputs, outputs } = operator;
  switch (operator.kind) {
    case "conv": {
      const perOutput = elementCount(shape(inputs, 1).slice(1));
      return elementCount(shape(outputs, 0)) * perOutput;
    }
    case "matmul":
      return product(matmulSize(shape(inputs, 0), shape(inputs, 1)));
    case "gemm":
      return product(gemmSize(operator, shape(inputs, 0), shape(inputs, 1)));
    case "branch":
      return Math.max(macs(operator.whenTrue), macs(operator.whenFalse));
    default:
      return 0;
  }
}
