import type { Mutant } from "./mutants.ts";

const top = "first_level_idm";

/** One per promise and lemma of the first level of instruction dispatch. */
export const firstLevelMutants: readonly Mutant[] = [
  {
    ...{ promise: "L7", name: "breaks_l7", part: "Promises", top },
    description: "A core that asks for an interrupt goes on while the others of its group are held.",
    file: "idm_core.v",
    from: "parks = runs & meets & mates_hold_i & ~unlike;",
    to: "parks = runs & meets & mates_hold_i & ~unlike & ~irq_i;",
  },
  {
    ...{ promise: "F1", name: "breaks_f1", part: "Promises", top },
    description: "A core that passes a barrier still waits at it.",
    file: "idm_core.v",
    from: "(arrive_q & ~releases)",
    to: "(arrive_q & (~releases | releases))",
  },
  {
    ...{ promise: "F2", name: "breaks_f2", part: "Promises", top },
    description: "A barrier is passed as soon as one core of the group came to it.",
    file: "idm_core.v",
    from: "arrived = mates_waits_i & ~mates_works_i;",
    to: "arrived = mates_waits_i & (~mates_works_i | mates_works_i);",
  },
  {
    ...{ promise: "F6", name: "breaks_f6", part: "Promises", top },
    description: "A burst does not end with its 4 KiB.",
    file: "idm_burst.v",
    from: "near = &place_i[7:4];",
    to: "near = (&place_i[7:4]) & ~(|place_i);",
  },
  {
    ...{ promise: "F7", name: "breaks_f7", part: "Promises", top },
    description: "Read data that was not taken makes room for the next.",
    file: "idm_bus.v",
    from: "r_free = ~r_valid_q | rready_i;",
    to: "r_free = ~r_valid_q | rready_i | ar_valid_q;",
  },
];
