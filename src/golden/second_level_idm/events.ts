import { eventNumbers, type EventNumbers } from "../event_numbers.ts";

/**
 * Events that the model counts, and the place of each in `eventCounts`. What a name does not say:
 * - `accept_…`: a word for this module. `accept_first`: with the flag of an IFP's first. `accept_fills`: it makes its
 *   FIFO full. `full_stall`: cycles in which a good word waits for room; `full_stall_pop`: those in which the FIFO pops.
 * - `issue_…`: to this module; `issue_init`: POOLINIT or CONVINIT; `issue_pair`, `issue_triple`: it took two, three
 *   tokens; `issues_several`: one count per cycle; `issue_with_done`: of the same cycle. `issue_waits_ready`: cycles.
 * - `token_wait`: cycles in which a head waits for tokens alone; `token_wait_some`: it has some of them.
 * - `done_several`: one count per cycle; `done_posts`: it posted; `done_posts_several`: two or three tokens.
 *   `plus_minus`: a token came and one was taken in one cycle; `plus_minus_full`: at 63. `bound`: a counter came to 63.
 * - `fence`, `barrier`, `end`, `end_irq`: a SYSTEM accepted. `system_waits_…`: cycles, for that alone or first of all.
 * - `global`: a barrier passed. `…_ignored`: one count per cycle.
 * - `restart_…`: from this state. `restart_drops_…`: it found instructions, tokens.
 * - `halt_…`: in this state. `halt_at_word`: a word was there; `halt_at_issue`, `halt_at_done`: in the same cycle.
 *   `halt_beats_global`, `halt_loses`: against a trap.
 * - `done_outside_run`: of an operation with post bits or without.
 * - `fault_…`: what the word had, whatever code counts in the end. `fault_both`: parity and outside.
 * - `fault_in_stall`: a faulty word for a full FIFO. `fault_unexamined`: a word with an error that would have been
 *   illegal too. `trap_several`: more than one cause in the cycle. `trap_at_issue`, `trap_at_done`: in the same cycle.
 * - `watchdog_saved`: an event in the cycle in which it would have trapped. `watchdog_off`: a cycle without an event.
 */
const names = [
  "accept_load",
  "accept_save",
  "accept_conv",
  "accept_misc",
  "accept_first",
  "accept_fills",
  "full_stall",
  "full_stall_pop",
  "issue_load",
  "issue_save",
  "issue_conv",
  "issue_misc",
  "issue_init",
  "issue_pair",
  "issue_triple",
  "issues_several",
  "issue_with_done",
  "issue_waits_ready",
  "token_wait",
  "token_wait_some",
  "done",
  "done_several",
  "done_posts",
  "done_posts_several",
  "done_outside_run",
  "plus_minus",
  "plus_minus_full",
  "bound",
  "fence",
  "barrier",
  "end",
  "end_irq",
  "system_waits_fifo",
  "system_waits_busy",
  "global",
  "global_ignored",
  "restart_idle",
  "restart_wait",
  "restart_done",
  "restart_trap",
  "restart_drops_instructions",
  "restart_drops_tokens",
  "halt_run",
  "halt_wait",
  "halt_ignored",
  "halt_at_word",
  "halt_at_issue",
  "halt_at_done",
  "halt_beats_global",
  "halt_loses",
  "fault_opcode",
  "fault_core",
  "fault_zero_flag",
  "fault_sync_elsewhere",
  "fault_sync_and_end",
  "fault_own_bit",
  "fault_system_tokens",
  "fault_poolinit",
  "fault_conv",
  "fault_pool",
  "fault_system_payload",
  "fault_parity",
  "fault_outside",
  "fault_both",
  "fault_unexamined",
  "fault_in_stall",
  "trap_1",
  "trap_2",
  "trap_3",
  "trap_4",
  "trap_5",
  "trap_6",
  "trap_7",
  "trap_8",
  "trap_several",
  "trap_at_issue",
  "trap_at_done",
  "watchdog_saved",
  "watchdog_off",
] as const;

/** Names of the events, in the order of their numbers. */
export const eventNames: readonly string[] = names;

/** Number of each event. */
export const event: EventNumbers<(typeof names)[number]> = eventNumbers(names);
