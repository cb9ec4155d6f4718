import { pack, type Module } from "../../hdl/index.ts";
import { pairCount } from "../../ports/index.ts";
import { clockedPart, type SchedulerShape } from "./sizes.ts";
import { pairsOf } from "./start_order.ts";

/** Order in which owners are served: those that wait on keep their order in front, all others follow, ascending. */
export function turn(shape: SchedulerShape): Module {
  const { vnpus } = shape;
  const m = clockedPart("utop_turn", "turn.ts", "Order in which owners are served: longest wait first.", shape);
  const owners_i = m.input("owners_i", vnpus, "Class 1: owners with a claim to an ME.");
  const winner_i = m.input("winner_i", vnpus, "vNPU that starts, one-hot.");
  const turn_o = m.output("turn_o", pairCount(vnpus), "Bit (i, j), i < j: j comes before i.");

  const turn_q = m.register("turn_q", pairCount(vnpus), "Bit (i, j), i < j: j comes before i.");
  const waits = m.wire("waits", owners_i.and(winner_i.not()), "Owners that wait on.");
  const next = pairsOf(vnpus).map(([i, j], pair) => waits.bit(j).and(waits.bit(i).not().or(turn_q.bit(pair))));
  m.update(turn_q, { next: pack(next) });
  m.drive(turn_o, turn_q);
  return m;
}
