import { andAll, type Module } from "../../hdl/index.ts";
import { clockedPart, type PoolShape } from "./sizes.ts";

/** Bits of a number of a layer. */
export const layerBits = 12;

/** What the hypervisor tells a group, and what it is told of it. */
export function group(shape: PoolShape): Module {
  const { cores } = shape;
  const m = clockedPart("idm_group", "group.ts", "Hold and context of a group.", shape);
  const stopped_i = m.input("stopped_i", cores, "Cores of the group that are held now, or ended and alone.");
  const done_i = m.input("done_i", cores, "Cores in Done, of any group.");
  const go_i = m.input("go_i", 1, "GO is written.");
  const stop_i = m.input("stop_i", 1, "STOP is written.");
  const sets_hold_i = m.input("sets_hold_i", 1, "HOLD is written.");
  const data_i = m.input("data_i", 1, "What is written.");
  const irq_o = m.output("irq_o", 1, "It stopped at a layer, or ended under a hold (pulse).");
  const hold_o = m.output("hold_o", 1, "It is to be held.");
  const ctx_ended_o = m.output("ctx_ended_o", 1, "Its task ended under a hold.");

  const hold_q = m.register("hold_q", 1, "It is to be held.");
  const ctx_ended_q = m.register("ctx_ended_q", 1, "Its task ended under a hold.");
  m.update(hold_q, { next: data_i, enable: sets_hold_i });

  m.section("Stop at a layer");
  const ended = m.wire("ended", stopped_i.and(done_i).any(), "It ended, and no core of it is at work.");
  const parks = m.wire("parks", stopped_i.any().and(ended.not()), "It is held.");

  m.section("End under a hold");
  const ends = m.wire(
    "ends",
    andAll([ended, hold_q, ctx_ended_q.not(), stop_i.not()]),
    "It ended under a hold, which is told once.",
  );
  const lets_go = m.wire("lets_go", go_i.or(sets_hold_i.and(data_i.not())), "What has ended is forgotten.");
  m.update(ctx_ended_q, { next: lets_go.not().and(ctx_ended_q.or(ends)) });
  m.drive(irq_o, parks.or(ends));
  m.drive(hold_o, hold_q);
  m.drive(ctx_ended_o, ctx_ended_q);
  return m;
}
