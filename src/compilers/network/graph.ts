import type { Operation } from "./operation.ts";
import type { ConstantData, ElementType } from "./values.ts";

/** What a tensor is before it has a name. */
export interface TensorType {
  /** Positive integers; [] for a scalar. */
  readonly shape: readonly number[];
  readonly elementType: ElementType;
}

/** A tensor of a network. */
export interface Tensor extends TensorType {
  readonly name: string;
  /** Present for a constant: a weight, or what could be computed from constants. */
  readonly constant?: ConstantData;
}

/** An operation with the tensors that it reads and writes. Names of operators are unique in a network. */
export type Operator = Operation & {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
};

/** A network whose shapes are all known. `checkNetwork` states what holds in one. */
export interface Network {
  readonly name: string;
  /** Tensors that come from outside, in order; none of them is constant. */
  readonly inputs: readonly string[];
  /** Tensors that are the result, in order. */
  readonly outputs: readonly string[];
  /** Each one after those whose outputs it reads; only such as the outputs depend on. */
  readonly operators: readonly Operator[];
  /** Every tensor that an operator reads or writes, the inputs and the outputs. */
  readonly tensors: ReadonlyMap<string, Tensor>;
}

/**
 * The tensor of a name that the network mentions.
 * @throws RangeError when there is none: the network was not made by this folder.
 */
export function tensorOf(network: Network, name: string): Tensor {
  const tensor = network.tensors.get(name);
  if (tensor === undefined) throw new RangeError(`network ${network.name} has no tensor ${name}.`);
  return tensor;
}
