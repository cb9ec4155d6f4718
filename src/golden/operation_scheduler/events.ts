import { eventNumbers, type EventNumbers } from "../event_numbers.ts";

/**
 * Events that the model counts, and the place of each in `eventCounts`. Per queue and cycle, unless said otherwise:
 * - `own_share`: VEs from the quota of its vNPU; `own_share_partial`: they are fewer than it asks for.
 * - `behind_earlier`: earlier queues of its vNPU took all of a quota that is not 0.
 * - `leftover_me`, `leftover_ve`: a ME (VE) queue got VEs beyond the quota.
 * - `partial_issue`: some of its slots issue, some stay. `waiting`: none does, though it may issue.
 * - `not_harvesting`: what the quota left open cannot be borrowed.
 * - `lend_used`, `lend_kept`: cycles in which idle quota of a lender is used; in which that of a vNPU that does not lend
 *   would have been.
 * - `none_left`: cycles in which somebody may borrow and nothing is left. `all_busy`: cycles that use every VE.
 * - `turn_pm`, `turn_pv`: cycles that hand out leftover VEs with the ME (VE) queues first: vf flips, the pointer moves
 *   (one ME or vNPU: stays 0). `wrap_pm`, `wrap_pv`: the pointer comes to 0.
 * - `me_with_ve`, `me_alone`: the ME operation issues with, without a slot of its instruction in that cycle;
 *   `ve_before_me`: slots issue while the ME operation waits. `me_without_allow`: it issues with `ve_allow_i` low.
 * - `no_credit`: the ME operation waits for a credit alone. `credit_with_issue`: a credit in the cycle of an issue.
 * - `not_allowed`: slots wait for `ve_allow_i` alone.
 * - `hold_content`, `flush_content`, `flush_empty`: hold or flush finds an instruction, or none in the register.
 * - `flush_front`: a flush keeps an instruction from being taken.
 * - `retire_empty`: the instruction had no operation. `retire_take`: the next one is taken in that cycle.
 * - `load_under_hold`, `load_not_allowed`: taken under hold, without `ve_allow_i`.
 */
const names = [
  "own_share",
  "own_share_partial",
  "behind_earlier",
  "leftover_me",
  "leftover_ve",
  "partial_issue",
  "waiting",
  "not_harvesting",
  "lend_used",
  "lend_kept",
  "none_left",
  "all_busy",
  "turn_pm",
  "turn_pv",
  "wrap_pm",
  "wrap_pv",
  "me_with_ve",
  "me_alone",
  "ve_before_me",
  "me_without_allow",
  "no_credit",
  "credit_return",
  "credit_with_issue",
  "not_allowed",
  "hold_content",
  "flush_content",
  "flush_empty",
  "flush_front",
  "take",
  "retire",
  "retire_empty",
  "retire_take",
  "load_under_hold",
  "load_not_allowed",
] as const;

/** Names of the events, in the order of their numbers. */
export const eventNames: readonly string[] = names;

/** Number of each event. */
export const event: EventNumbers<(typeof names)[number]> = eventNumbers(names);
