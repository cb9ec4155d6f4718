import type { Graph, Node, Operation } from "./graph.ts";

/** Deepest expression that is computed in one go; a deeper one is cut by a local. */
const deepest = 200;

/** Which nodes a program computes, and which of them keep their value for later use. */
export interface Schedule {
  /** Nodes with a value of their own, operands first. */
  readonly kept: readonly Node[];
  isKept(node: Node): boolean;
}

/** Operands of an operation. */
export function operandsOf(operation: Operation): readonly Node[] {
  switch (operation.op) {
    case "constant":
    case "input":
    case "state":
      return [];
    case "load":
      return [operation.address];
    case "select":
      return [operation.condition, operation.a, operation.b];
    default:
      return [operation.a, operation.b];
  }
}

/**
 * A node that is used once becomes part of the expression that uses it. All others are kept; so are loads, which must
 * come before the writes of the same cycle.
 */
export function schedule(g: Graph, roots: readonly Node[]): Schedule {
  const uses = new Int32Array(g.operations.length);
  for (const root of roots) uses[root] = (uses[root] ?? 0) + 1;
  for (let node = g.operations.length - 1; node >= 0; node -= 1) {
    const operation = g.operations[node];
    if (operation === undefined || uses[node] === 0) continue;
    for (const operand of operandsOf(operation)) uses[operand] = (uses[operand] ?? 0) + 1;
  }
  const kept: Node[] = [];
  const isKept = new Uint8Array(g.operations.length);
  const depth = new Int32Array(g.operations.length);
  g.operations.forEach((operation, node) => {
    if (uses[node] === 0 || operation.op === "constant" || operation.op === "state") return;
    const inner = operandsOf(operation).map((operand) => (isKept[operand] === 1 ? 0 : (depth[operand] ?? 0)));
    depth[node] = 1 + Math.max(0, ...inner);
    if ((uses[node] ?? 0) > 1 || operation.op === "load" || (depth[node] ?? 0) > deepest) {
      isKept[node] = 1;
      kept.push(node);
    }
  });
  return { kept, isKept: (node) => isKept[node] === 1 };
}
