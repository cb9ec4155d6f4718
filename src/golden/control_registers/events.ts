import { count, eventNumbers, type EventNumbers } from "../event_numbers.ts";
import { isReadOnly, registerNames } from "./address_map.ts";

/**
 * Events that the model counts. One count per cycle, unless said otherwise. What a name does not say:
 * - `write_…`, `read_…` with the name of a register: a write, a read that is not refused.
 * - `refused_…`: writes, by the first reason of the contract that holds; `refused_read_…`: reads.
 * - `refused_me_quota_above`, `refused_ve_quota_above`: more than the core has; `…_sum`: with those of the others.
 * - `refused_me_quota_wide`, `refused_ve_quota_wide`: a word whose low bits alone would be lawful.
 * - `me_quota_oversubscribed`: taken in mode 2 or 3 with a sum that modes 0 and 1 refuse.
 * - `aw_first`, `w_first`, `aw_with_w`: which of the two of a write was taken first.
 * - `write_waits`, `read_waits`: for the response before to be taken. `write_behind`, `read_behind`: it acts in the cycle
 *   in which that happens.
 * - `read_with_write`: both act; `read_of_written`: on the same register of the same page.
 * - `idle_in_done`, `idle_in_fault`: a register of a segment is written in state 4, 5.
 * - `done_over_clear`, `fault_over_clear`, `quarantine_over_clear`, `quarantine_over_online`: the event wins over a write.
 * - `quarantine_offline`: of an engine that is offline already. `oversubscribed`: cycles in which ME quotas exceed the
 *   engines online, in mode 0 or 1.
 * - `inject_done_alone`, `inject_done_with_write`; `inject_done_with_refused`: a write of INJECT that is refused.
 * - `fault_after_fault`: the state is 5 as it was.
 */
const plain = [
  "refused_page",
  "refused_offset",
  "refused_misaligned",
  "refused_strobe",
  "refused_ro",
  "refused_idle",
  "refused_me_quota_above",
  "refused_me_quota_sum",
  "refused_me_quota_wide",
  "refused_ve_quota_above",
  "refused_ve_quota_sum",
  "refused_ve_quota_wide",
  "refused_mode",
  "refused_me_online",
  "refused_inject",
  "refused_read_page",
  "refused_read_offset",
  "refused_read_misaligned",
  "me_quota_oversubscribed",
  "aw_first",
  "w_first",
  "aw_with_w",
  "write_waits",
  "read_waits",
  "write_behind",
  "read_behind",
  "read_with_write",
  "read_of_written",
  "idle_in_done",
  "idle_in_fault",
  "done_set",
  "fault_set",
  "done_over_clear",
  "fault_over_clear",
  "fault_after_fault",
  "quarantine",
  "quarantine_over_clear",
  "quarantine_over_online",
  "quarantine_offline",
  "oversubscribed",
  "inject_done_alone",
  "inject_done_with_write",
  "inject_done_with_refused",
  "irq_guest",
  "irq_hypervisor_quarantine",
  "irq_hypervisor_fault",
] as const;

/** Names of the events, in the order of their numbers: `plain` comes first, so its numbers are those of its own list. */
export const eventNames: readonly string[] = [
  ...plain,
  ...registerNames.filter((_, number) => !isReadOnly(number)).map((name) => `write_${name}`),
  ...registerNames.map((name) => `read_${name}`),
];

/** Number of each event that is not the access of a register. */
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
