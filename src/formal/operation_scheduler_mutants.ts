import type { Mutant } from "./mutants.ts";

const top = "operation_scheduler";

/** One per promise and lemma of the operation scheduler. */
export const operationSchedulerMutants: readonly Mutant[] = [
  {
    ...{ promise: "L4", name: "breaks_l4", part: "Promises", top },
    description: "A flush leaves the number of slots to be decided as it was.",
    file: "op_queue.v",
    from: /flush_i \? \d+'[bd]0 : decided/,
    to: "flush_i ? left_q : decided",
  },
  {
    ...{ promise: "O1", name: "breaks_o1", part: "Promises", top },
    description: "A vNPU lends VEs that it uses itself.",
    file: "op_share.v",
    from: "spare_o = spare;",
    to: "spare_o = free;",
  },
  {
    ...{ promise: "O2", name: "breaks_o2", part: "Promises", top },
    description: "A queue that takes its vNPU's last VEs of its own gets none.",
    file: "op_share.v",
    from: "own_o = demand_i & free;",
    to: "own_o = (|{excess, spare}) ? demand_i & free : demand_i & ~demand_i;",
  },
  {
    ...{ promise: "O3", name: "breaks_o3", part: "Promises", top },
    description: "What is lent is not handed out.",
    file: "op_leftover.v",
    from: "(lent)",
    to: "(lent & ~lent)",
  },
  {
    ...{ promise: "O4", name: "breaks_o4", part: "Promises", top },
    description: "An ME operation is lost when the next instruction is taken behind it.",
    file: "op_matrix.v",
    from: "issue_q <= decided_q;",
    to: "issue_q <= decided_q & ~take_i;",
  },
  {
    ...{ promise: "O5", name: "breaks_o5", part: "Promises", top },
    description: "Where a vNPU does not borrow, each of its queues has the quota for itself.",
    file: "op_share.v",
    from: "(earlier_i)",
    to: "(harvest_i ? earlier_i : earlier_i & ~earlier_i)",
  },
  {
    ...{ promise: "O6", name: "breaks_o6", part: "Promises", top },
    description: "The first VE stays idle when an instruction is complete.",
    file: "op_queue.v",
    from: /wire takes_0 = (.*);/,
    to: "wire takes_0 = ($1) & ~retire_q;",
  },
  {
    ...{ promise: "O7a", name: "breaks_o7a", part: "Promises", top },
    description: "Once VE queues went first they always do.",
    file: "op_leftover.v",
    from: "vf_q <= vf_q ^ turns;",
    to: "vf_q <= vf_q | turns;",
  },
  {
    ...{ promise: "O7b", name: "breaks_o7b", part: "Promises", top },
    description: "ME queues borrow before VE queues for ever.",
    file: "op_leftover.v",
    from: "vf_q <= vf_q ^ turns;",
    to: "vf_q <= vf_q & ~turns;",
  },
];
