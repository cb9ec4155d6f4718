import { eventNumbers, type EventNumbers } from "../event_numbers.ts";

/**
 * Events that the model counts, and the place of each in `eventCounts`. One count per requester and cycle. What a name
 * does not say:
 * - `ask_in_drain`: a request that begins while the burst of an earlier one drains.
 * - `give_up_…`: in that phase. `give_up_at_beat`, `give_up_at_last`: a beat of its burst, its last one, comes in the
 *   same cycle. `give_up_at_turn`: it would have got the address register in this cycle.
 * - `drop`: of an answered request. `drop_at_answer`: in the cycle in which the answer shows.
 * - `beat_given`; `beat_of_other`: given, while the burst of the beat before goes on. `beat_failed`: an error;
 *   `beat_behind_error`: without an error, not given. `beat_dropped`: in Drain, or given up in this cycle.
 * - `split`: a burst that ended at a 4 KiB boundary, more to come.
 * - `drained`: a Drain ends in Free; `drained_to_wait`: in Wait. `drained_at_ask`, `drained_at_give_up`: in the cycle in
 *   which the new request begins, or is given up. `drained_at_timeout`: in that of its time-out.
 * - `answer`; `answer_error`; `answer_error_early`: an error ends a request before its last burst.
 *   `answer_at_limit`: in the last cycle before a time-out would come.
 * - `timeout_…`: in that phase at the start of the cycle. `timeout_at_beat`: the beat of the same cycle is given.
 *   `timeout_at_split`: the time-out comes in the cycle of a split. `timeout_failed`: behind an error.
 *   `timeouts_several`: one count per cycle.
 * - `address`; `address_at_take`: in the cycle in which the one before is taken. `address_waits`: cycles in which one is
 *   valid and not taken. `address_short`: cut at a 4 KiB boundary. `address_to_boundary`: ends there without a cut.
 *   `address_behind_split`: of the rest. `address_full`: 16 beats. `address_round`: the turn passed the last requester.
 *   `address_wraps`: the address was added past 2^48.
 * - `orphan`: a requester leaves Burst while its address shows and is not taken.
 */
const names = [
  "ask",
  "ask_in_drain",
  "give_up_wait",
  "give_up_burst",
  "give_up_drain",
  "give_up_at_beat",
  "give_up_at_last",
  "give_up_at_turn",
  "drop",
  "drop_at_answer",
  "beat_given",
  "beat_of_other",
  "beat_failed",
  "beat_behind_error",
  "beat_dropped",
  "split",
  "drained",
  "drained_to_wait",
  "drained_at_ask",
  "drained_at_give_up",
  "drained_at_timeout",
  "answer",
  "answer_error",
  "answer_error_early",
  "answer_at_limit",
  "timeout_wait",
  "timeout_burst",
  "timeout_drain",
  "timeout_at_beat",
  "timeout_at_split",
  "timeout_failed",
  "timeouts_several",
  "address",
  "address_at_take",
  "address_waits",
  "address_short",
  "address_to_boundary",
  "address_behind_split",
  "address_full",
  "address_round",
  "address_wraps",
  "orphan",
] as const;

/** Names of the events, in the order of their numbers. */
export const eventNames: readonly string[] = names;

/** Number of each event. */
export const event: EventNumbers<(typeof names)[number]> = eventNumbers(names);
