import { has, lowest } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import type { HandOut } from "./hand_out.ts";
import type { Inputs } from "./inputs.ts";
import { putVe, type OutputWriter } from "./rows.ts";
import type { SchedulerState } from "./state.ts";

/** Sends slots to the VEs they got, queue by queue and slot by slot; they show in the row after next. */
export function issueSlots(s: SchedulerState, h: HandOut, w: OutputWriter): void {
  const { todo, afterNext } = s;
  const { got } = h;
  let ve = 0;
  for (let q = 0; q < got.length && ve < h.used; q++) {
    for (let left = got[q] ?? 0; left > 0; left--) {
      const slots = todo[q] ?? 0;
      putVe(w, afterNext, ve, q, lowest(slots));
      todo[q] = slots & (slots - 1);
      ve++;
    }
  }
}

/** Sends the ME operations that have a credit; gives the set of MEs. Takes the credits that come in. */
export function issueOperations(s: SchedulerState, i: Inputs, h: HandOut, counts: Float64Array): number {
  const { credit } = s;
  let issued = 0;
  for (let rest = s.validMe & s.operation & ~i.hold & ~i.flushMe; rest !== 0; rest &= rest - 1) {
    const m = lowest(rest);
    const slots = h.got[m] ?? 0;
    if (credit[m] === 0) {
      count(counts, event.no_credit);
      if (slots > 0) count(counts, event.ve_before_me);
      continue;
    }
    issued |= 1 << m;
    count(counts, slots > 0 ? event.me_with_ve : event.me_alone);
    if (!has(i.allow, i.tenant[m] ?? 0)) count(counts, event.me_without_allow);
    if (has(i.credit, m)) count(counts, event.credit_with_issue);
  }
  s.operation &= ~issued;
  if ((issued | i.credit) !== 0) {
    for (let m = 0; m < credit.length; m++) {
      if (has(i.credit, m)) count(counts, event.credit_return);
      // Two bits of register: more credits than operations (duty A3 broken) wrap.
      credit[m] = ((credit[m] ?? 0) - ((issued >>> m) & 1) + ((i.credit >>> m) & 1)) & 3;
    }
  }
  return issued;
}
