import type { Expr } from "../../hdl/index.ts";

/** Sum of the terms, each extended to `width` bits first; the author sees to it that the sum fits. */
export function sum(terms: readonly Expr[], width: number): Expr {
  const [first, ...rest] = terms.map((term) => term.extend(width));
  if (first === undefined) throw new RangeError("sum: no term, at least one is needed.");
  return rest.reduce((total, term) => total.plus(term), first);
}
