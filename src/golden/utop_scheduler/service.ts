import { coreState, rankPassCycles, rankStepCycles, schedulingMode } from "../../ports/utop_scheduler.ts";
import { count } from "../event_numbers.ts";
import type { Configuration } from "./configuration.ts";
import { event } from "./events.ts";
import type { SchedulerState } from "./state.ts";

/** Takes the service counters over the edge. `veActive` is the set of vNPUs with an unfinished VE uTop. */
export function countService(
  s: SchedulerState,
  c: Configuration,
  veActive: number,
  counterBits: number,
  counts: Float64Array,
): void {
  const { active, total, held, ready, busy } = s;
  const perMe = c.mode === schedulingMode.wholeCore ? 0 : c.gang === 1 ? c.onlineCount : 1;
  const holder = c.mode === schedulingMode.wholeCore && s.core === coreState.hold ? s.holder : -1;
  const cleared = c.enable & ~s.enableBefore;
  const halving = s.topBitSet ? 1 : 0;
  let all = 0;
  for (let v = 0; v < active.length; v++) {
    if ((cleared >>> v) & 1) {
      active[v] = 0;
      total[v] = 0;
      count(counts, event.counter_clear);
      continue;
    }
    const served = v === holder ? 1 : (held[v] ?? 0) * perMe;
    const unfinished = (ready[v] ?? 0) > 0 || (busy[v] ?? 0) > 0 || (veActive >>> v) & 1;
    const counted = unfinished ? (c.elig >>> v) & 1 : 0;
    const newActive = ((active[v] ?? 0) + served) >> halving;
    const newTotal = ((total[v] ?? 0) + counted) >> halving;
    active[v] = newActive;
    total[v] = newTotal;
    all |= newActive | newTotal;
  }
  count(counts, event.halving, halving);
  s.topBitSet = all >>> (counterBits - 1) !== 0;
  s.enableBefore = c.enable;
}

/**
 * First half of a rank step: in its first cycle, compares two neighbours of `order`. Call it while the counters are
 * still those of this cycle.
 *
 * The products are exact: 16 + 16 + 7 = 39 bits, and a Number holds integers up to 53.
 */
export function compareRank(s: SchedulerState, c: Configuration, counterBits: number): void {
  if (s.rankPhase % rankStepCycles !== 0) return;
  s.swapPlace = -1;
  const place = s.order.length - 2 - s.rankPhase / rankStepCycles;
  if (place < 0) return;
  const { active, total, order } = s;
  const { priority } = c;
  const i = order[place] ?? 0;
  const j = order[place + 1] ?? 0;
  const below = Math.max(0, counterBits - 16);
  const serviceOfI = ((active[i] ?? 0) >> below) * ((total[j] ?? 0) >> below) * (priority[j] ?? 0);
  const serviceOfJ = ((active[j] ?? 0) >> below) * ((total[i] ?? 0) >> below) * (priority[i] ?? 0);
  if (serviceOfI > serviceOfJ) s.swapPlace = place;
}

/** Second half: swaps in the step's last cycle. Call it when nothing of this cycle needs `order` any more. */
export function advanceRank(s: SchedulerState, counts: Float64Array): void {
  if (s.swapPlace >= 0 && s.rankPhase % rankStepCycles === rankStepCycles - 1) {
    const { order, swapPlace } = s;
    const upper = order[swapPlace] ?? 0;
    order[swapPlace] = order[swapPlace + 1] ?? 0;
    order[swapPlace + 1] = upper;
    s.swapPlace = -1;
    count(counts, event.rank_swap);
  }
  s.rankPhase = s.rankPhase === rankPassCycles - 1 ? 0 : s.rankPhase + 1;
}
