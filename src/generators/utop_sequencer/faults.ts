import type { VerilogFault } from "../verilog_fault.ts";

const groupFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "fresh_before_suspended",
    description: "A fresh µTop starts although a suspended one waits.",
    file: "seq_group.v",
    from: "offered = resumes ? waits : fresh_q;",
    to: "offered = (|fresh_q) ? fresh_q : waits;",
  },
  {
    name: "saved_utop_lost",
    description: "A saved µTop never starts again.",
    file: "seq_group.v",
    from: "waits = susp_q | returned;",
    to: "waits = susp_q;",
  },
  {
    name: "finished_utop_stays_live",
    description: "A µTop that finishes in the cycle in which another is saved stays live.",
    file: "seq_group.v",
    from: "live_q & ~finished & ~returned",
    to: "live_q & ~((|returned) ? returned : finished)",
  },
  {
    name: "vector_utop_not_awaited",
    description: "A group ends although its VE µTop runs.",
    file: "seq_group.v",
    from: /assign empty_o = ~\((.*) \| ve_live_q\);/,
    to: "assign empty_o = ~($1);",
  },
  {
    name: "foreign_finish_counts",
    description: "A µTop of another vNPU that finishes ends the one that ran on that ME before.",
    file: "utop_sequencer.v",
    from: "finish = me_finish_i & mine_i;",
    to: "finish = me_finish_i;",
  },
];

const successorFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "second_write_counts",
    description: "A successor that was written is overwritten by another value.",
    file: "seq_successor.v",
    from: "changes = next_valid_q & (value != next_q);",
    to: "changes = 1'b0 & next_valid_q & (value != next_q);",
  },
  {
    name: "one_past_the_table",
    description: "The first row behind the table may be written as a successor.",
    file: "seq_successor.v",
    from: "takes & (value >= rows_i)",
    to: "takes & (value > rows_i)",
  },
  {
    name: "one_row_too_many",
    description: "The row behind the end of the table is asked for.",
    file: "seq_successor.v",
    from: "following >= {1'b0, rows_i}",
    to: "following > {1'b0, rows_i}",
  },
  {
    name: "successor_of_the_group_before",
    description: "A written successor counts for the next group, too.",
    file: "seq_successor.v",
    from: "~load_i & (next_valid_q | takes)",
    to: "next_valid_q | (~load_i & takes)",
  },
];

const runFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "goes_on_where_it_ended",
    description: "A new run begins with the group behind the last one, not with group 0.",
    file: "utop_sequencer.v",
    from: "group_q <= accepts ? 16'd0 : following;",
    to: "group_q <= following;",
  },
  {
    name: "request_survives_its_answer",
    description: "A row request ends only with the group, not with its answer.",
    file: "utop_sequencer.v",
    from: "pending_q & ~row_valid_i",
    to: "pending_q & ~(row_valid_i & load)",
  },
  {
    name: "done_shown_early",
    description: "One register too few: done_o comes a cycle early.",
    file: "utop_sequencer.v",
    from: "assign done_o = done_q;",
    to: "assign done_o = completes | (done_q & ~done_q);",
  },
];

const faultFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "fault_outranks_stop",
    description: "A fault in the cycle of a stop shows its code.",
    file: "utop_sequencer.v",
    from: "stop_i ? 4'd0 :",
    to: "1'b0 ? 4'd0 :",
  },
  {
    name: "done_in_the_cycle_of_a_fault",
    description: "A run that faults with its last finish completes, too.",
    file: "utop_sequencer.v",
    from: "(~halt & (table_end |",
    to: "((table_end |",
  },
  {
    name: "stop_left_with_a_row_pending",
    description: "Stop is left although a row is not answered yet.",
    file: "utop_sequencer.v",
    from: /(wire leaves = .*) & ~pending_q;/,
    to: "$1;",
  },
  {
    name: "start_offered_in_a_fault",
    description: "A start in the cycle of a fault is passed on to the fetch unit.",
    file: "utop_sequencer.v",
    from: "in_run & start_i & ~halt",
    to: "in_run & start_i",
  },
];

/** The kept faults of the µTop sequencer: several per part of docs/contracts/utop_sequencer.md. */
export const utopSequencerFaults: readonly VerilogFault[] = [
  ...groupFaults.map((fault) => ({ ...fault, part: "Group" })),
  ...successorFaults.map((fault) => ({ ...fault, part: "Successor" })),
  ...runFaults.map((fault) => ({ ...fault, part: "Run" })),
  ...faultFaults.map((fault) => ({ ...fault, part: "Fault" })),
];
