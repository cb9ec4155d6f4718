import type { VerilogFault } from "../verilog_fault.ts";

const shareFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "own_share_unlimited",
    description: "A queue gets all that it asks for, whatever its vNPU owns.",
    file: "op_share.v",
    from: "own_o = demand_i & free;",
    to: "own_o = demand_i;",
  },
  {
    name: "earlier_queues_forgotten",
    description: "Each queue has the quota of its vNPU for itself.",
    file: "op_share.v",
    from: "(earlier_i)",
    to: "(earlier_i & ~earlier_i)",
  },
  {
    name: "lends_what_it_uses",
    description: "A vNPU lends VEs that it uses itself.",
    file: "op_share.v",
    from: "spare_o = spare;",
    to: "spare_o = free;",
  },
  {
    name: "borrows_without_harvest",
    description: "A vNPU that may not borrow VEs does.",
    file: "op_share.v",
    from: /rest_o = excess & .*harvest_i.*;/,
    to: "rest_o = excess;",
  },
];

const leftoverFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "turns_without_service",
    description: "The order of the borrowers turns although nothing is left to hand out.",
    file: "op_leftover.v",
    from: /wire turns = left.* & asks;/,
    to: "wire turns = asks;",
  },
  {
    name: "classes_never_turn",
    description: "ME queues borrow before VE queues for ever.",
    file: "op_leftover.v",
    from: "vf_q <= vf_q ^ turns;",
    to: "vf_q <= vf_q & ~turns;",
  },
  {
    name: "vector_queues_always_turn",
    description: "The first VE queue moves on when the ME queues went first, too.",
    file: "op_leftover.v",
    from: "else if (turns & vf_q) begin",
    to: "else if (turns) begin",
  },
  {
    name: "class_order_survives_reset",
    description: "Missed reset: the class that goes first is the same at power-on, but outlives a later reset.",
    file: "op_leftover.v",
    from: /reg vf_q;([\s\S]*?)always @\(posedge clk_i.*\) begin\n\s*if \(!rst_ni\) begin\n\s*vf_q <= 1'b0;\n\s*end else begin/,
    to: "reg vf_q = 1'b0;$1always @(posedge clk_i) begin\n    if (rst_ni) begin",
  },
];

const registerFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "hold_ignored",
    description: "The VE slots of a held queue issue.",
    file: "op_queue.v",
    from: "runs = valid_q & ~hold_i & ~flush_i;",
    to: "runs = valid_q & ~flush_i;",
  },
  {
    name: "allow_ignored",
    description: "A vNPU issues VE operations that it may not issue.",
    file: "op_queue.v",
    from: "asks = runs & allow_i;",
    to: "asks = runs;",
  },
  {
    name: "flush_keeps_instruction",
    description: "A flushed instruction stays in its register.",
    file: "op_queue.v",
    from: "valid_q & ~retires & ~flush_i",
    to: "valid_q & ~retires",
  },
  {
    name: "retires_before_its_operation",
    description: "An instruction retires before its ME operation has issued.",
    file: "op_queue.v",
    from: "runs & me_done_i &",
    to: "runs &",
  },
  {
    name: "bubble_behind_retire",
    description: "An instruction is taken into an empty register alone, a cycle behind the retire.",
    file: "op_queue.v",
    from: "(~valid_q | retires)",
    to: "(~valid_q)",
  },
];

const matrixFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "last_credit_unused",
    description: "An ME operation waits for two credits.",
    file: "op_matrix.v",
    from: "todo_q & runs & (|credit_q)",
    to: "todo_q & runs & credit_q[1]",
  },
  {
    name: "credit_lost",
    description: "A credit that comes in the cycle of an issue is lost.",
    file: "op_matrix.v",
    from: "{1'b0, credit_i}",
    to: "{1'b0, credit_i & ~issues}",
  },
  {
    name: "held_operation_issues",
    description: "The ME operation of a held queue issues.",
    file: "op_matrix.v",
    from: "runs = ~hold_i & ~flush_i;",
    to: "runs = ~flush_i;",
  },
];

const slotFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "me_issue_early",
    description: "One register too few: me_issue_o comes a cycle early.",
    file: "op_matrix.v",
    from: "issue_q <= decided_q;",
    to: "issue_q <= issues;",
  },
  {
    name: "mask_not_reloaded",
    description: "The slots of an instruction that is taken in the cycle of a retire are not loaded.",
    file: "op_queue.v",
    from: "loaded_q <= take;",
    to: "loaded_q <= take & ~valid_q;",
  },
  {
    name: "dropped_slots_show",
    description: "The slots of a flushed instruction still show.",
    file: "op_queue.v",
    from: /( todo = \(.*\)) & .*valid_q.*;/,
    to: "$1;",
  },
];

/** The kept faults of the operation scheduler: several per part of docs/contracts/operation_scheduler.md; for two vNPUs or more. */
export const operationSchedulerFaults: readonly VerilogFault[] = [
  ...shareFaults.map((fault) => ({ ...fault, part: "Own share" })),
  ...leftoverFaults.map((fault) => ({ ...fault, part: "Leftover" })),
  ...registerFaults.map((fault) => ({ ...fault, part: "Issue register" })),
  ...matrixFaults.map((fault) => ({ ...fault, part: "ME operation" })),
  ...slotFaults.map((fault) => ({ ...fault, part: "Latency" })),
];
