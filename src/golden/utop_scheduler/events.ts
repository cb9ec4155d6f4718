import { eventNumbers, type EventNumbers } from "../event_numbers.ts";

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
const names = [
  "start_class1",
  "start_class2",
  "start_temporal",
  "start_whole_core",
  "preempt_kill",
  "preempt_reclaim",
  "preempt_window",
  "preempt_drain",
  "preempt_withheld",
  "kill",
  "save",
  "finish_while_saving",
  "ignored_event",
  "offline_loss",
  "slice_expiry",
  "window_open",
  "core_drain_to_pick",
  "core_pick_to_hold",
  "core_pick_to_switch",
  "core_switch_to_hold",
  "core_switch_to_drain",
  "core_hold_to_drain",
  "rank_swap",
  "halving",
  "counter_clear",
] as const;

/** Names of the events, in the order of their numbers. */
export const eventNames: readonly string[] = names;

/** Number of each event. */
export const event: EventNumbers<(typeof names)[number]> = eventNumbers(names);
