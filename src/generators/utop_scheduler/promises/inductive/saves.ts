import { lit, pack, type Expr, type Signal } from "../../../../hdl/index.ts";
import { lateSaves } from "../duties.ts";
import { anyOf, type Watch } from "../watch.ts";

/** What a proof by induction knows of saves when duty A3 is kept. */
export interface SavesInTime {
  /** Per ME: cycles in a row in Save before this one; below S while it is in Save and A3 is kept. */
  readonly ages: readonly Signal[];
  /** A counter stands where it never comes. */
  readonly impossible: Expr<1>;
  /** A3 was kept since reset, this cycle included: what is claimed counts only then. */
  readonly kept: Expr<1>;
}

/**
 * Duty A3 with its counters at hand. Induction begins in any state, so a statement about how old a save is must read
 * the very counters by which the duty is judged; those of another circuit could hold anything.
 */
export function savesInTime(w: Watch): SavesInTime {
  const { matrixEngines: mes, saveLimitCycles } = w.shape;
  const m = w.module;
  const { late, cycles } = lateSaves(w);
  const ages = Array.from({ length: mes }, (_, me) =>
    m.wire(
      `age_${me}`,
      pack(cycles.planes.map((plane) => plane.bit(me))),
      `Cycles in a row in which ME ${me} was in Save.`,
    ),
  );
  // Where S is a power of two, every value of the counter comes.
  const beyond = ages.map((age, me) =>
    saveLimitCycles === 2 ** age.width ? lit(1, 0) : age.ge(saveLimitCycles).and(cycles.late.bit(me).not()),
  );
  m.unused("unused_late", cycles.late);
  const was_late = m.register("was_late_q", 1, "A save took too long since reset.");
  const is_late = m.wire("is_late", was_late.or(late), "A save takes too long, or took so since reset.");
  m.update(was_late, { next: is_late });
  return { ages, impossible: anyOf(beyond), kept: is_late.not() };
}
