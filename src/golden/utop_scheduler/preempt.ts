import { coreState, schedulingMode } from "../../ports/utop_scheduler.ts";
import type { Configuration } from "./configuration.ts";
import type { Decision } from "./decision.ts";
import { event } from "./events.ts";
import type { SchedulerState } from "./state.ts";

/**
 * Chooses the ME to preempt, by walking the sequence of starts until a candidate turns up. Whether the victim finishes
 * in this very cycle is the caller's question.
 */
export function choosePreempt(s: SchedulerState, c: Configuration, d: Decision): void {
  d.victim = -1;
  const candidates = s.running & c.online;
  if (candidates === 0) return;
  if (c.kill !== 0) {
    d.victimEvent = event.preempt_kill;
    d.victim = firstStartedKilled(s, c, candidates);
    if (d.victim >= 0) return;
  }
  if (c.mode < 2) {
    if (!d.anyOver || d.need <= d.idle + d.saving) return;
    d.victimEvent = event.preempt_reclaim;
    d.victim = lastStartedOver(s, c, candidates);
  } else if (c.mode === schedulingMode.temporal) {
    if (s.preemptWindow === 0) return;
    d.victimEvent = event.preempt_window;
    const mostServed = mostServedToPreempt(s, c, d);
    if (mostServed >= 0) d.victim = lastStartedOf(s, mostServed, candidates);
  } else if (s.core === coreState.drain) {
    d.victimEvent = event.preempt_drain;
    d.victim = lastStartedOf(s, -1, candidates);
  }
}

function firstStartedKilled(s: SchedulerState, c: Configuration, candidates: number): number {
  const { startSequence, tenant } = s;
  for (let place = 0; place < startSequence.length; place++) {
    const m = startSequence[place] ?? 0;
    if ((candidates >>> m) & 1 && (c.kill >>> (tenant[m] ?? 0)) & 1) return m;
  }
  return -1;
}

function lastStartedOver(s: SchedulerState, c: Configuration, candidates: number): number {
  const { startSequence, tenant, held } = s;
  for (let place = startSequence.length - 1; place >= 0; place--) {
    const m = startSequence[place] ?? 0;
    if (((candidates >>> m) & 1) === 0) continue;
    const v = tenant[m] ?? 0;
    if ((held[v] ?? 0) > (c.quota[v] ?? 0)) return m;
  }
  return -1;
}

/** Last started candidate of one vNPU, of any for −1. */
function lastStartedOf(s: SchedulerState, vnpu: number, candidates: number): number {
  const { startSequence, tenant } = s;
  for (let place = startSequence.length - 1; place >= 0; place--) {
    const m = startSequence[place] ?? 0;
    if ((candidates >>> m) & 1 && (vnpu < 0 || tenant[m] === vnpu)) return m;
  }
  return -1;
}

/**
 * Rule 3: the last vNPU in `order` that holds an ME, if it stands behind the first starved one and the starved ones are
 * more than the MEs that are, or will soon be, free; else −1.
 */
function mostServedToPreempt(s: SchedulerState, c: Configuration, d: Decision): number {
  const { order, ready, held } = s;
  let starved = 0;
  let behindStarved = -1;
  for (let place = 0; place < order.length; place++) {
    const v = order[place] ?? 0;
    if ((held[v] ?? 0) > 0) {
      // An unstarved front does not count; once one is starved, each holder met is the last so far.
      if (starved > 0) behindStarved = v;
    } else if ((ready[v] ?? 0) > 0 && (c.elig >>> v) & 1) {
      starved++;
    }
  }
  return starved > d.idle + d.saving ? behindStarved : -1;
}
