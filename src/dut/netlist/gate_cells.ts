import type { Graph, Node } from "./graph.ts";

/** A one-bit cell: its input ports, and its output `Y` from their nodes, each 0 or 1. */
export interface GateRule {
  readonly inputs: readonly string[];
  readonly output: (g: Graph, inputs: readonly Node[]) => Node;
}

type Bits = readonly [Node, Node, Node, Node];

/** A rule whose function is written over up to four inputs. */
function rule(inputs: string, make: (g: Graph, bits: Bits) => Node): GateRule {
  return {
    inputs: inputs.split(" "),
    output: (g, nodes) => make(g, [nodes[0] ?? 0, nodes[1] ?? 0, nodes[2] ?? 0, nodes[3] ?? 0]),
  };
}

/** Rules of Yosys' simple gates, by type. */
export const gateCells: ReadonlyMap<string, GateRule> = new Map([
  ["$_BUF_", rule("A", (_, [a]) => a)],
  ["$_NOT_", rule("A", (g, [a]) => g.not1(a))],
  ["$_AND_", rule("A B", (g, [a, b]) => g.and(a, b))],
  ["$_NAND_", rule("A B", (g, [a, b]) => g.not1(g.and(a, b)))],
  ["$_OR_", rule("A B", (g, [a, b]) => g.or(a, b))],
  ["$_NOR_", rule("A B", (g, [a, b]) => g.not1(g.or(a, b)))],
  ["$_XOR_", rule("A B", (g, [a, b]) => g.xor(a, b))],
  ["$_XNOR_", rule("A B", (g, [a, b]) => g.not1(g.xor(a, b)))],
  ["$_ANDNOT_", rule("A B", (g, [a, b]) => g.and(a, g.not1(b)))],
  ["$_ORNOT_", rule("A B", (g, [a, b]) => g.or(a, g.not1(b)))],
  ["$_MUX_", rule("A B S", (g, [a, b, s]) => g.select(s, b, a))],
  ["$_NMUX_", rule("A B S", (g, [a, b, s]) => g.not1(g.select(s, b, a)))],
  ["$_AOI3_", rule("A B C", (g, [a, b, c]) => g.not1(g.or(g.and(a, b), c)))],
  ["$_OAI3_", rule("A B C", (g, [a, b, c]) => g.not1(g.and(g.or(a, b), c)))],
  ["$_AOI4_", rule("A B C D", (g, [a, b, c, d]) => g.not1(g.or(g.and(a, b), g.and(c, d))))],
  ["$_OAI4_", rule("A B C D", (g, [a, b, c, d]) => g.not1(g.and(g.or(a, b), g.or(c, d))))],
]);
