import { eventNumbers, type EventNumbers } from "../event_numbers.ts";

/**
 * Events of the front end itself, before those of its parts. What a name does not say:
 * - `row_prefetched`: a row given in the first cycle of its request, because it was fetched ahead. `row_waits_data`:
 *   cycles in which it is there and its data are not. `row_given_up`: a row under way that is not the one asked for.
 * - `head_prefetched`: a block fetched for the start of a µTop of the row that was fetched ahead.
 * - `loop_replayed`, `loop_refetched`: a loop goes back, to a line that the buffer holds, or not any more.
 * - `hit`; `miss`: it begins a fill. `look_lost`: cycles in which a queue looks and another one of its vNPU wins.
 * - `restart`: cycles in which the pc lies outside of the window.
 * - `resumed`: a load from a context; `restored`: its engine is. `replay_taken`: what was left of an instruction is taken.
 * - `ve_waits_for_pop`: cycles in which VE slots wait for a pop alone.
 * - `clear`: MEs that begin with another tenant. `done`: programs that completed.
 * - `retired`: instructions taken, of all queues, replays left out.
 * - `trap_…`: a vNPU enters Stop with this code; 0 is a hypervisor's stop.
 */
const own = [
  "row_prefetched",
  "row_waits_data",
  "row_given_up",
  "head_prefetched",
  "loop_replayed",
  "loop_refetched",
  "hit",
  "miss",
  "look_lost",
  "restart",
  "fill_error",
  "fill_timeout",
  "row_error",
  "row_timeout",
  "parity_line",
  "parity_row",
  "opcode_fault",
  "pc_fault",
  "quarantine_save",
  "quarantine_restore",
  "resumed",
  "restored",
  "context_saved",
  "replay_taken",
  "recv",
  "next_group",
  "ve_waits_for_pop",
  "trace_dropped",
  "clear",
  "done",
  "retired",
  "trap_0",
  "trap_1",
  "trap_2",
  "trap_3",
  "trap_4",
  "trap_5",
  "trap_6",
  "trap_7",
  "trap_8",
  "trap_9",
  "trap_10",
] as const;

/** Names of the front end's own events, in the order of their numbers. */
export const ownEventNames: readonly string[] = own;

/** Number of each of them. */
export const event: EventNumbers<(typeof own)[number]> = eventNumbers(own);
