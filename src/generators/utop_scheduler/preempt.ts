import { pack, type Expr, type Module } from "../../hdl/index.ts";
import { pairCount } from "../../ports/index.ts";
import { behindOf, firstOf } from "../prim/permutation.ts";
import { part, type SchedulerShape } from "./sizes.ts";

/** Which ME is preempted in this cycle, and whether its µTop is discarded. */
export function preempt(shape: SchedulerShape): Module {
  const { matrixEngines: mes, vnpus } = shape;
  const m = part("utop_preempt", "preempt.ts", "Decides which matrix engine is preempted.");
  const online_i = m.input("online_i", mes, "Engines in service.");
  const finish_i = m.input("finish_i", mes, "uTop finished (pulse).");
  const run_of_i = m.input("run_of_i", mes * vnpus, "MEs in Run: tenant, one-hot.");
  const kill_i = m.input("kill_i", vnpus, "Discard all uTops of this vNPU.");
  const over_i = m.input("over_i", vnpus, "Holds more than its quota.");
  const reclaim_i = m.input("reclaim_i", 1, "Modes 0 and 1: borrowers give way.");
  const drain_i = m.input("drain_i", 1, "Whole core: all engines are to be saved.");
  const start_order_i = mes > 1 ? m.input("start_order_i", pairCount(mes), "Order of the last starts.") : undefined;
  const most_served = vnpus > 1 ? mostServed(m, vnpus) : undefined;
  const kill_o = m.output("kill_o", 1, "The preempted uTop is discarded.");
  const preempt_me_o = m.output("preempt_me_o", mes, "ME that is preempted, one-hot; 0 without a preempt.");

  const borrowers = over_i.and(reclaim_i.repeat(vnpus));
  const yielding = most_served === undefined ? borrowers : borrowers.or(most_served);
  const gives_way = m.wire("gives_way", yielding, "vNPUs whose MEs are candidates.");

  const tenants = run_of_i.elements(mes);
  const lost = (which: Expr): Expr => pack(tenants.map((tenant) => tenant.and(which).any()));
  const run = m.wire("run", pack(tenants.map((tenant) => tenant.any())).and(online_i), "Online MEs in Run.");
  const killed = m.wire("killed", lost(kill_i).and(online_i), "Candidates of rule 1.");
  const kills = m.wire("kills", killed.any(), "Rule 1 has a candidate.");
  const reclaimed = m.wire(
    "reclaimed",
    lost(gives_way)
      .and(online_i)
      .or(run.and(drain_i.repeat(mes))),
    "Candidates of rules 2 to 4.",
  );
  const candidates = m.wire(
    "candidates",
    killed.or(reclaimed.and(kills.not().repeat(mes))),
    "Candidates of the first rule that has any.",
  );
  // Bit (i, j) of start_order is 1 when i was started after j: for the latest start, i must then stand first.
  const victim = firstOf(m, {
    instance: "u_victim",
    request: candidates,
    pairs: start_order_i?.xor(kills.not().repeat(pairCount(mes))),
    name: "victim",
    doc: "Latest start among the candidates; under kill the earliest.",
  });
  const preempted = m.wire("preempted", victim.and(finish_i.not()), "The victim, unless it finishes by itself.");
  m.drive(preempt_me_o, preempted);
  m.drive(kill_o, kills.and(preempted.any()));
  return m;
}

/** Mode 2: the vNPU with an ME that was served most, if some starved vNPU was served less. */
function mostServed(m: Module, vnpus: number): Expr {
  const rotate_i = m.input("rotate_i", 1, "Mode 2: the most served gives way.");
  const starved_i = m.input("starved_i", vnpus, "Eligible, with waiting uTops and no ME.");
  const holds_i = m.input("holds_i", vnpus, "Has MEs in Run.");
  const order_i = m.input("order_i", pairCount(vnpus), "Order of least service.");
  const last_holder = firstOf(m, {
    instance: "u_last_holder",
    request: holds_i,
    pairs: order_i.not(),
    name: "last_holder",
    doc: "The most served vNPU with an ME.",
  });
  const behind_starved = behindOf(m, {
    instance: "u_behind_starved",
    request: starved_i,
    pairs: order_i,
    name: "behind_starved",
    doc: "Was served more than some starved vNPU.",
  });
  return last_holder.and(behind_starved).and(rotate_i.repeat(vnpus));
}
