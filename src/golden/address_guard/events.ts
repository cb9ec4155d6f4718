import { eventNumbers, type EventNumbers } from "../event_numbers.ts";

/**
 * Events that the model counts, and the place of each in `eventCounts`. What a name does not say:
 * - `read`, `write`: a good burst taken; `…_full`: it ends where its segment ends; `…_page`: it ends at a 4 KiB boundary.
 * - `…_bad_select`, `…_bad_limit`, `…_bad_page`: refused for this, the first that applies in this order;
 *   `…_bad_wraps`: its last byte lies beyond 2^40. `bad_both`: a read and a write refused in one cycle.
 * - `…_waits`: cycles in which a bad burst waits for the open ones. `…_open_full`: cycles with 15 open and a burst
 *   offered. `…_blocked`: cycles in which a burst is offered while the guard answers.
 * - `read_local`, `write_local`: the guard begins to answer. `read_local_long`: 256 beats; `sink_long`: likewise.
 * - `…_plus_minus`: a burst begins and one ends in one cycle. `read_error`, `write_error`: an error of memory that passes.
 * - `data_before_address`: a last beat passes before memory took its address. `sink_waits`: cycles without a beat.
 * - `answer_with_local`: memory shows something while the guard answers the same channel.
 */
const names = [
  "read",
  "read_full",
  "read_page",
  "read_bad_select",
  "read_bad_limit",
  "read_bad_page",
  "read_bad_wraps",
  "read_waits",
  "read_open_full",
  "read_blocked",
  "read_to_memory",
  "read_memory_waits",
  "read_beat",
  "read_last",
  "read_error",
  "read_plus_minus",
  "read_local",
  "read_local_long",
  "read_local_beat",
  "read_local_waits",
  "read_local_end",
  "write",
  "write_full",
  "write_page",
  "write_bad_select",
  "write_bad_limit",
  "write_bad_page",
  "write_bad_wraps",
  "write_waits",
  "write_open_full",
  "write_blocked",
  "write_to_memory",
  "write_memory_waits",
  "write_beat",
  "write_last",
  "data_before_address",
  "data_plus_minus",
  "write_answer",
  "write_error",
  "write_plus_minus",
  "write_sink",
  "sink_beat",
  "sink_waits",
  "write_local",
  "write_local_waits",
  "write_local_end",
  "bad_both",
] as const;

/** Names of the events, in the order of their numbers. */
export const eventNames: readonly string[] = names;

/** Number of each event. */
export const event: EventNumbers<(typeof names)[number]> = eventNumbers(names);

/** Numbers of the events of a burst that is taken. */
export interface BurstEvents {
  readonly good: number;
  readonly full: number;
  readonly page: number;
  readonly badSelect: number;
  readonly badLimit: number;
  readonly badPage: number;
  readonly wraps: number;
}

/** Those of each direction. */
export const burstEvents: { readonly read: BurstEvents; readonly write: BurstEvents } = {
  read: {
    ...{ good: event.read, full: event.read_full, page: event.read_page, wraps: event.read_bad_wraps },
    ...{ badSelect: event.read_bad_select, badLimit: event.read_bad_limit, badPage: event.read_bad_page },
  },
  write: {
    ...{ good: event.write, full: event.write_full, page: event.write_page, wraps: event.write_bad_wraps },
    ...{ badSelect: event.write_bad_select, badLimit: event.write_bad_limit, badPage: event.write_bad_page },
  },
};
