import { poolState } from "../../ports/first_level_idm.ts";
import { has } from "../bits.ts";
import { count, eventNumbers, type EventNumbers } from "../event_numbers.ts";
import { isReadOnly, registerNames } from "./address_map.ts";

/**
 * Events that the model counts. One count per cycle and group, core or word. What a name does not say:
 * - `event1_…` to `event6_…`: those of a group. `…_over_…`: both apply, the first wins (a stop never meets
 *   a resume: writes lie two cycles apart); `release` and `hold` are the two
 *   cases of (4), `hold` also where the layers differ. `event1_run`, `event1_held`: of a fault of a core in that state.
 *   `event2_of_blanked`: of cores whose pulses do not count yet. `event2_nothing`: no core is in Run or Held.
 * - `blanked_…`: a pulse or level that does not count. `ignored_…`: a pulse of a core in that state.
 * - `arrive_lost`, `done_lost`: an event of the group wins. `done_over_arrive`: both come for one core.
 *   `irq_task_alone`: without `task_done_i`; `irq_task_of_moved`: counts although an event wins.
 * - `halt_guard_at_end`: the guard's pulse comes in the last cycle. `halt_waits`: cycles in which old cores are not quiet.
 *   `halt_to_free_trapped`, `halt_disorder_trapped`: whatever `trap_i` says. `halt_code_…`: the reason becomes the code.
 *   `halt_own_code`: `trap_code_i` does; `…_over_guard`: although the guard refused a burst.
 * - `refused_…`: writes, by the first reason that holds. `refused_group_wide`: a word whose low bits alone would be lawful.
 *   `refused_go_some`: some cores are Ready. `refused_done_…`: a mate is in that state; `refused_held_moved`: by an event.
 * - `load_begins_of_several`: others wait. `burst_full`: 16 beats; `burst_rest`: all that is left; `burst_to_page`.
 *   `beat_…` of a burst; `beat_at_limit`: in the last cycle before the time-out. `stray_beat`: in Idle or Address.
 *   `timeout_failed`: in Address behind a time-out; `timeout_of_waiting`: other cores in Load trap.
 *   `address_of_failed`: the address is taken behind its time-out. `load_of_failed`, `group_of_failed`: that core is
 *   written before.
 * - `word_…`: comes into a buffer; `word_at_take`: in the cycle in which another leaves. `buffer_full`: cycles.
 * - `write_…`, `read_…` with the name of a register: an access that is not refused; `load_of_…`, `group_of_…`: in that state.
 * - `write_waits`, `read_waits`: for the response before to be taken; `…_behind`: it acts in the cycle in which that
 *   happens. `aw_first`, `w_first`, `aw_with_w`: which of the two of a write was taken first.
 * - `trap_code_…`: a core comes to Trap with it.
 */
