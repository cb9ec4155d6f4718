import type { VerilogFault } from "../../verilog_fault.ts";

/** Kept faults of the ports of the engines, and of the trace port. */
export const engineFaults: readonly VerilogFault[] = [
  {
    name: "restore_counts_for_save",
    description: "Cycles in which an ME restores count for the save that follows.",
    part: "Engines",
    file: "engine_port.v",
    from: "same = me_save_i == saved_before_q;",
    to: "same = (me_save_i == saved_before_q) | me_save_i;",
  },
  {
    name: "finish_is_no_answer",
    description: "An ME that finishes in the last cycle of its save is lost.",
    part: "Engines",
    file: "engine_port.v",
    from: "me_save_i ? me_saved_i | me_finish_i :",
    to: "me_save_i ? me_saved_i :",
  },
  {
    name: "resumed_engine_cleared",
    description: "An ME is cleared before it restores the context of another tenant.",
    part: "Engines",
    file: "engine_port.v",
    from: "clear_q <= fresh & ~known;",
    to: "clear_q <= load_i & ~known;",
  },
  {
    name: "kill_stays",
    description: "After a kill all saves of that ME discard.",
    part: "Engines",
    file: "engine_port.v",
    from: "kills = preempt_i ? preempt_kill_i : kill_q;",
    to: "kills = (preempt_i & preempt_kill_i) | kill_q;",
  },
  {
    name: "context_not_shown_for_restore",
    description: "An ME that restores is not told where its context lies.",
    part: "Engines",
    file: "engine_port.v",
    from: "shows = active_i & due;",
    to: "shows = active_i & due & me_save_i;",
  },
  {
    name: "place_has_no_result",
    description: "The place of the largest element is not taken as a result.",
    part: "Operations",
    file: "ve_port.v",
    from: "(code == 6'd32) | (code == 6'd33) | (code == 6'd34);",
    to: "(code == 6'd32) | (code == 6'd33);",
  },
  {
    name: "waiting_record_replaced",
    description: "A trace record that waits is replaced by the next of its source.",
    part: "Trace",
    file: "trace_port.v",
    from: "takes = events & ~stuck;",
    to: "takes = events;",
  },
  {
    name: "shown_record_in_the_way",
    description: "A trace record is dropped although that of its source shows.",
    part: "Trace",
    file: "trace_port.v",
    from: /assign drop_o = (.*)events & stuck(.*);/,
    to: "assign drop_o = $1events & valid_q$2;",
  },
];
