import type { VerilogFault } from "../generators/verilog_fault.ts";
import { addressGuardMutants } from "./address_guard_mutants.ts";
import { firstLevelMutants } from "./first_level_idm_mutants.ts";
import { operationSchedulerMutants } from "./operation_scheduler_mutants.ts";
import { secondLevelMutants } from "./second_level_idm_mutants.ts";
import { utopSequencerMutants } from "./utop_sequencer_mutants.ts";

/** A kept fault in the emitted Verilog that breaks one promise: what the promise's proof must notice, at any size. */
export interface Mutant extends VerilogFault {
  /** Name of the promise or lemma. */
  readonly promise: string;
  /** Block that it is in, without prefix. */
  readonly top: string;
}

/** One per promise and lemma of the µTop scheduler. */
const utopSchedulerMutants: readonly Omit<Mutant, "top">[] = [
  {
    promise: "G1",
    name: "breaks_g1",
    part: "Promises",
    description: "An engine out of service is started.",
    file: "utop_scheduler.v",
    from: "idle = me_online_i & ~busy;",
    to: "idle = ~busy;",
  },
  {
    promise: "G2",
    name: "breaks_g2",
    part: "Promises",
    description: "An engine that finishes in the same cycle is preempted.",
    file: "utop_preempt.v",
    from: "preempted = victim & ~finish_i;",
    to: "preempted = victim;",
  },
  {
    promise: "G3",
    name: "breaks_g3",
    part: "Promises",
    description: "A saved uTop does not come back.",
    file: "utop_engine.v",
    from: "returns = save_q & saved_i & ~finish_i;",
    to: "returns = run_q & saved_i & ~finish_i;",
  },
  {
    promise: "G4",
    name: "breaks_g4",
    part: "Promises",
    description: "A vNPU at its quota counts as under it.",
    file: "utop_vnpu.v",
    from: /assign under_o = \|?room;/,
    to: "assign under_o = ~over;",
  },
  {
    promise: "G5a",
    name: "breaks_g5a",
    part: "Promises",
    description: "Borrowers never give way.",
    file: "utop_demand.v",
    from: /assign reclaim_o = (.*);/,
    to: "assign reclaim_o = ($1) & ~spatial_i;",
  },
  {
    promise: "G5b",
    name: "breaks_g5b",
    part: "Promises",
    description: "Nothing starts while all engines are Idle.",
    file: "utop_demand.v",
    from: /assign may_start_o = (.*);/,
    to: "assign may_start_o = ($1) & ~all_idle_i;",
  },
  {
    promise: "G6",
    name: "breaks_g6",
    part: "Promises",
    description: "Nothing is lent while all engines are Idle.",
    file: "utop_demand.v",
    from: /assign may_lend_o = (.*) > (.*);/,
    to: "assign may_lend_o = ($1 > $2) & ~all_idle_i;",
  },
  {
    promise: "G7",
    name: "breaks_g7",
    part: "Promises",
    description: "A start beside a kill does not show.",
    file: "utop_scheduler.v",
    from: "start_valid_q <= |winner;",
    to: "start_valid_q <= (|winner) & ~(|vnpu_kill_i);",
  },
  {
    promise: "G9",
    name: "breaks_g9",
    part: "Promises",
    description: "The engines of an enabled vNPU are not killed.",
    file: "utop_scheduler.v",
    from: /(u_preempt \([^;]*\.kill_i +)\(vnpu_kill_i\)/,
    to: "$1(vnpu_kill_i & ~vnpu_enable_i)",
  },
  {
    promise: "G10",
    name: "breaks_g10",
    part: "Promises",
    description: "A switch takes one cycle more.",
    file: "utop_whole_core.v",
    from: "switched = switch_counter_q <= 16'd1;",
    to: "switched = switch_counter_q == 16'd0;",
  },
  {
    promise: "L1",
    name: "breaks_l1",
    part: "Promises",
    description: "The pair to be compared moves on as if nothing had been swapped.",
    file: "utop_service_rank.v",
    from: "back_q <= swap ? back_q : front_q;",
    to: "back_q <= front_q;",
  },
  {
    promise: "L2",
    name: "breaks_l2",
    part: "Promises",
    description: "The last pair of owners changes places behind one that waits on alone.",
    file: "utop_turn.v",
    from: /(turn_q <= \{\s+waits\[\d+\] &) \(~(waits\[\d+\]) \| (turn_q\[\d+\])\)/,
    to: "$1 (~$2 ^ $3)",
  },
  {
    promise: "L3",
    name: "breaks_l3",
    part: "Promises",
    description: "A start does not count against the engine that was started last.",
    file: "utop_start_order.v",
    from: /(start_order_q <= \{\s+start_me_i\[\d+\] \|) \((start_order_q\[\d+\]) & ~start_me_i\[\d+\]\)/,
    to: "$1 $2",
  },
];

/** One per promise and lemma. */
export const mutants: readonly Mutant[] = [
  ...utopSchedulerMutants.map((mutant) => ({ ...mutant, top: "utop_scheduler" })),
  ...operationSchedulerMutants,
  ...utopSequencerMutants,
  ...secondLevelMutants,
  ...addressGuardMutants,
  ...firstLevelMutants,
];
