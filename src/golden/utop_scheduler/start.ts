import { coreState, schedulingMode } from "../../ports/utop_scheduler.ts";
import type { Configuration } from "./configuration.ts";
import type { Decision } from "./decision.ts";
import { event } from "./events.ts";
import type { SchedulerState } from "./state.ts";

/** Chooses the vNPU that starts, by walking the list that the mode names. The ME is `d.firstIdle`. */
export function chooseStart(s: SchedulerState, c: Configuration, d: Decision): void {
  d.startVnpu = -1;
  if (d.idle === 0) return;
  if (c.mode < 2) {
    if (d.need > 0) {
      d.startEvent = event.start_class1;
      d.startVnpu = firstOwner(s, c);
    } else if (c.mode === schedulingMode.spatialHarvest && d.idle > d.kept) {
      d.startEvent = event.start_class2;
      d.startVnpu = firstReady(s, c.elig & c.harvest);
    }
  } else if (c.mode === schedulingMode.temporal) {
    d.startEvent = event.start_temporal;
    d.startVnpu = firstReady(s, c.elig);
  } else if (s.core === coreState.hold && (c.elig >>> s.holder) & 1 && (s.ready[s.holder] ?? 0) > 0) {
    d.startEvent = event.start_whole_core;
    d.startVnpu = s.holder;
  }
}

/** First in `turn` of class 1. Whoever holds less than its q is elig, as q is 0 otherwise. */
function firstOwner(s: SchedulerState, c: Configuration): number {
  const { turn, ready, held } = s;
  for (let place = 0; place < turn.length; place++) {
    const v = turn[place] ?? 0;
    if ((ready[v] ?? 0) > 0 && (held[v] ?? 0) < (c.quota[v] ?? 0)) return v;
  }
  return -1;
}

/** First in `order` of the given vNPUs that has a waiting uTop. */
function firstReady(s: SchedulerState, allowed: number): number {
  const { order, ready } = s;
  for (let place = 0; place < order.length; place++) {
    const v = order[place] ?? 0;
    if ((ready[v] ?? 0) > 0 && (allowed >>> v) & 1) return v;
  }
  return -1;
}

/**
 * Takes `turn` over the edge: class 1 without the vNPU that starts keeps its order in front, all others follow
 * ascending. `next` is room for one list.
 */
export function advanceTurn(s: SchedulerState, c: Configuration, d: Decision, next: Int32Array): void {
  const anyMember = c.mode < 2 && d.need > 0;
  if (!anyMember && s.turnAscending) return;
  s.turnAscending = !anyMember;
  const { turn, ready, held } = s;
  const n = turn.length;
  let filled = 0;
  let waiting = 0;
  if (anyMember) {
    for (let place = 0; place < n; place++) {
      const v = turn[place] ?? 0;
      if (v === d.startVnpu || (ready[v] ?? 0) === 0 || (held[v] ?? 0) >= (c.quota[v] ?? 0)) continue;
      next[filled++] = v;
      waiting |= 1 << v;
    }
  }
  for (let v = 0; v < n; v++) {
    if (((waiting >>> v) & 1) === 0) next[filled++] = v;
  }
  for (let place = 0; place < n; place++) turn[place] = next[place] ?? 0;
}
