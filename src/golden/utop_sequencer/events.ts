import { eventNumbers, type EventNumbers } from "../event_numbers.ts";

/**
 * Events that the model counts, and the place of each in `eventCounts`. One count per cycle, unless said otherwise. What
 * a name does not say:
 * - `run_accepted`: from Idle; `run_again`: from Done; `run_empty_table`: either with no row in the table.
 *   `run_ignored`: elsewhere; `run_under_stop`: in Idle or Done.
 * - `row_at_once`: the row is answered in the first cycle of Row. `error_before_end`, `error_before_null`: an error
 *   whose other bits would say an end, an empty row. `row_dropped`: an answer in the cycle of a stop or outside fault.
 * - `group_me`, `group_ve`, `group_both`: what the groups that begin have.
 * - `start_fresh`, `start_resume`; `start_just_saved`: a resume of a µTop that is saved in this cycle. `start_dropped`:
 *   in the cycle of a fault. `start_in_stop`: ignored.
 * - `finish`, `save`, `foreign_event`: one count per ME; the last of MEs that are not its own.
 * - `next_repeated`: the stored value again. `next_of_many`: several writers agree. `conflict_of_writers`,
 *   `conflict_with_stored`: code 3. `next_foreign`: a write by an ME that is not its own, one count per ME.
 *   `next_at_finish`: a write in the cycle in which its µTop finishes.
 * - `past_at_once`, `past_later`: code 4 at the write; of a stored value, when the group ends.
 * - `follow_next`, `follow_row`, `end_of_table`: a group is over and its successor is the stored one, the next row, none.
 *   `group_moves_to_stop`: a group is over in the cycle of a fault.
 * - `fault_5` … `fault_10`: outside faults that were taken, by code. `fault_unused`: in Idle, Done, Fault or Stop.
 *   `lower_code_wins`: of a fault of its own and one outside. `stop_beats_fault`: stop with either.
 *   `stop_at_last_finish`: stop or fault in the cycle that finishes the group.
 * - `stop_in_row`, `stop_in_run`: by `stop_i`. `stop_pending`: Stop is entered with the row not answered.
 * - `row_in_stop`: the answer comes in Stop.
 * - `waits_mine`, `waits_ve`, `waits_row`: cycles in which this alone keeps it in Stop. `left_at_once`: Stop is left in
 *   its first cycle. `to_idle`, `to_fault`: how it is left.
 */
const names = [
  "run_accepted",
  "run_again",
  "run_empty_table",
  "run_ignored",
  "run_under_stop",
  "clear",
  "clear_ignored",
  "row_at_once",
  "row_error",
  "error_before_end",
  "error_before_null",
  "row_end",
  "null_row",
  "row_dropped",
  "group_me",
  "group_ve",
  "group_both",
  "start_fresh",
  "start_resume",
  "start_just_saved",
  "start_with_save",
  "start_with_finish",
  "start_dropped",
  "start_in_stop",
  "finish",
  "finish_several",
  "save",
  "save_several",
  "finish_with_save",
  "finish_before_saved",
  "foreign_event",
  "ve_finish",
  "ve_finish_ignored",
  "next_written",
  "next_repeated",
  "next_of_many",
  "next_by_ve",
  "next_at_finish",
  "next_foreign",
  "conflict_of_writers",
  "conflict_with_stored",
  "past_at_once",
  "past_later",
  "follow_next",
  "follow_row",
  "end_of_table",
  "group_moves_to_stop",
  "fault_5",
  "fault_6",
  "fault_7",
  "fault_8",
  "fault_9",
  "fault_10",
  "fault_unused",
  "lower_code_wins",
  "stop_beats_fault",
  "stop_at_last_finish",
  "stop_in_row",
  "stop_in_run",
  "stop_pending",
  "row_in_stop",
  "waits_mine",
  "waits_ve",
  "waits_row",
  "left_at_once",
  "to_idle",
  "to_fault",
] as const;

/** Names of the events, in the order of their numbers. */
export const eventNames: readonly string[] = names;

/** Number of each event. */
export const event: EventNumbers<(typeof names)[number]> = eventNumbers(names);