const plain = [
  "event1_run",
  "event1_held",
  "event1_guard",
  "event1_guard_held",
  "event1_trap_and_guard",
  "event2_run",
  "event2_held",
  "event2_of_blanked",
  "event2_nothing",
  "event3",
  "event4_release",
  "event4_hold",
  "event4_unequal",
  "event5_resume",
  "event6_ended",
  "event1_over_2",
  "event1_over_3",
  "event1_over_release",
  "event1_over_hold",
  "event1_over_5",
  "event2_over_3",
  "event2_over_release",
  "event2_over_hold",
  "event2_over_6",
  "event3_over_4",
  "blanked_sync",
  "blanked_done",
  "blanked_irq",
  "blanked_trap",
  "blanked_guard",
  "ignored_held",
  "ignored_halt",
  "arrive",
  "arrive_at_release",
  "arrive_lost",
  "done",
  "done_over_arrive",
  "done_at_release",
  "done_lost",
  "irq_task",
  "irq_task_alone",
  "irq_task_of_moved",
  "halt_guard",
  "halt_guard_at_end",
  "halt_waits",
  "halt_to_free",
  "halt_to_free_trapped",
  "halt_disorder",
  "halt_disorder_trapped",
  "halt_code_mate",
  "halt_code_guard",
  "halt_own_code",
  "halt_own_code_over_guard",
  "go_of_several",
  "go_under_hold",
  "go_behind_ended",
  "hold",
  "unhold",
  "unhold_at_end",
  "held_mates_freed",
  "group_same",
  "group_other",
  "refused_offset",
  "refused_no_group",
  "refused_no_core",
  "refused_misaligned",
  "refused_strobe",
  "refused_ro",
  "refused_go",
  "refused_go_some",
  "refused_go_empty",
  "refused_load_address",
  "refused_segment_run",
  "refused_segment_halt",
  // Load, Run, Halt: in this order.
  "refused_load_state",
  "refused_load_run",
  "refused_load_halt",
  "refused_group_state",
  "refused_group_run",
  "refused_group_halt",
  "refused_held_moved",
  "refused_done_moved",
  "refused_done_run",
  "refused_done_halt",
  "refused_load_none",
  "refused_load_many",
  "refused_load_misaligned",
  "refused_load_below",
  "refused_load_above",
  "refused_load_wraps",
  "refused_group_number",
  "refused_group_wide",
  "refused_read_offset",
  "refused_read_no_group",
  "refused_read_no_core",
  "refused_read_misaligned",
  "load_begins",
  "load_begins_of_several",
  "load_ends",
  "burst_full",
  "burst_rest",
  "burst_to_page",
  "address_taken",
  "address_of_failed",
  "load_of_failed",
  "group_of_failed",
  "beat_bad_response",
  "beat_last_early",
  "beat_last_missing",
  "beat_at_limit",
  "stray_beat",
  "drain_beat",
  "drained",
  "timeout_address",
  "timeout_failed",
  "timeout_burst",
  "timeout_drain",
  "timeout_of_waiting",
  "injected",
  "injected_at_write",
  "restart",
  "word",
  "word_outside",
  "word_bad_parity",
  "word_at_take",
  "buffer_full",
  "pc_wraps",
  "flush_halt",
  "flush_load",
  "flush_load_of_words",
  "flush_of_due",
  "group_set_over_clear",
  "task_set_over_clear",
  "trap_set_over_clear",
  "irq",
  "aw_first",
  "w_first",
  "aw_with_w",
  "write_waits",
  "read_waits",
  "write_behind",
  "read_behind",
  "read_with_write",
  "read_of_written",
  // States of a core, in the order of their numbers; those that refuse a write have no event.
  "load_of_free",
  "load_of_ready",
  "load_of_held",
  "load_of_done",
  "load_of_trap",
  "group_of_free",
  "group_of_ready",
  "group_of_held",
  "group_of_done",
  "group_of_trap",
] as const;

const trapCodes = 16;

/** Names of the events, in the order of their numbers: `plain` comes first, so its numbers are those of its own list. */
export const eventNames: readonly string[] = [
  ...plain,
  ...Array.from({ length: trapCodes }, (_, code) => `trap_code_${code}`),
  ...registerNames.filter((_, number) => !isReadOnly(number)).map((name) => `write_${name}`),
  ...registerNames.map((name) => `read_${name}`),
];

/** Number of each event that is not a trap or the access of a register. */
export const event: EventNumbers<(typeof plain)[number]> = eventNumbers(plain);

const numbersOf = (what: string): readonly number[] =>
  registerNames.map((name) => eventNames.indexOf(`${what}_${name}`));
const writes = numbersOf("write");
const reads = numbersOf("read");

/** Counts a write of a register that was accepted. */
export function countWrite(counts: Float64Array, register: number): void {
  count(counts, writes[register] ?? 0);
}

/** Counts a read of a register that was accepted. */
export function countRead(counts: Float64Array, register: number): void {
  count(counts, reads[register] ?? 0);
}

/** Counts a core that comes to Trap. */
export function countTrap(counts: Float64Array, code: number): void {
  count(counts, plain.length + code);
}

const freed = [poolState.free, poolState.ready, poolState.held, poolState.done, poolState.trap] as const;

/** Counts the state of a core that is written; `first`: the event of state Free. */
export function countFrom(counts: Float64Array, first: number, inState: Int32Array, core: number): void {
  for (let place = 0; place < freed.length; place++) {
    if (has(inState[freed[place] ?? 0] ?? 0, core)) count(counts, first + place);
  }
}
