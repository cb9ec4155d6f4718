import { fetchPhase } from "../../ports/fetch_master.ts";
import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import type { FetchInputs } from "./inputs.ts";
import { answer, enterWait } from "./requests.ts";
import { add, has } from "./sets.ts";
import type { FetchState } from "./state.ts";

/** The beat of this cycle: step 3. A request that was given up in this cycle is in Drain already. */
export function takeBeat(s: FetchState, i: FetchInputs, limitCycles: number, counts: Float64Array): void {
  s.cameToWait = -1;
  if (i.beatValid === 0) return;
  const r = i.beatOf;
  if (s.phase[r] === fetchPhase.burst) takeOwnBeat(s, i, r, limitCycles, counts);
  else if (s.phase[r] === fetchPhase.drain) dropBeat(s, i, r, counts);
  s.lastBeatOf = r;
}

function takeOwnBeat(s: FetchState, i: FetchInputs, r: number, limitCycles: number, counts: Float64Array): void {
  const got = s.got[r] ?? 0;
  if (i.beatError) {
    add(s.failed, r);
    count(counts, event.beat_failed);
  } else if (has(s.failed, r)) {
    count(counts, event.beat_behind_error);
  } else {
    s.beatOf = r;
    s.beatNumber = got;
    s.beatData.set(i.beatData);
    count(counts, event.beat_given);
    if (s.lastBeatOf >= 0 && s.lastBeatOf !== r && (s.phase[s.lastBeatOf] ?? 0) >= fetchPhase.burst) {
      count(counts, event.beat_of_other);
    }
  }
  s.got[r] = got + 1;
  if (i.beatLast === 0) return;
  const failed = has(s.failed, r);
  const complete = got + 1 >= i.beats(r);
  if (!failed && !complete) {
    enterWait(s, r);
    s.cameToWait = r;
    count(counts, event.split);
    return;
  }
  answer(s, r);
  s.phase[r] = fetchPhase.free;
  if (failed) add(s.doneError, r);
  count(counts, failed ? event.answer_error : event.answer);
  if (failed && !complete) count(counts, event.answer_error_early);
  if (s.now >= (s.askedAt[r] ?? 0) + limitCycles) count(counts, event.answer_at_limit);
}

function dropBeat(s: FetchState, i: FetchInputs, r: number, counts: Float64Array): void {
  const gaveUp = s.gaveUpAt[r] === s.now;
  count(counts, event.beat_dropped);
  if (gaveUp) count(counts, event.give_up_at_beat);
  if (i.beatLast === 0) return;
  if (gaveUp) count(counts, s.gaveUpBurstAt[r] === s.now ? event.give_up_at_last : event.drained_at_give_up);
  if (has(s.asked, r)) {
    enterWait(s, r);
    s.cameToWait = r;
    count(counts, event.drained_to_wait);
    if (s.askedAt[r] === s.now) count(counts, event.drained_at_ask);
  } else {
    s.phase[r] = fetchPhase.free;
    count(counts, event.drained);
  }
}
