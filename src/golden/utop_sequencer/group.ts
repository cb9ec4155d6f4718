import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import type { SequencerInputs } from "./inputs.ts";
import { standing, type SequencerState } from "./state.ts";

/** A row is taken: its µTops wait. */
export function beginGroup(s: SequencerState, i: SequencerInputs, counts: Float64Array): void {
  let utops = 0;
  for (let u = 0; u < s.standing.length; u++) {
    const present = (i.rowMe >>> u) & 1;
    s.standing[u] = present ? standing.fresh : standing.absent;
    utops += present;
  }
  s.unfinished = utops;
  s.readyAdd = utops;
  s.veLive = i.rowVe;
  s.veStart = i.rowVe;
  s.nextValid = 0;
  count(counts, utops === 0 ? event.group_ve : i.rowVe ? event.group_both : event.group_me);
}

/** Finishes and saves, µTop by µTop, each asked what its ME says. */
export function takeEngineEvents(s: SequencerState, i: SequencerInputs, counts: Float64Array): void {
  if ((i.finish | i.saved) === 0) return;
  let finishes = 0;
  let saves = 0;
  for (let u = 0; u < s.standing.length; u++) {
    if (s.standing[u] !== standing.live) continue;
    const home = s.home[u] ?? 0;
    if (((i.mine >>> home) & 1) === 0) continue;
    const saved = (i.saved >>> home) & 1;
    if ((i.finish >>> home) & 1) {
      s.standing[u] = standing.finished;
      finishes++;
      count(counts, event.finish_before_saved, saved);
      count(counts, event.next_at_finish, (i.nextValid >>> home) & 1);
    } else if (saved) {
      s.standing[u] = standing.suspended;
      saves++;
    }
  }
  s.unfinished -= finishes;
  count(counts, event.finish, finishes);
  count(counts, event.save, saves);
  if (finishes > 1) count(counts, event.finish_several);
  if (saves > 1) count(counts, event.save_several);
  if (finishes > 0 && saves > 0) count(counts, event.finish_with_save);
  if (i.start) {
    if (finishes > 0) count(counts, event.start_with_finish);
    if (saves > 0) count(counts, event.start_with_save);
  }
}

/** The lowest suspended µTop goes on, else the lowest fresh one begins. Comes behind the saves of the cycle. */
export function takeStart(s: SequencerState, i: SequencerInputs, counts: Float64Array): void {
  if (i.start === 0) return;
  const suspended = s.standing.indexOf(standing.suspended);
  const utop = suspended >= 0 ? suspended : s.standing.indexOf(standing.fresh);
  if (utop < 0) return;
  if (suspended >= 0) {
    count(counts, event.start_resume);
    if (savedNow(s, i, utop)) count(counts, event.start_just_saved);
  } else {
    count(counts, event.start_fresh);
  }
  s.standing[utop] = standing.live;
  s.home[utop] = i.startMe;
  s.index[i.startMe] = utop;
  s.shown = utop;
  s.shownResume = suspended >= 0 ? 1 : 0;
}

/** Whether the µTop was last on an ME that is saved in this cycle, and no other µTop was started there since. */
function savedNow(s: SequencerState, i: SequencerInputs, utop: number): boolean {
  const home = s.home[utop] ?? 0;
  return (((i.saved & i.mine & ~i.finish) >>> home) & 1) === 1 && s.index[home] === utop;
}
