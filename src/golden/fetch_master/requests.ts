import { fetchPhase } from "../../ports/fetch_master.ts";
import { lowest } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import type { FetchInputs } from "./inputs.ts";
import { timerOf } from "./rows.ts";
import { add, firstFrom, has, remove } from "./sets.ts";
import type { FetchState } from "./state.ts";

/** Requests that begin, that are given up, and answered ones that are dropped: steps 1 and 2. */
export function takeRequests(s: FetchState, i: FetchInputs, limitCycles: number, counts: Float64Array): void {
  for (let word = 0; word < s.asked.length; word++) {
    const valid = i.valid[word] ?? 0;
    const asked = s.asked[word] ?? 0;
    const answered = s.answered[word] ?? 0;
    const first = word * 32;
    for (let rest = valid & ~asked & ~answered; rest !== 0; rest &= rest - 1) {
      ask(s, first + lowest(rest), limitCycles, counts);
    }
    for (let rest = asked & ~valid; rest !== 0; rest &= rest - 1) giveUp(s, i, first + lowest(rest), counts);
    for (let rest = answered & ~valid; rest !== 0; rest &= rest - 1) {
      const r = first + lowest(rest);
      remove(s.answered, r);
      count(counts, has(s.done, r) ? event.drop_at_answer : event.drop);
    }
  }
}

function ask(s: FetchState, r: number, limitCycles: number, counts: Float64Array): void {
  add(s.asked, r);
  remove(s.failed, r);
  s.got[r] = 0;
  s.askedAt[r] = s.now;
  s.nextTimeout = Math.min(s.nextTimeout, s.now + limitCycles);
  if (s.phase[r] === fetchPhase.free) enterWait(s, r);
  else count(counts, event.ask_in_drain);
  count(counts, event.ask);
}

function giveUp(s: FetchState, i: FetchInputs, r: number, counts: Float64Array): void {
  s.gaveUpAt[r] = s.now;
  stopAsking(s, r);
  switch (s.phase[r]) {
    case fetchPhase.wait:
      if (registerFree(s, i) && firstFrom(s.waitingBefore, s.waitingBefore, s.turn) === r) {
        count(counts, event.give_up_at_turn);
      }
      count(counts, event.give_up_wait);
      break;
    case fetchPhase.burst:
      s.gaveUpBurstAt[r] = s.now;
      count(counts, event.give_up_burst);
      break;
    default:
      count(counts, event.give_up_drain);
  }
  leave(s, i, r, counts);
}

/** Its request ends without its burst: Wait goes to Free, Burst to Drain. */
export function leave(s: FetchState, i: FetchInputs, r: number, counts: Float64Array): void {
  if (s.phase[r] === fetchPhase.wait) {
    s.phase[r] = fetchPhase.free;
    remove(s.waiting, r);
  } else if (s.phase[r] === fetchPhase.burst) {
    s.phase[r] = fetchPhase.drain;
    if (!registerFree(s, i) && s.addressOf === r) count(counts, event.orphan);
  }
}

/** It goes to Wait. */
export function enterWait(s: FetchState, r: number): void {
  s.phase[r] = fetchPhase.wait;
  add(s.waiting, r);
}

/** It is not asked from the next cycle on; its timer stands still. */
export function stopAsking(s: FetchState, r: number): void {
  s.timer[r] = timerOf(s, r);
  remove(s.asked, r);
}

/** It is answered in the next cycle. */
export function answer(s: FetchState, r: number): void {
  stopAsking(s, r);
  add(s.answered, r);
  add(s.done, r);
  s.anyDone = true;
}

/** Whether the address register can take an address in this cycle. */
export function registerFree(s: FetchState, i: FetchInputs): boolean {
  return s.addressBeats === 0 || i.addressReady === 1;
}
