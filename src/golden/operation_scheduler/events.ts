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
export const event = {
  own_share: 0,
  own_share_partial: 1,
  behind_earlier: 2,
  leftover_me: 3,
  leftover_ve: 4,
  partial_issue: 5,
  waiting: 6,
  not_harvesting: 7,
  lend_used: 8,
  lend_kept: 9,
  none_left: 10,
  all_busy: 11,
  turn_pm: 12,
  turn_pv: 13,
  wrap_pm: 14,
  wrap_pv: 15,
  me_with_ve: 16,
  me_alone: 17,
  ve_before_me: 18,
  me_without_allow: 19,
  no_credit: 20,
  credit_return: 21,
  credit_with_issue: 22,
  not_allowed: 23,
  hold_content: 24,
  flush_content: 25,
  flush_empty: 26,
  flush_front: 27,
  take: 28,
  retire: 29,
  retire_empty: 30,
  retire_take: 31,
  load_under_hold: 32,
  load_not_allowed: 33,
} as const;

/** Names of the events, in the order of their numbers. */
export const eventNames: readonly string[] = Object.keys(event);

/** Adds to the count of an event. */
export function count(counts: Float64Array, number: number, times = 1): void {
  counts[number] = (counts[number] ?? 0) + times;
}
