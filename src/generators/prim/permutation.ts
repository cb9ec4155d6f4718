import { Module, orAll, pack, type Expr, type Signal } from "../../hdl/index.ts";
import { pairCount, pairIndex } from "../../ports/port.ts";

/** Member `u` stands before member `v`, read from pair bits: bit (i, j), i < j, is 1 when j stands before i. */
export function standsBefore(pairs: Signal, members: number, u: number, v: number): Expr<1> {
  return v < u ? pairs.bit(pairIndex(members, v, u)) : pairs.bit(pairIndex(members, u, v)).not();
}

/** The numbers 0..members−1 without `v`. */
export function others(members: number, v: number): number[] {
  return Array.from({ length: members }, (_, u) => u).filter((u) => u !== v);
}

/** For every member: some requester stands before it. All judged side by side, so the depth is that of one OR. */
function behindRequester(request: Signal, pairs: Signal, members: number): Expr {
  const behind = (v: number): Expr<1> =>
    orAll(others(members, v).map((u) => request.bit(u).and(standsBefore(pairs, members, u, v))));
  return pack(Array.from({ length: members }, (_, v) => behind(v)));
}

function permutationModule(kind: "first" | "behind", members: number, summary: string): Module {
  if (members < 2) throw new RangeError(`permutation_${kind}: members is ${members}, allowed are 2 and more.`);
  return new Module(`permutation_${kind}_n${members}`, { summary, file: "src/generators/prim/permutation.ts" });
}

/** Which requester stands first in a permutation that is kept as one bit per pair; one-hot. */
export function permutationFirst({ members }: { readonly members: number }): Module {
  const m = permutationModule("first", members, "Finds the requester that stands first in a permutation.");
  const request_i = m.input("request_i", members, "One bit per member.");
  const pairs_i = m.input("pairs_i", pairCount(members), "Bit (i, j), i < j: member j stands before member i.");
  const first_o = m.output("first_o", members, "The first requester, one-hot; 0 when nobody requests.");
  const behind = m.wire("behind", behindRequester(request_i, pairs_i, members), "Some requester stands before it.");
  m.drive(first_o, request_i.and(behind.not()));
  return m;
}

/** Which members, requesters or not, have a requester before them. */
export function permutationBehind({ members }: { readonly members: number }): Module {
  const m = permutationModule(
    "behind",
    members,
    "Marks the members of a permutation that have a requester before them.",
  );
  const request_i = m.input("request_i", members, "One bit per member.");
  const pairs_i = m.input("pairs_i", pairCount(members), "Bit (i, j), i < j: member j stands before member i.");
  const behind_o = m.output("behind_o", members, "Some requester stands before this member.");
  m.drive(behind_o, behindRequester(request_i, pairs_i, members));
  return m;
}

/** Who is wired to a permutation cell, and what the author calls its answer. */
export interface PermutationUse {
  /** Instance name. */
  readonly instance: string;
  readonly request: Expr;
  /** Pair bits; not needed for one member. */
  readonly pairs: Expr | undefined;
  /** Name and meaning of the wire with the answer. */
  readonly name: string;
  readonly doc: string;
}

/** Instantiates `permutationFirst`; of a single member the request itself is the answer. */
export function firstOf(m: Module, use: PermutationUse): Signal {
  if (use.pairs === undefined) return m.wire(use.name, use.request, use.doc);
  return instantiate(m, permutationFirst({ members: use.request.width }), "first_o", use, use.pairs);
}

/** Instantiates `permutationBehind` for two members or more. */
export function behindOf(m: Module, use: PermutationUse & { readonly pairs: Expr }): Signal {
  return instantiate(m, permutationBehind({ members: use.request.width }), "behind_o", use, use.pairs);
}

function instantiate(m: Module, cell: Module, output: string, use: PermutationUse, pairs: Expr): Signal {
  const wires = m.instance(use.instance, cell, {
    inputs: { request_i: use.request, pairs_i: pairs },
    outputs: { [output]: { name: use.name, doc: use.doc } },
  });
  return wires[output] as Signal;
}
