import { lit, mux, type Module } from "../../hdl/index.ts";
import { sum } from "../prim/sum.ts";
import { clockedPart, type SchedulerShape } from "./sizes.ts";

/** What one vNPU has and is owed: its waiting µTops, its MEs in Run, and how both stand against its quota. */
export function vnpu(shape: SchedulerShape): Module {
  const { matrixEngines: mes, count } = shape;
  const m = clockedPart(
    "utop_vnpu",
    "vnpu.ts",
    "Waiting uTops of one vNPU, and what it holds against its quota.",
    shape,
  );
  const kill_i = m.input("kill_i", 1, "Discard all its uTops.");
  const eligible_i = m.input("eligible_i", 1, "Enabled and not killed.");
  const lend_i = m.input("lend_i", 1, "Its unused quota may be lent.");
  const quota_i = m.input("quota_i", count, "MEs that it owns.");
  const ready_add_i = m.input("ready_add_i", count, "uTops that become ready in this cycle.");
  const ve_active_i = m.input("ve_active_i", 1, "Its VE uTop is unfinished.");
  const start_i = m.input("start_i", 1, "One of its uTops starts.");
  const run_i = m.input("run_i", mes, "MEs in Run for it.");
  const save_i = m.input("save_i", mes, "MEs in Save for it.");
  const return_i = m.input("return_i", mes, "MEs that give a saved uTop back in this cycle.");
  const ready_o = m.output("ready_o", count, "Waiting uTops, fresh and suspended.");
  const held_o = m.output("held_o", count, "MEs in Run.");
  const has_ready_o = m.output("has_ready_o", 1, "Some uTop waits.");
  const unfinished_o = m.output("unfinished_o", 1, "Some uTop of it waits, runs, is saved, or is a VE uTop.");
  const under_o = m.output("under_o", 1, "Holds less than its quota.");
  const over_o = m.output("over_o", 1, "Holds more than its quota.");
  const owed_o = m.output("owed_o", count, "MEs that its waiting uTops are owed within the quota.");
  const reserved_o = m.output("reserved_o", count, "MEs of its quota that may not be lent.");

  const ready_q = m.register("ready_q", count, "Waiting uTops.");
  const held = m.wire("held", sum(run_i.elements(mes), count), "MEs in Run for it.");
  const returned = m.wire("returned", sum(return_i.elements(mes), count), "uTops that come back saved.");
  const quota = m.wire("quota", mux(eligible_i, quota_i, lit(count, 0)), "Quota that counts.");
  const balance = m.wire("balance", quota.extend(count + 1).minus(held.extend(count + 1)), "Quota less what it holds.");
  const over = m.wire("over", balance.bit(count), "The balance is negative.");
  const room = m.wire("room", mux(over, lit(count, 0), balance.slice(0, count)), "MEs that it could still take.");

  const grown = ready_q.plus(ready_add_i).plus(returned).minus(start_i.extend(count));
  m.update(ready_q, { next: mux(kill_i, lit(count, 0), grown) });
  m.drive(ready_o, ready_q);
  m.drive(held_o, held);
  m.drive(has_ready_o, ready_q.any());
  m.drive(unfinished_o, ready_q.any().or(run_i.any()).or(save_i.any()).or(ve_active_i));
  m.drive(under_o, room.any());
  m.drive(over_o, over);
  m.drive(owed_o, mux(ready_q.lt(room), ready_q, room));
  m.drive(reserved_o, mux(lend_i, lit(count, 0), room));
  return m;
}
