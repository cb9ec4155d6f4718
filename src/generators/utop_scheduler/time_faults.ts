import type { VerilogFault } from "../verilog_fault.ts";

const commandFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "start_valid_late",
    description: "One register too many: start_valid_o comes a cycle late.",
    file: "utop_scheduler.v",
    from: /reg start_valid_q;(.*\n\n.*\n.*\n\s*)start_valid_q <= (.*);(\n.*\n\s*)start_valid_q <= (.*);/,
    to:
      "reg start_valid_q, start_valid_early_q;$1start_valid_q <= $2; start_valid_early_q <= $2;$3" +
      "start_valid_q <= start_valid_early_q; start_valid_early_q <= $4;",
  },
  {
    name: "preempt_valid_early",
    description: "One register too few: preempt_valid_o comes a cycle early.",
    file: "utop_scheduler.v",
    from: "assign preempt_valid_o = preempt_valid_q;",
    to: "assign preempt_valid_o = (|preempt_me) | (preempt_valid_q & ~preempt_valid_q);",
  },
  {
    name: "start_vnpu_held",
    description: "start_vnpu_o keeps its value while start_valid_o is 0.",
    file: "utop_scheduler.v",
    from: "start_vnpu_q <= start_vnpu;",
    to: "start_vnpu_q <= (|winner) ? start_vnpu : start_vnpu_q;",
  },
  {
    name: "kill_shown_alone",
    description: "preempt_kill_o is 1 while preempt_valid_o is 0.",
    file: "utop_preempt.v",
    from: /assign kill_o = kills & .*;/,
    to: "assign kill_o = kills;",
  },
  {
    name: "ready_swapped",
    description: "vnpu_ready_o shows vNPU 0 in the place of vNPU 1, and the other way round.",
    file: "utop_scheduler.v",
    from: /(assign vnpu_ready_o = \{[^}]*)vnpu_1_ready,(\s*)vnpu_0_ready(\s*\};)/,
    to: "$1vnpu_0_ready,$2vnpu_1_ready$3",
  },
];

const serviceFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "timer_not_reset",
    description: "Missed reset: the slice timer starts with any value and keeps its value in reset.",
    file: "utop_slice_timer.v",
    from: /always @\(posedge clk_i.*\) begin\n\s*if \(!rst_ni\) begin\n\s*slice_timer_q <= 24'd0;\n\s*end else begin/,
    to: "always @(posedge clk_i) begin\n    if (rst_ni) begin",
  },
  {
    name: "timer_survives_reset",
    description:
      "Missed reset: the slice timer is 0 at power-on, as an FPGA has it, but keeps its value in a later reset.",
    file: "utop_slice_timer.v",
    from: /slice_timer_q;([\s\S]*?)always @\(posedge clk_i.*\) begin\n\s*if \(!rst_ni\) begin\n\s*slice_timer_q <= 24'd0;\n\s*end else begin/,
    to: "slice_timer_q = 24'd0;$1always @(posedge clk_i) begin\n    if (rst_ni) begin",
  },
  {
    name: "slice_one_too_long",
    description: "A slice expires one cycle late.",
    file: "utop_slice_timer.v",
    from: "elapsed >= slice_cycles_i",
    to: "elapsed > slice_cycles_i",
  },
  {
    name: "window_opens_early",
    description: "The preempt window is open in the cycle of the expiry already.",
    file: "utop_slice_timer.v",
    from: /assign window_open_o = (.*);/,
    to: "assign window_open_o = ($1) | (temporal & expired);",
  },
  {
    name: "gang_in_every_mode",
    description: "gang_i takes effect outside mode 2.",
    file: "utop_scheduler.v",
    from: "gang = gang_i & temporal;",
    to: "gang = gang_i;",
  },
  {
    name: "one_counter_halved",
    description: "Only one of the two counters of a vNPU is halved.",
    file: "utop_service_counter.v",
    from: "halve_i ? total_sum >> 1'b1 : total_sum",
    to: "total_sum",
  },
  {
    name: "counters_wrap",
    description: "The counters are not halved and wrap.",
    file: "utop_service.v",
    from: "assign halve =",
    to: "assign halve = 1'b0 &",
  },
  {
    name: "cleared_on_disable",
    description: "The counters of a vNPU are cleared when it is disabled, too.",
    file: "utop_service.v",
    from: "enabled = enable_i & ~enable_before_q;",
    to: "enabled = enable_i ^ enable_before_q;",
  },
];

const rankFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "front_never_compared",
    description: "Stale order: the pair at the front is never compared.",
    file: "utop_service_rank.v",
    from: /compares = rank_phase_q < 8'd(\d+);/,
    to: "compares = rank_phase_q < (8'd$1 - 8'd8);",
  },
  {
    name: "rank_reversed",
    description: "Neighbours trade places when the front was served less.",
    file: "utop_service_rank.v",
    from: /swap = compares & last & (sum\[\d+\]);/,
    to: "swap = compares & last & ~$1;",
  },
  {
    name: "tie_swaps",
    description: "Neighbours that were served alike trade places.",
    file: "utop_service_rank.v",
    from: /swap = compares & last & (sum\[\d+\]);/,
    to: "swap = compares & last & ($1 | ~(|sum));",
  },
  {
    name: "priority_of_the_front",
    description: "The neighbour behind is ranked with the priority of the one in front.",
    file: "utop_service_rank.v",
    from: "multiplier = back_priority;",
    to: "multiplier = front_priority | (back_priority & ~back_priority);",
  },
  {
    name: "priority_0_is_0",
    description: "Priority 0 of the neighbour in front does not count as 1.",
    file: "utop_service_rank.v",
    from: "front_given[0] | ~(|front_given)",
    to: "front_given[0]",
  },
];

const wholeCoreFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "loaded_after_another_mode",
    description: "A context counts as loaded after another mode.",
    file: "utop_whole_core.v",
    from: "loaded_q <= whole_core & (loads | (loaded_q & keeps));",
    to: "loaded_q <= loads | (loaded_q & keeps);",
  },
  {
    name: "switch_one_too_long",
    description: "A switch takes one cycle more.",
    file: "utop_whole_core.v",
    from: "switched = switch_counter_q <= 16'd1;",
    to: "switched = switch_counter_q == 16'd0;",
  },
  {
    name: "leaves_without_need",
    description: "The core is left at the end of a slice although no other vNPU has work.",
    file: "utop_whole_core.v",
    from: "leaves | (expired_i & others_work)",
    to: "leaves | (expired_i & (others_work | ~others_work))",
  },
];

/** Faults in when and after whom: commands, slices, service, ranking, the whole core. */
export const timeFaults: readonly VerilogFault[] = [
  ...commandFaults.map((fault) => ({ ...fault, part: "Latency" })),
  ...serviceFaults.map((fault) => ({ ...fault, part: "Service" })),
  ...rankFaults.map((fault) => ({ ...fault, part: "Rank" })),
  ...wholeCoreFaults.map((fault) => ({ ...fault, part: "Whole core" })),
];
