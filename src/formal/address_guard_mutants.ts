import type { Mutant } from "./mutants.ts";

const top = "address_guard";

/** One per promise and lemma of the address guard. */
export const addressGuardMutants: readonly Mutant[] = [
  {
    ...{ promise: "L6", name: "breaks_l6", part: "Promises", top },
    description: "An answer in the cycle in which a burst is taken does not count.",
    file: "address_guard.v",
    from: "b_open_less = b_answer;",
    to: "b_open_less = b_answer & ~aw_good;",
  },
  {
    ...{ promise: "B1", name: "breaks_b1", part: "Promises", top },
    description: "A burst may end with the first unit behind its segment.",
    file: "idm_guard_check.v",
    from: "outside = end_unit >= {1'b0, limit};",
    to: "outside = end_unit > {1'b0, limit};",
  },
  {
    ...{ promise: "B2", name: "breaks_b2", part: "Promises", top },
    description: "The guard answers a bad read while memory owes the beats of one before it.",
    file: "address_guard.v",
    from: "r_begins = ar_waits & r_idle;",
    to: "r_begins = ar_waits;",
  },
  {
    ...{ promise: "B3", name: "breaks_b3", part: "Promises", top },
    description: "A bad read beside a bad write does not trap.",
    file: "address_guard.v",
    from: "trap_q <= ar_bad | aw_bad;",
    to: "trap_q <= ar_bad ^ aw_bad;",
  },
  {
    ...{ promise: "B4", name: "breaks_b4", part: "Promises", top },
    description: "A burst is not shown while the core offers a bad one behind it.",
    file: "idm_guard_burst.v",
    from: "assign valid_o = shown;",
    to: "assign valid_o = shown & ~bad;",
  },
];
