import { andAll, lit, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { countBits } from "../../ports/index.ts";

/** Streaks of many conditions, one bit per condition in every vector. */
export interface Streaks {
  /** More than `most` cycles in a row. */
  readonly over: Expr;
  /** The `most`-th cycle in a row. */
  readonly reached: Expr;
  /** The counters: plane b holds bit b of the cycles in a row up to the one before, which is right up to `most` of them. */
  readonly planes: readonly Signal[];
  /** More than `most` of them up to the one before. */
  readonly late: Signal;
}

/**
 * Cycles in a row in which each bit of `counts` is 1, this one included. Counters side by side: plane b holds bit b of
 * all of them, so that one operation works on the bits of all.
 *
 * @param name Stem of the registers.
 * @param fresh 1 in a cycle that begins all streaks anew.
 * @param most 0 or more; with 0, `reached` is 1 always.
 */
export function streaks(m: Module, name: string, counts: Expr, most: number, fresh?: Expr<1>): Streaks {
  const width = counts.width;
  const planes = Array.from({ length: Math.max(1, countBits(most)) }, (_, b) =>
    m.register(`${name}_${b}_q`, width, `Bit ${b} of the cycles in a row up to the one before.`),
  );
  const late = m.register(`${name}_over_q`, width, "More than the most of them.");
  const goesOn = fresh === undefined ? [] : [m.wire(`${name}_goes_on`, fresh.not().repeat(width), "Not begun anew.")];
  const base = planes.map((plane) => andAll([plane, ...goesOn]));
  // A bit turns where all bits below it are 1.
  const now = base.map((bit, b) => (b === 0 ? bit.not() : bit.xor(andAll([...goesOn, ...planes.slice(0, b)]))));
  const due = isNumber(planes, most).or(late);
  const over = m.wire(`${name}_over`, andAll([counts, ...(most === 0 ? [] : goesOn), due]), "This one is too many.");
  planes.forEach((plane, b) => m.update(plane, { next: counts.and(now[b] ?? plane) }));
  m.update(late, { next: over });
  const reached = counts.and(over.not()).and(isNumber(now, most));
  return { over, reached: most === 0 ? lit(1, 1).repeat(width) : reached, planes, late };
}

/** 1 where the number in the planes is `value`. */
function isNumber(planes: readonly Expr[], value: number): Expr {
  return andAll(planes.map((plane, b) => ((value >> b) & 1 ? plane : plane.not())));
}
