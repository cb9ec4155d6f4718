import { concat, lit, mux, type Expr, type Module } from "../../../../hdl/index.ts";
import { countBits, indexBits } from "../../../../ports/index.ts";
import { classOf, waits, type QueueClass } from "../waits.ts";
import { anyOf, Watch } from "../watch.ts";
import type { OperationShape } from "../../sizes.ts";

/**
 * O7 strengthened until each cycle follows from the one before: for each queue, the handout cycles that it has waited
 * and those that pass before it goes first fit its bound less one. A class goes first in every other handout, and each
 * time its pointer moves on by one; a queue that goes first gets a VE.
 */
export function turnsInductive(shape: OperationShape, bound: number, which: QueueClass): Module {
  const id = which === "me" ? "o7a" : "o7b";
  const w = new Watch(shape, `${id}_inductive`, "inductive/turns_taken.ts", `${id.toUpperCase()}, strengthened.`);
  const { members } = classOf(shape, which);
  const waited = waits(w, which, bound);
  const index = indexBits(members);
  const bits = countBits(2 * bound + 2);
  const pointer: Expr = members > 1 ? w.state(which === "me" ? "pm" : "pv") : lit(index, 0);
  const vf = w.state("vf").sized(1);
  // 1 where the other class goes first in the next handout.
  const other = which === "me" ? vf : vf.not();
  const late = waited.map((cycles, k) => {
    // Members between the pointer and k, around the end.
    const ahead = lit(bits, k).minus(pointer.extend(bits));
    const around = members > 1 ? mux(pointer.extend(bits).gt(k), ahead.plus(members), ahead) : ahead;
    const turnsAhead = w.module.wire(`ahead_${k}`, around.sized(bits), "Members that go first before it.");
    const low = turnsAhead.slice(0, bits - 1);
    w.module.unused(`unused_ahead_${k}`, turnsAhead.slice(bits - 1, 1));
    return cycles.extend(bits).plus(concat(low, other)).ge(bound);
  });
  const nobody = members > 1 && members < 2 ** index ? pointer.ge(members) : lit(1, 0);
  return w.conclude(anyOf([...late, nobody]), waited[0]?.any() ?? lit(1, 0));
}
