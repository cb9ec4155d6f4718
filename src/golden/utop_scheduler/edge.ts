import { count } from "../event_numbers.ts";
import type { Configuration } from "./configuration.ts";
import type { Decision } from "./decision.ts";
import { event } from "./events.ts";
import { add, moveToEnd } from "./lists.ts";
import { meState, type SchedulerState } from "./state.ts";

/** Takes finish, saved and offline over the edge, ME by ME, finish first. `finish`, `saved`: sets of MEs. */
export function takeMeEvents(
  s: SchedulerState,
  c: Configuration,
  finish: number,
  saved: number,
  counts: Float64Array,
): void {
  const { me, tenant, ready } = s;
  const concerned = finish | saved | ((s.running | s.saving) & ~c.online);
  if (concerned === 0) return;
  for (let m = 0; m < me.length; m++) {
    if (((concerned >>> m) & 1) === 0) continue;
    const finishes = ((finish >>> m) & 1) !== 0;
    const saves = ((saved >>> m) & 1) !== 0;
    const was = me[m] ?? 0;
    if (was === meState.idle) {
      count(counts, event.ignored_event, (finishes ? 1 : 0) + (saves ? 1 : 0));
      continue;
    }
    if (saves && was === meState.run) count(counts, event.ignored_event);
    if (finishes) {
      if (was === meState.save) count(counts, event.finish_while_saving);
      becomeIdle(s, m);
    } else if (saves && was === meState.save) {
      add(ready, tenant[m] ?? 0, 1);
      count(counts, event.save);
      becomeIdle(s, m);
    } else if (((c.online >>> m) & 1) === 0) {
      count(counts, event.kill);
      count(counts, event.offline_loss);
      becomeIdle(s, m);
    }
  }
}

function becomeIdle(s: SchedulerState, m: number): void {
  const v = s.tenant[m] ?? 0;
  if (s.me[m] === meState.run) add(s.held, v, -1);
  add(s.busy, v, -1);
  s.me[m] = meState.idle;
  s.tenant[m] = 0;
  s.running &= ~(1 << m);
  s.saving &= ~(1 << m);
}

/** Carries out what was decided; the commands show in the next cycle. */
export function takeCommands(s: SchedulerState, d: Decision, counts: Float64Array): void {
  const v = d.startVnpu;
  s.startVnpu = v;
  s.startMe = -1;
  if (v >= 0) {
    const m = d.firstIdle;
    s.startMe = m;
    s.me[m] = meState.run;
    s.tenant[m] = v;
    s.running |= 1 << m;
    add(s.ready, v, -1);
    add(s.held, v, 1);
    add(s.busy, v, 1);
    moveToEnd(s.startSequence, m);
    count(counts, d.startEvent);
  }
  const victim = d.victim;
  s.preemptMe = victim;
  s.preemptKill = 0;
  if (victim >= 0) {
    s.preemptKill = d.victimEvent === event.preempt_kill ? 1 : 0;
    s.me[victim] = meState.save;
    add(s.held, s.tenant[victim] ?? 0, -1);
    s.running &= ~(1 << victim);
    s.saving |= 1 << victim;
    count(counts, d.victimEvent);
  }
}

/** Drops what killed vNPUs have waiting, this cycle's additions and saves included. */
export function dropKilled(s: SchedulerState, c: Configuration, counts: Float64Array): void {
  if (c.kill === 0) return;
  for (let v = 0; v < s.ready.length; v++) {
    if (((c.kill >>> v) & 1) === 0) continue;
    count(counts, event.kill, s.ready[v] ?? 0);
    s.ready[v] = 0;
  }
}
