import { sequencerFault } from "../../ports/utop_sequencer.ts";
import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import type { SequencerInputs } from "./inputs.ts";
import type { SequencerState } from "./state.ts";

/** No fault; above all codes, so that the least one of several is found by `Math.min`. */
export const noFault = 16;

/**
 * Takes what the queues write, one after the other. Gives the code of the fault that it makes. Writes are judged by the
 * `next` of the start of the cycle.
 */
export function takeWrites(s: SequencerState, i: SequencerInputs, counts: Float64Array): number {
  if (i.nextValid === 0) return noFault;
  const queues = s.index.length;
  let writers = 0;
  let value = 0;
  let agree = true;
  for (let queue = 0; queue <= queues; queue++) {
    if (((i.nextValid >>> queue) & 1) === 0) continue;
    if (queue < queues && ((i.mine >>> queue) & 1) === 0) {
      count(counts, event.next_foreign);
      continue;
    }
    const written = i.nextGroup[queue] ?? 0;
    if (writers > 0 && written !== value) agree = false;
    if (queue === queues) count(counts, event.next_by_ve);
    if (queue === queues && i.veFinish && s.veLive) count(counts, event.next_at_finish);
    value = written;
    writers++;
  }
  if (writers === 0) return noFault;
  if (!agree) {
    count(counts, event.conflict_of_writers);
    return sequencerFault.conflictingNext;
  }
  if (s.nextValid && value !== s.next) {
    count(counts, event.conflict_with_stored);
    return sequencerFault.conflictingNext;
  }
  count(counts, s.nextValid ? event.next_repeated : event.next_written);
  if (writers > 1) count(counts, event.next_of_many);
  s.next = value;
  s.nextValid = 1;
  if (value < i.tableRows) return noFault;
  count(counts, event.past_at_once);
  return sequencerFault.nextPastTable;
}
