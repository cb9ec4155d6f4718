/**
 * Events that the model counts, and the place of each in `eventCounts`. What a name does not say:
 * - `preempt_withheld`: a victim was chosen, but it finished in that cycle.
 * - `kill`: uTops dropped from ready by a kill, or lost with an offline ME; one count per uTop.
 * - `offline_loss`: uTops lost with an offline ME alone.
 * - `save`: uTops that went from Save back to ready.
 * - `ignored_event`: finish or saved of an idle ME, saved of an ME in Run; one count per pulse.
 * - `window_open`: slice expiries in mode 2.
 * - `core_*`: steps of the whole core within mode 3; leaving the mode is none.
 * - `halving`: cycles that halve; `counter_clear`: vNPUs whose counters were cleared.
 */
export const event = {
  start_class1: 0,
  start_class2: 1,
  start_temporal: 2,
  start_whole_core: 3,
  preempt_kill: 4,
  preempt_reclaim: 5,
  preempt_window: 6,
  preempt_drain: 7,
  preempt_withheld: 8,
  kill: 9,
  save: 10,
  finish_while_saving: 11,
  ignored_event: 12,
  offline_loss: 13,
  slice_expiry: 14,
  window_open: 15,
  core_drain_to_pick: 16,
  core_pick_to_hold: 17,
  core_pick_to_switch: 18,
  core_switch_to_hold: 19,
  core_switch_to_drain: 20,
  core_hold_to_drain: 21,
  rank_swap: 22,
  halving: 23,
  counter_clear: 24,
} as const;

/** Names of the events, in the order of their numbers. */
export const eventNames: readonly string[] = Object.keys(event);

/** Adds to the count of an event. */
export function count(counts: Float64Array, number: number, times = 1): void {
  counts[number] = (counts[number] ?? 0) + times;
}
