import type { Mutant } from "./mutants.ts";

const top = "second_level_idm";

/** One per promise of the second level of instruction dispatch. */
export const secondLevelMutants: readonly Mutant[] = [
  {
    ...{ promise: "S1", name: "breaks_s1", part: "Promises", top },
    description: "An operation with wait bits goes again and again until its module is done.",
    file: "idm_module.v",
    from: "valid_o = valid;",
    to: "valid_o = valid | (run_i & busy_q & ~done_i & (|wait_i));",
  },
  {
    ...{ promise: "S2", name: "breaks_s2", part: "Promises", top },
    description: "An operation goes when the first of the modules that it waits for has posted its token.",
    file: "idm_module.v",
    from: "lacks = |(wait_i & ~have_i);",
    to: "lacks = (|(wait_i & ~have_i)) & ~(wait_i[0] & have_i[0]);",
  },
  {
    ...{ promise: "S3", name: "breaks_s3", part: "Promises", top },
    description: "A barrier at an odd layer is not told.",
    file: "second_level_idm.v",
    from: "sync_local_q <= takes_system & is_sync;",
    to: "sync_local_q <= takes_system & is_sync & ~layer[0];",
  },
  {
    ...{ promise: "S4", name: "breaks_s4", part: "Promises", top },
    description: "A SYSTEM with sync of an odd layer does not wait at its barrier.",
    file: "second_level_idm.v",
    from: /if \(takes_system & is_sync\)/,
    to: "if (takes_system & is_sync & ~layer[0])",
  },
  {
    ...{ promise: "S5", name: "breaks_s5", part: "Promises", top },
    description: "A word from outside of the loaded ones is waited for, without a trap.",
    file: "second_level_idm.v",
    from: "lost = looks & fetch_fault;",
    to: "lost = looks & fetch_fault & ~instr_error_i[1];",
  },
  {
    ...{ promise: "S6", name: "breaks_s6", part: "Promises", top },
    description: "A halt ends a trap.",
    file: "second_level_idm.v",
    from: "if (halt_i & (run | (state_q == barrier)))",
    to: "if (halt_i & (run | (state_q == barrier) | (state_q == trapped)))",
  },
  {
    ...{ promise: "S7", name: "breaks_s7", part: "Promises", top },
    description: "The watchdog waits one cycle longer.",
    file: "idm_watchdog.v",
    from: /reached = more\[23:8\] >= limit_i;/,
    to: "reached = watch_q[23:8] >= limit_i;",
  },
];
