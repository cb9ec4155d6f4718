import type { Network, Operator, Tensor } from "./graph.ts";

/**
 * Leaves out operators and tensors on which no output depends.
 * @param keepInputs keep an input that nothing reads.
 */
export function prune(network: Network, keepInputs: boolean): Network {
  const needed = new Set(network.outputs);
  const operators: Operator[] = [];
  for (let at = network.operators.length - 1; at >= 0; at--) {
    const operator = network.operators[at];
    if (operator === undefined || !operator.outputs.some((name) => needed.has(name))) continue;
    operators.push(operator);
    for (const name of [...operator.inputs, ...operator.outputs]) needed.add(name);
  }
  const inputs = keepInputs ? [...network.inputs] : network.inputs.filter((name) => needed.has(name));
  for (const name of inputs) needed.add(name);
  const tensors = new Map<string, Tensor>();
  for (const [name, tensor] of network.tensors) if (needed.has(name)) tensors.set(name, tensor);
  return { name: network.name, inputs, outputs: [...network.outputs], operators: operators.reverse(), tensors };
}
