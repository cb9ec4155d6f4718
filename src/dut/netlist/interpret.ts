import { compute, type Graph, type Node } from "./graph.ts";

/** What the leaves of a graph stand for in one cycle. */
export interface Leaves {
  readonly input: (word: number) => number;
  readonly state: (word: number) => number;
  readonly memory: (word: number) => number;
}

/** Values of nodes in one cycle, computed one by one: slow, plain, and what the compiled form is checked against. */
export function evaluate(g: Graph, nodes: readonly Node[], leaves: Leaves): number[] {
  const values = new Map<Node, number>();
  const valueOf = (node: Node): number => {
    const known = values.get(node);
    if (known !== undefined) return known;
    const value = computeNode(node) | 0;
    values.set(node, value);
    return value;
  };
  const computeNode = (node: Node): number => {
    const operation = g.operations[node];
    if (operation === undefined) throw new RangeError(`The graph has no node ${node}.`);
    switch (operation.op) {
      case "constant":
        return operation.value;
      case "input":
        return leaves.input(operation.word);
      case "state":
        return leaves.state(operation.word);
      case "load":
        return leaves.memory(operation.base + valueOf(operation.address) * operation.stride);
      case "select":
        return valueOf(operation.condition) !== 0 ? valueOf(operation.a) : valueOf(operation.b);
      default:
        return compute(operation.op, valueOf(operation.a), valueOf(operation.b));
    }
  };
  return nodes.map(valueOf);
}
