import type { Expr } from "../expr.ts";
import { operandsOf } from "../expr_node.ts";
import type { Item, Statement } from "../item.ts";
import type { Module } from "../module.ts";
import type { Signal } from "../signal.ts";

/** For each bit of each output, the input bits that it depends on within the cycle, as [input name, bit]. */
export type Dependencies = ReadonlyMap<string, readonly (readonly (readonly [string, number])[])[]>;

/**
 * Which bit depends on which within one cycle. A vertex is a bit of a signal or of an expression; `edges` lead to what
 * it depends on. Arithmetic, comparisons and shifts depend on all bits of their operands, all else goes bit by bit.
 */
export interface BitGraph {
  readonly edges: readonly (readonly number[])[];
  /** First vertex of each signal. */
  readonly base: ReadonlyMap<Signal, number>;
}

export function bitGraph(module: Module, below: ReadonlyMap<Module, Dependencies>): BitGraph {
  const edges: number[][] = [];
  const base = new Map<Signal, number>();
  const known = new Map<Expr, readonly number[]>();
  for (const item of module.items) addItem(item);
  for (const port of module.ports) baseOf(port);
  return { edges, base };

  function vertex(to: readonly number[]): number {
    edges.push([...to]);
    return edges.length - 1;
  }

  function baseOf(signal: Signal): number {
    const known = base.get(signal);
    if (known !== undefined) return known;
    const first = edges.length;
    for (let bit = 0; bit < signal.width; bit += 1) edges.push([]);
    base.set(signal, first);
    return first;
  }

  function connect(signal: Signal, value: readonly number[], conditions: readonly number[]): void {
    const first = baseOf(signal);
    value.forEach((to, bit) => edges[first + bit]?.push(to, ...conditions));
  }

  function addItem(item: Item): void {
    if (item.kind === "wire" || item.kind === "assign") connect(item.signal, bitsOf(item.value), []);
    else if (item.kind === "comb") {
      for (const { signal, value } of item.defaults) connect(signal, bitsOf(value), []);
      addStatements(item.body, []);
    } else if (item.kind === "instance") {
      const inputs = new Map(item.connections.map(({ port, value }) => [port.name, value]));
      for (const { port, value } of item.connections) {
        const perBit = below.get(item.module)?.get(port.name);
        if (perBit === undefined) continue;
        const wires = bitsOf(value);
        perBit.forEach((sources, bit) => {
          const to = sources.flatMap(([name, index]) => {
            const input = inputs.get(name);
            return input === undefined ? [] : bitsOf(input).slice(index, index + 1);
          });
          edges[wires[bit] ?? -1]?.push(...to);
        });
      }
    }
  }

  function addStatements(statements: readonly Statement[], conditions: readonly number[]): void {
    for (const statement of statements) {
      if (statement.kind === "set") connect(statement.signal, bitsOf(statement.value), conditions);
      else {
        const decision = vertex(bitsOf(statement.kind === "when" ? statement.condition : statement.selector));
        const inner = [...conditions, decision];
        if (statement.kind === "when") {
          addStatements(statement.body, inner);
          addStatements(statement.otherwise, inner);
        } else {
          for (const { body } of statement.cases) addStatements(body, inner);
          addStatements(statement.fallback, inner);
        }
      }
    }
  }

  /** The vertices of an expression's bits, bit 0 first. */
  function bitsOf(expr: Expr): readonly number[] {
    const found = known.get(expr);
    if (found !== undefined) return found;
    const made = makeBits(expr);
    known.set(expr, made);
    return made;
  }

  function makeBits(expr: Expr): readonly number[] {
    const { node, width } = expr;
    const range = (first: number): number[] => Array.from({ length: width }, (_, bit) => first + bit);
    switch (node.kind) {
      case "signal":
        return range(baseOf(node.signal));
      case "slice":
        return range(baseOf(node.signal) + node.lsb);
      case "not":
        return bitsOf(node.operand);
      case "bitwise": {
        const operands = node.operands.map(bitsOf);
        return Array.from({ length: width }, (_, bit) => vertex(operands.flatMap((bits) => bits.slice(bit, bit + 1))));
      }
      case "mux": {
        const condition = bitsOf(node.condition);
        const [ifTrue, ifFalse] = [bitsOf(node.ifTrue), bitsOf(node.ifFalse)];
        return ifTrue.map((to, bit) => vertex([...condition, to, ...ifFalse.slice(bit, bit + 1)]));
      }
      case "concat":
        return node.parts.toReversed().flatMap(bitsOf);
      case "repeat":
        return Array.from({ length: node.count }, () => bitsOf(node.operand)).flat();
      case "extend":
        return [...bitsOf(node.operand), ...Array.from({ length: width - node.operand.width }, () => vertex([]))];
      case "literal":
      case "localparam":
      case "arithmetic":
      case "compare":
      case "reduce":
      case "shift":
      case "read": {
        const all = vertex(operandsOf(node).flatMap((operand) => bitsOf(operand)));
        return Array.from({ length: width }, () => all);
      }
    }
  }
}

/** Every vertex that `from` depends on. */
function reachable(graph: BitGraph, from: number): Set<number> {
  const seen = new Set([from]);
  const stack = [from];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    for (const to of graph.edges[at] ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      stack.push(to);
    }
  }
  return seen;
}

/** What the outputs of a module owe to its inputs within the cycle. */
export function dependenciesOf(module: Module, graph: BitGraph): Dependencies {
  const inputBit = new Map<number, readonly [string, number]>();
  for (const port of module.ports.filter(({ signalKind }) => signalKind === "input")) {
    const first = graph.base.get(port) ?? 0;
    for (let bit = 0; bit < port.width; bit += 1) inputBit.set(first + bit, [port.name, bit]);
  }
  const outputs = module.ports.filter(({ signalKind }) => signalKind === "output");
  return new Map(
    outputs.map((port) => {
      const first = graph.base.get(port) ?? 0;
      const perBit = Array.from({ length: port.width }, (_, bit) =>
        [...reachable(graph, first + bit)].flatMap((vertex) => {
          const input = inputBit.get(vertex);
          return input === undefined ? [] : [input];
        }),
      );
      return [port.name, perBit];
    }),
  );
}
