import { fetchPhase } from "../../ports/fetch_master.ts";
import { lowest } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import type { FetchInputs } from "./inputs.ts";
import { answer, leave } from "./requests.ts";
import { add, has } from "./sets.ts";
import type { FetchState } from "./state.ts";

/** Requests whose time has passed: step 4. Those that the beat of this cycle answered are not asked any more. */
export function takeTimeouts(s: FetchState, i: FetchInputs, limitCycles: number, counts: Float64Array): void {
  if (s.now < s.nextTimeout) return;
  let several = 0;
  let next = Infinity;
  for (let word = 0; word < s.asked.length; word++) {
    for (let rest = s.asked[word] ?? 0; rest !== 0; rest &= rest - 1) {
      const r = word * 32 + lowest(rest);
      const dueAt = (s.askedAt[r] ?? 0) + limitCycles;
      if (s.now < dueAt) {
        next = Math.min(next, dueAt);
        continue;
      }
      countTimeout(s, r, counts);
      answer(s, r);
      add(s.doneTimeout, r);
      leave(s, i, r, counts);
      several++;
    }
  }
  s.nextTimeout = next;
  if (several > 1) count(counts, event.timeouts_several);
}

function countTimeout(s: FetchState, r: number, counts: Float64Array): void {
  const split = s.cameToWait === r && (s.got[r] ?? 0) > 0;
  if (s.phase[r] === fetchPhase.burst || split) count(counts, event.timeout_burst);
  else if (s.phase[r] === fetchPhase.drain || s.cameToWait === r) count(counts, event.timeout_drain);
  else count(counts, event.timeout_wait);
  if (split) count(counts, event.timeout_at_split);
  else if (s.cameToWait === r) count(counts, event.drained_at_timeout);
  if (s.beatOf === r) count(counts, event.timeout_at_beat);
  if (has(s.failed, r)) count(counts, event.timeout_failed);
}
