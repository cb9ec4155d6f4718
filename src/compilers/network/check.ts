import { refuse } from "./error.ts";
import { tensorOf, type Network } from "./graph.ts";
import { inferOutputs } from "./infer/index.ts";
import { checkShape } from "./limits.ts";
import { summarise } from "./summary.ts";
import { elementCount } from "./values.ts";

/**
 * What holds in every network: shapes are positive and within the limits; a constant has a value per element; each operator
 * reads inputs, constants and outputs of operators before it; each tensor is written once; output shapes follow from the
 * inputs; names are unique; the sums of `summarise` are exact integers. Branches likewise.
 * @throws NetworkError
 */
export function checkNetwork(network: Network): void {
  for (const [name, tensor] of network.tensors) {
    if (tensor.name !== name) refuse(`tensor ${tensor.name} is filed as ${name}.`);
    checkShape(tensor.shape, 1, name);
    const { constant } = tensor;
    if (constant?.kind === "dense" && constant.values.length !== elementCount(tensor.shape)) {
      refuse(`${name} has ${constant.values.length} values.`);
    }
  }
  const known = new Set<string>();
  const define = (name: string): void => {
    if (known.has(name)) refuse(`${name} is written twice.`);
    known.add(name);
  };
  for (const name of network.inputs) {
    if (tensorOf(network, name).constant !== undefined) refuse(`input ${name} is constant.`);
    define(name);
  }
  for (const tensor of network.tensors.values()) if (tensor.constant !== undefined) define(tensor.name);
  const names = new Set<string>();
  for (const operator of network.operators) {
    if (names.has(operator.name)) refuse(`two operators are called ${operator.name}.`);
    names.add(operator.name);
    for (const name of operator.inputs) if (!known.has(name)) refuse(`${operator.name} reads ${name} too early.`);
    for (const name of operator.outputs) define(name);
    const outputs = operator.outputs.map((name) => tensorOf(network, name));
    const types = inferOutputs(
      operator,
      operator.inputs.map((name) => tensorOf(network, name)),
      outputs[0]?.elementType,
    );
    const text = (all: readonly { shape: readonly number[]; elementType: string }[]): string =>
      all.map(({ shape, elementType }) => `${elementType} ${shape.join("x")}`).join();
    if (text(types) !== text(outputs)) refuse(`${operator.name} gives ${text(types)}, not ${text(outputs)}.`);
    if (operator.kind === "branch") {
      checkNetwork(operator.whenTrue);
      checkNetwork(operator.whenFalse);
    }
  }
  for (const name of network.outputs) if (!known.has(name)) refuse(`nothing computes ${name}.`);
  const { macs, parameters, activations } = summarise(network);
  if (![macs, parameters, activations].every(Number.isSafeInteger)) {
    refuse("the network has more than 2^53 multiply-accumulates, parameters or activations.");
  }
}
