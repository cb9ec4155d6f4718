import { coreState, schedulingMode } from "../../ports/utop_scheduler.ts";
import { count } from "../event_numbers.ts";
import type { Configuration } from "./configuration.ts";
import type { Decision } from "./decision.ts";
import { event } from "./events.ts";
import type { SchedulerState } from "./state.ts";

/** Takes the slice timer and the preempt window over the edge. Returns whether the slice expires in this cycle. */
export function advanceSlice(s: SchedulerState, c: Configuration, counts: Float64Array): boolean {
  const temporal = c.mode === schedulingMode.temporal;
  const holding = c.mode === schedulingMode.wholeCore && s.core === coreState.hold;
  const counting = (temporal || holding) && c.sliceCycles > 0;
  const expired = counting && s.sliceTimer + 1 >= c.sliceCycles;
  s.sliceTimer = counting && !expired ? s.sliceTimer + 1 : 0;
  if (expired) count(counts, event.slice_expiry);
  if (!temporal) {
    s.preemptWindow = 0;
  } else if (expired) {
    s.preemptWindow = s.me.length;
    count(counts, event.window_open);
  } else if (s.preemptWindow > 0) {
    s.preemptWindow--;
  }
  return expired;
}

/** Takes one step of the walk Drain, Pick, Switch, Hold. `expired`: the slice expires in this cycle. */
export function advanceCore(
  s: SchedulerState,
  c: Configuration,
  d: Decision,
  veActive: number,
  taskDone: number,
  expired: boolean,
  counts: Float64Array,
): void {
  if (c.mode !== schedulingMode.wholeCore) {
    s.core = coreState.drain;
    s.loaded = 0;
    return;
  }
  const holderLeaves = ((taskDone | ~c.elig) >>> s.holder) & 1;
  switch (s.core) {
    case coreState.drain:
      if (d.idle === c.onlineCount) {
        s.core = coreState.pick;
        count(counts, event.core_drain_to_pick);
      }
      return;
    case coreState.pick:
      pick(s, c, veActive, counts);
      return;
    case coreState.switch:
      if (holderLeaves) {
        s.core = coreState.drain;
        count(counts, event.core_switch_to_drain);
      } else if (s.switchCounter <= 1) {
        s.core = coreState.hold;
        s.loaded = 1;
        count(counts, event.core_switch_to_hold);
      } else {
        s.switchCounter--;
      }
      return;
    default:
      if (holderLeaves || (expired && firstWithWork(s, c, veActive, s.holder) >= 0)) {
        s.core = coreState.drain;
        count(counts, event.core_hold_to_drain);
      }
  }
}

function pick(s: SchedulerState, c: Configuration, veActive: number, counts: Float64Array): void {
  const picked = firstWithWork(s, c, veActive, -1);
  if (picked < 0) return;
  if (picked === s.holder && s.loaded === 1) {
    s.core = coreState.hold;
    count(counts, event.core_pick_to_hold);
    return;
  }
  s.core = coreState.switch;
  s.holder = picked;
  s.loaded = 0;
  s.switchCounter = c.switchCycles;
  count(counts, event.core_pick_to_switch);
}

/** First in `order` of the elig vNPUs but `except` with a waiting uTop or an unfinished VE uTop, −1 for none. */
function firstWithWork(s: SchedulerState, c: Configuration, veActive: number, except: number): number {
  const { order, ready } = s;
  for (let place = 0; place < order.length; place++) {
    const v = order[place] ?? 0;
    if (v !== except && (c.elig >>> v) & 1 && ((ready[v] ?? 0) > 0 || (veActive >>> v) & 1)) return v;
  }
  return -1;
}
