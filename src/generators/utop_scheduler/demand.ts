import { mux, type Module } from "../../hdl/index.ts";
import { countBits } from "../../ports/index.ts";
import { sum } from "../prim/sum.ts";
import { part, type SchedulerShape } from "./sizes.ts";

/** Free engines against what all vNPUs together are owed: the comparisons on which lending and reclaiming hang. */
export function demand(shape: SchedulerShape): Module {
  const { matrixEngines: mes, vnpus, count, sumBits } = shape;
  const m = part("utop_demand", "demand.ts", "Weighs idle engines against what the vNPUs are owed.");
  const spatial_i = m.input("spatial_i", 1, "Modes 0 and 1.");
  const gang_i = m.input("gang_i", 1, "An operator takes all engines.");
  const idle_i = m.input("idle_i", mes, "Online MEs in Idle.");
  const saving_i = m.input("saving_i", mes, "Online MEs in Save.");
  const all_idle_i = m.input("all_idle_i", 1, "All online MEs are Idle.");
  const owed_i = m.input("owed_i", vnpus * count, "MEs that each vNPU is owed.");
  const reserved_i = m.input("reserved_i", vnpus * count, "MEs of each vNPU's quota that may not be lent.");
  const starved_i = vnpus > 1 && m.input("starved_i", vnpus, "vNPUs with waiting uTops and no ME.");
  const window_open_i = vnpus > 1 && m.input("window_open_i", 1, "Mode 2: preempts are allowed.");
  const may_start_o = m.output("may_start_o", 1, "An ME may take a start.");
  const may_lend_o = m.output("may_lend_o", 1, "More MEs are idle than must be kept.");
  const reclaim_o = m.output("reclaim_o", 1, "Borrowers give way: more is owed than MEs come free.");

  const idle_mes = m.wire("idle_mes", sum(idle_i.elements(mes), count), "Online MEs in Idle.");
  const idle = m.wire("idle", mux(gang_i, all_idle_i.extend(count), idle_mes), "Starts that the idle MEs allow.");
  const saving = m.wire("saving", sum(saving_i.elements(mes), count), "Online MEs in Save.");
  const coming = m.wire("coming", idle.extend(count + 1).plus(saving.extend(count + 1)), "Starts now and after saves.");
  const need = m.wire("need", sum(owed_i.elements(vnpus), sumBits), "MEs owed to all vNPUs.");
  const kept = m.wire("kept", sum(reserved_i.elements(vnpus), sumBits), "MEs that may not be lent.");
  const wide = Math.max(sumBits, count + 1);
  m.drive(may_start_o, idle.any().and(idle_i.any()));
  m.drive(may_lend_o, idle.extend(wide).gt(kept.extend(wide)));
  m.drive(reclaim_o, spatial_i.and(need.extend(wide).gt(coming.extend(wide))));
  if (!starved_i || !window_open_i) return m;

  const rotate_o = m.output("rotate_o", 1, "The most served gives way: more vNPUs starve than MEs come free.");
  const starvedBits = Math.max(count + 1, countBits(vnpus));
  const starving = m.wire("starving", sum(starved_i.elements(vnpus), starvedBits), "vNPUs that starve.");
  m.drive(rotate_o, window_open_i.and(starving.gt(coming.extend(starvedBits))));
  return m;
}
