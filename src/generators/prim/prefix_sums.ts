import type { Expr, Module, Signal } from "../../hdl/index.ts";

/**
 * Sums of the first 1, 2, … n terms, each `width` bits, in log2 n adders' depth: every block of 2, 4, 8 … terms is summed
 * in halves, the lower half's total going to each of the upper one. Throws RangeError without a term.
 *
 * @param name Stem of the wires: `<name>_<from>_<to>`.
 * @param doc Meaning, without a full stop: the terms that it covers are added.
 */
export function prefixSums(m: Module, name: string, terms: readonly Expr[], width: number, doc: string): Signal[] {
  if (terms.length === 0) throw new RangeError("prefixSums: no term, at least one is needed.");
  const wire = (from: number, to: number, value: Expr): Signal =>
    m.wire(`${name}_${from}_${to}`, value, `${doc}: ${from} to ${to}.`);
  const block = (from: number, count: number): Signal[] => {
    const [only] = terms.slice(from, from + 1);
    if (only === undefined) return [];
    if (count === 1) return [wire(from, from, only.extend(width))];
    const half = 2 ** (Math.ceil(Math.log2(count)) - 1);
    const lower = block(from, half);
    const upper = block(from + half, Math.min(count, terms.length - from) - half);
    const total = lower[lower.length - 1];
    if (total === undefined) return upper;
    return [...lower, ...upper.map((sum, i) => wire(from, from + half + i, total.plus(sum)))];
  };
  return block(0, terms.length);
}
