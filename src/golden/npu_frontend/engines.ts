import { count } from "../event_numbers.ts";
import { event } from "./events.ts";

/** What an ME owes an answer to. */
const owed = { nothing: 0, save: 1, restore: 2 } as const;

/** The ports of the MEs: what is kept of each, then what a cycle sees. Sets are numbers with bit m for ME m. */
export interface Engines {
  restoring: number;
  /** Per ME: the last tenant, −1 for none. */
  readonly last: Int32Array;
  /** Per ME: what it owed in the cycle before, and for how many cycles. */
  readonly owes: Int32Array;
  readonly owedFor: Int32Array;
  /** Saves that a kill began. */
  killed: number;
  /** A fresh µTop of another tenant begins. */
  clear: number;

  restore: number;
  kill: number;
  /** Per ME: cycles that it has owed its answer before this one. */
  readonly wait: Int32Array;
  expired: number;
  online: number;
  busy: number;
  finished: number;
  saved: number;
  flush: number;
}

export function enginesOf(mes: number): Engines {
  return {
    ...{ restoring: 0, last: new Int32Array(mes).fill(-1), owes: new Int32Array(mes), owedFor: new Int32Array(mes) },
    ...{ killed: 0, clear: 0, restore: 0, kill: 0, wait: new Int32Array(mes) },
    ...{ expired: 0, online: 0, busy: 0, finished: 0, saved: 0, flush: 0 },
  };
}

export function resetEngines(e: Engines): void {
  e.restoring = 0;
  e.last.fill(-1);
  e.owes.fill(owed.nothing);
  e.owedFor.fill(0);
  e.killed = 0;
  e.clear = 0;
}

/** What registers alone say. `run`, `save`: MEs in these states. `preempted`, −1 for none: the ME whose Save begins. */
export function showEngines(e: Engines, run: number, save: number, preempted: number, kill: number): void {
  e.restore = e.restoring & run;
  if (preempted >= 0) e.killed = kill === 0 ? e.killed & ~(1 << preempted) : e.killed | (1 << preempted);
  e.kill = save & e.killed;
  for (let m = 0; m < e.wait.length; m++) {
    const owes = (save >>> m) & 1 ? owed.save : (e.restore >>> m) & 1 ? owed.restore : owed.nothing;
    e.wait[m] = owes !== owed.nothing && owes === e.owes[m] ? (e.owedFor[m] ?? 0) : 0;
  }
}

/** The events of the MEs in a cycle, as sets. */
export interface EngineEvents {
  saved: number;
  finish: number;
  restored: number;
}

/** What the events of the cycle make of it. `registered`: engines in service by the register. */
export function hearEngines(
  e: Engines,
  i: EngineEvents,
  run: number,
  save: number,
  registered: number,
  limit: number,
  counts: Float64Array,
): void {
  const all = (1 << e.wait.length) - 1;
  const lateSave = save & ~i.saved & ~i.finish;
  const lateRestore = e.restore & ~i.restored;
  e.expired = 0;
  for (let m = 0; m < e.wait.length; m++) {
    if (e.wait[m] !== limit - 1) continue;
    const bit = (1 << m) & registered;
    e.expired |= bit & (lateSave | lateRestore);
    if (bit & lateSave) count(counts, event.quarantine_save);
    if (bit & lateRestore) count(counts, event.quarantine_restore);
  }
  e.online = registered & ~e.expired;
  e.busy = run | save;
  e.finished = i.finish & e.busy & e.online;
  e.saved = i.saved & save & e.online & ~e.finished;
  e.flush = (~e.busy | ~e.online | e.finished | e.saved) & all;
}

/** The edge. `loaded`: MEs whose queues load; `fresh` among them. Owners have their places in `tenant`. */
export function takeEnginesEdge(
  e: Engines,
  save: number,
  loaded: number,
  fresh: number,
  tenants: Int32Array,
  restored: number,
): void {
  e.clear = 0;
  for (let m = 0; m < e.wait.length; m++) {
    const owes = (save >>> m) & 1 ? owed.save : (e.restore >>> m) & 1 ? owed.restore : owed.nothing;
    e.owes[m] = owes;
    e.owedFor[m] = owes === owed.nothing ? 0 : (e.wait[m] ?? 0) + 1;
    if (((loaded >>> m) & 1) === 0) continue;
    const tenant = tenants[m] ?? 0;
    if ((fresh >>> m) & 1 && e.last[m] !== tenant) e.clear |= 1 << m;
    e.last[m] = tenant;
  }
  const ended = save | e.flush | (e.restore & restored);
  e.restoring = (e.restoring & ~ended & ~fresh) | (loaded & ~fresh);
}
