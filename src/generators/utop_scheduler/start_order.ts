import { pack, type Module } from "../../hdl/index.ts";
import { pairCount } from "../../ports/index.ts";
import { clockedPart, type SchedulerShape } from "./sizes.ts";

/** Order in which the MEs were last started: bit (i, j), i < j, is 1 when i was started after j. */
export function startOrder(shape: SchedulerShape): Module {
  const { matrixEngines: mes } = shape;
  const m = clockedPart("utop_start_order", "start_order.ts", "Order in which the matrix engines were started.", shape);
  const start_me_i = m.input("start_me_i", mes, "ME that starts, one-hot.");
  const start_order_o = m.output("start_order_o", pairCount(mes), "Bit (i, j), i < j: i was started after j.");

  const start_order_q = m.register("start_order_q", pairCount(mes), "Bit (i, j), i < j: i was started after j.");
  const next = pairsOf(mes).map(([i, j], pair) =>
    start_me_i.bit(i).or(start_order_q.bit(pair).and(start_me_i.bit(j).not())),
  );
  m.update(start_order_q, { next: pack(next) });
  m.drive(start_order_o, start_order_q);
  return m;
}

/** All pairs (i, j), i < j, of n members in the order of a pair vector. */
export function pairsOf(members: number): (readonly [number, number])[] {
  const all = Array.from({ length: members }, (_, i) => i);
  return all.flatMap((i) => all.slice(i + 1).map((j) => [i, j] as const));
}
