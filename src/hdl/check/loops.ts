import type { Module } from "../module.ts";
import type { BitGraph } from "./bit_graph.ts";

/** Combinational loops: one sentence for each set of signals that form one. */
export function loopFailures(module: Module, graph: BitGraph): string[] {
  const names = new Map<number, string>();
  for (const [signal, first] of graph.base) {
    for (let bit = 0; bit < signal.width; bit += 1) {
      names.set(first + bit, signal.width === 1 ? signal.name : `${signal.name}[${bit}]`);
    }
  }
  const seen = new Set<string>();
  const failures: string[] = [];
  for (const loop of findLoops(graph)) {
    const path = loop.flatMap((vertex) => names.get(vertex) ?? []);
    const key = [...new Set(path.map((name) => name.replace(/\[.*/, "")))].toSorted().join();
    if (seen.has(key)) continue;
    seen.add(key);
    const text = [...path, path[0] ?? ""].join(" -> ");
    failures.push(
      `module ${module.name}, signal ${path[0] ?? ""}: depends on itself within a cycle (${text}); ` +
        `a loop must pass through a register.`,
    );
  }
  return failures;
}

/** One loop per back edge of a depth-first walk, each from a vertex to what it depends on. */
function findLoops({ edges }: BitGraph): number[][] {
  const unseen = 0;
  const open = 1;
  const done = 2;
  const state = new Uint8Array(edges.length);
  const loops: number[][] = [];
  for (let root = 0; root < edges.length; root += 1) {
    if (state[root] !== unseen) continue;
    const path = [root];
    const nextEdge = [0];
    state[root] = open;
    while (path.length > 0) {
      const depth = path.length - 1;
      const at = path[depth] ?? root;
      const index = nextEdge[depth] ?? 0;
      const to = edges[at]?.[index];
      nextEdge[depth] = index + 1;
      if (to === undefined) {
        state[at] = done;
        path.pop();
        nextEdge.pop();
      } else if (state[to] === open) loops.push(path.slice(path.indexOf(to)));
      else if (state[to] === unseen) {
        state[to] = open;
        path.push(to);
        nextEdge.push(0);
      }
    }
  }
  return loops;
}
