import type { VerilogFault } from "../verilog_fault.ts";

const startFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "turn_reversed",
    description: "The owner that has waited shortest goes first, not the one that has waited longest.",
    file: "utop_start.v",
    from: ".pairs_i   (turn_i)",
    to: ".pairs_i   (~turn_i)",
  },
  {
    name: "quota_off_by_one",
    description: "A vNPU at its quota counts as under it.",
    file: "utop_vnpu.v",
    from: /assign under_o = \|?room;/,
    to: "assign under_o = ~over;",
  },
  {
    name: "lend_last_kept",
    description: "The last engine that must be kept is lent.",
    file: "utop_demand.v",
    from: /assign may_lend_o = (.*) > (.*);/,
    to: "assign may_lend_o = $1 >= $2;",
  },
  {
    name: "quarantine_ignored",
    description: "An engine out of service is still used.",
    file: "utop_scheduler.v",
    from: "idle = me_online_i & ~busy;",
    to: "idle = ~busy;",
  },
  {
    name: "winner_keeps_turn",
    description: "An owner that starts keeps its turn.",
    file: "utop_turn.v",
    from: "waits = owners_i & ~winner_i;",
    to: "waits = owners_i | (winner_i & ~winner_i);",
  },
  {
    name: "harvest_in_mode_1",
    description: "Mode 1 is decoded as mode 0 and lends engines.",
    file: "utop_start.v",
    from: "harvesting = mode_i == 2'd0;",
    to: "harvesting = ~mode_i[1];",
  },
];

const preemptFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "earliest_start_reclaimed",
    description: "The engine started first is reclaimed, not the one started last.",
    file: "utop_preempt.v",
    from: /\(start_order_i \^ (.*)\),/,
    to: "(start_order_i | (start_order_i & $1)),",
  },
  {
    name: "least_served_gives_way",
    description: "In mode 2 the least served holder gives way, not the most served.",
    file: "utop_preempt.v",
    from: ".pairs_i   (~order_i)",
    to: ".pairs_i   (order_i)",
  },
  {
    name: "kill_has_no_priority",
    description: "Engines to reclaim compete with those to kill.",
    file: "utop_preempt.v",
    from: /candidates = killed \| \(reclaimed & .*\);/,
    to: "candidates = killed | reclaimed;",
  },
  {
    name: "finish_not_awaited",
    description: "An engine that finishes in the same cycle is preempted.",
    file: "utop_preempt.v",
    from: "preempted = victim & ~finish_i;",
    to: "preempted = victim;",
  },
  {
    name: "reclaims_one_too_many",
    description: "An engine is reclaimed although just enough come free.",
    file: "utop_demand.v",
    from: /reclaim_o = spatial_i & \((.*) > (.*)\);/,
    to: "reclaim_o = spatial_i & ($1 >= $2);",
  },
  {
    name: "saving_not_counted",
    description: "Engines in Save do not count as coming free.",
    file: "utop_scheduler.v",
    from: "saving = me_online_i & me_save_o;",
    to: "saving = me_online_i & me_save_o & ~me_save_o;",
  },
];

const edgeFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "lost_save",
    description: "A saved µTop does not come back.",
    file: "utop_engine.v",
    from: "returns = save_q & saved_i & ~finish_i;",
    to: "returns = run_q & saved_i & ~finish_i;",
  },
  {
    name: "finished_and_suspended",
    description: "A µTop that finishes while being saved is suspended as well.",
    file: "utop_engine.v",
    from: "returns = save_q & saved_i & ~finish_i;",
    to: "returns = save_q & saved_i;",
  },
  {
    name: "offline_keeps_running",
    description: "An engine that goes out of service keeps its µTop.",
    file: "utop_engine.v",
    from: "stays = online_i & ~finish_i;",
    to: "stays = (online_i | ~online_i) & ~finish_i;",
  },
  {
    name: "kill_keeps_ready",
    description: "The waiting µTops of a killed vNPU stay.",
    file: "utop_vnpu.v",
    from: /ready_q <= kill_i \? .* : (.*);/,
    to: "ready_q <= $1;",
  },
  {
    name: "lost_add",
    description: "µTops added in the cycle in which a saved one comes back are lost.",
    file: "utop_vnpu.v",
    from: "ready_q + ready_add_i + returned",
    to: "ready_q + ((|return_i) ? returned : ready_add_i)",
  },
];

/** Faults in what is decided: which start, which preempt, and what becomes of a µTop at the edge. */
export const decisionFaults: readonly VerilogFault[] = [
  ...startFaults.map((fault) => ({ ...fault, part: "Start" })),
  ...preemptFaults.map((fault) => ({ ...fault, part: "Preempt" })),
  ...edgeFaults.map((fault) => ({ ...fault, part: "Edge" })),
];
