import { quoted, refuse, shown } from "../error.ts";
import type { GraphProto, NodeProto } from "./messages.ts";

/** The nodes of a graph, each after those whose outputs it reads; as they stand where they are so already. @throws Refusal */
export function sortNodes(graph: GraphProto): readonly NodeProto[] {
  const makers = new Map<string, number>();
  for (const [at, node] of graph.node.entries()) {
    for (const name of node.output) {
      if (name === "") continue;
      if (makers.has(name)) refuse(`the name ${quoted(name)} is given to two tensors.`);
      makers.set(name, at);
    }
  }
  const before = graph.node.map((node) => {
    const nodes = [...namesRead(node)].map((name) => makers.get(name));
    return new Set(nodes.filter((at) => at !== undefined));
  });
  if (before.every((nodes, at) => [...nodes].every((earlier) => earlier < at))) return graph.node;
  return order(graph.node, before);
}

function order(nodes: readonly NodeProto[], before: readonly ReadonlySet<number>[]): NodeProto[] {
  const waiting = before.map(({ size }) => size);
  const readers: number[][] = nodes.map(() => []);
  for (const [at, earlier] of before.entries()) for (const maker of earlier) readers[maker]?.push(at);
  const ready = nodes.map((_, at) => at).filter((at) => waiting[at] === 0);
  const sorted: NodeProto[] = [];
  for (let next = 0; next < ready.length; next++) {
    const at = ready[next] ?? 0;
    const node = nodes[at];
    if (node !== undefined) sorted.push(node);
    for (const reader of readers[at] ?? []) {
      const left = (waiting[reader] ?? 0) - 1;
      waiting[reader] = left;
      if (left === 0) ready.push(reader);
    }
  }
  if (sorted.length < nodes.length) {
    // A node that waits may only hang on a cycle; one found by going back often enough lies in it.
    const back = before.map((earlier) => [...earlier].find((maker) => (waiting[maker] ?? 0) > 0) ?? 0);
    let at = waiting.findIndex((count) => count > 0);
    for (let step = 0; step < nodes.length; step++) at = back[at] ?? 0;
    const node = nodes[at];
    refuse(`node ${quoted(node?.name || (node?.output[0] ?? ""))} (${shown(node?.opType ?? "")}) is part of a cycle.`);
  }
  return sorted;
}

/** Names that a node reads, those that the graphs inside it read included. */
export function namesRead(node: NodeProto): Set<string> {
  const names = new Set<string>();
  const open: NodeProto[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const name of next.input) if (name !== "") names.add(name);
    for (const { g } of next.attribute) {
      for (const inner of g?.node ?? []) open.push(inner);
      for (const { name } of g?.output ?? []) names.add(name);
    }
  }
  return names;
}
