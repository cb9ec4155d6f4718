import { poolState } from "../../ports/first_level_idm.ts";
import { lowest } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { decide } from "./agenda.ts";
import { haltCores, moveTo, trapCores, type CycleState } from "./cores.ts";
import { event } from "./events.ts";
import type { InputReader } from "./inputs.ts";
import type { PoolState } from "./state.ts";

/** Trap codes, and reasons of Halt. */
export const trapCode = { disorder: 9, mate: 10, load: 11, guard: 12 } as const;

/** One group, as an event looks at it; filled anew for each group of a cycle. */
export interface GroupView {
  g: number;
  run: number;
  held: number;
  done: number;
  /** Run cores that have arrived. */
  arrived: number;
  /** Run and Held cores with a fault of their own. */
  faulty: number;
  unheld: boolean;
}

/** A view of nothing. */
export function groupView(): GroupView {
  return { g: 0, run: 0, held: 0, done: 0, arrived: 0, faulty: 0, unheld: false };
}

/** Takes the event of each group: the first that applies. Only groups with a Run, Held or Done core are looked at. */
export function takeGroups(
  s: PoolState,
  cycle: CycleState,
  group: GroupView,
  reader: InputReader,
  counts: Float64Array,
): void {
  const { before } = cycle;
  const run = before[poolState.run] ?? 0;
  const held = before[poolState.held] ?? 0;
  const done = before[poolState.done] ?? 0;
  const halt = before[poolState.halt] ?? 0;
  const { trap, guardTrap } = reader.value;
  const faulty = (trap | guardTrap) & ((run & ~cycle.blanked) | held);
  for (let rest = run | held | done; rest !== 0;) {
    const g = s.cores.group[lowest(rest)] ?? 0;
    const members = s.cores.members[g] ?? 0;
    rest &= ~members;
    group.g = g;
    group.run = run & members;
    group.held = held & members;
    group.done = done & members;
    group.arrived = group.run & s.cores.arrive;
    group.faulty = faulty & members;
    group.unheld = ((s.hold >>> g) & 1) === 0;
    const ends = (halt & members) === 0 && mayEnd(s, group);
    if (group.faulty !== 0 || cycle.stopped === g) {
      countOrder(cycle, group, ends, counts);
      if (group.faulty !== 0) faultGroup(s, cycle, group, reader, counts);
      else stopGroup(s, cycle, group, counts);
    } else if (group.arrived !== 0 && group.done !== 0) {
      count(counts, group.arrived === group.run ? event.event3_over_4 : event.event3);
      breakGroup(s, cycle, group, counts);
    } else if (group.run !== 0 && group.arrived === group.run) {
      passBarrier(s, cycle, group, reader, counts);
    } else if (group.unheld && group.held !== 0) {
      count(counts, event.event5_resume);
      resume(s, cycle, group.held);
    } else if (ends) {
      count(counts, event.event6_ended);
      cycle.ended |= 1 << g;
      cycle.irqGroup |= 1 << g;
    }
  }
}

/** Whether (6) asks for nothing more, when no core of the group is in Halt. */
function mayEnd(s: PoolState, { g, run, held, done, unheld }: GroupView): boolean {
  return !unheld && (run | held) === 0 && done !== 0 && ((s.ctxEnded >>> g) & 1) === 0;
}

/** (1): a fault of one core halts the group. */
function faultGroup(
  s: PoolState,
  cycle: CycleState,
  group: GroupView,
  reader: InputReader,
  counts: Float64Array,
): void {
  const { run, held, faulty } = group;
  const { trap, guardTrap } = reader.value;
  const guarded = faulty & guardTrap;
  if ((faulty & run) !== 0) count(counts, event.event1_run);
  if ((faulty & held) !== 0) count(counts, event.event1_held);
  if ((guarded & run) !== 0) count(counts, event.event1_guard);
  if ((guarded & held) !== 0) count(counts, event.event1_guard_held);
  if ((guarded & trap) !== 0) count(counts, event.event1_trap_and_guard);
  haltCores(s.cores, cycle, s.agenda, (run | held) & ~guarded, trapCode.mate);
  haltCores(s.cores, cycle, s.agenda, guarded, trapCode.guard);
}

/** (2): a write stops the group. */
function stopGroup(s: PoolState, cycle: CycleState, { run, held }: GroupView, counts: Float64Array): void {
  if (run !== 0) count(counts, event.event2_run);
  if (held !== 0) count(counts, event.event2_held);
  if ((run & cycle.blanked) !== 0) count(counts, event.event2_of_blanked);
  if ((run | held) === 0) count(counts, event.event2_nothing);
  haltCores(s.cores, cycle, s.agenda, run | held, 0);
}

/** (3): cores of a group do not come to the same barriers. */
function breakGroup(s: PoolState, cycle: CycleState, { run, done }: GroupView, counts: Float64Array): void {
  haltCores(s.cores, cycle, s.agenda, run, trapCode.disorder);
  if (done === 0) return;
  cycle.moved |= done;
  trapCores(s.cores, cycle, done, trapCode.disorder, counts);
}

/** (4): all have arrived. */
function passBarrier(
  s: PoolState,
  cycle: CycleState,
  group: GroupView,
  reader: InputReader,
  counts: Float64Array,
): void {
  const { g, run, unheld } = group;
  if (unheld) {
    count(counts, event.event4_release);
    decide(s.agenda, s.agenda.syncGlobal, run);
    s.cores.arrive &= ~run;
    cycle.released |= run;
    return;
  }
  const layer = reader.nextLayer(lowest(run));
  for (let rest = run & (run - 1); rest !== 0; rest &= rest - 1) {
    if (reader.nextLayer(lowest(rest)) === layer) continue;
    count(counts, event.event4_unequal);
    breakGroup(s, cycle, group, counts);
    return;
  }
  count(counts, event.event4_hold);
  moveTo(s.cores, run, poolState.held);
  cycle.moved |= run;
  s.cores.arrive &= ~run;
  cycle.irqGroup |= 1 << g;
}

/** (5): held cores go on. Their ages are the last already. */
function resume(s: PoolState, cycle: CycleState, held: number): void {
  moveTo(s.cores, held, poolState.run);
  cycle.moved |= held;
  decide(s.agenda, s.agenda.syncGlobal, held);
}

/** Counts what (1), or else (2), wins over. */
function countOrder(cycle: CycleState, group: GroupView, ends: boolean, counts: Float64Array): void {
  const { g, run, held, done, arrived, faulty, unheld } = group;
  const first = faulty !== 0;
  if (first && cycle.stopped === g) count(counts, event.event1_over_2);
  if (arrived !== 0 && done !== 0) count(counts, first ? event.event1_over_3 : event.event2_over_3);
  if (run !== 0 && arrived === run) {
    if (unheld) count(counts, first ? event.event1_over_release : event.event2_over_release);
    else count(counts, first ? event.event1_over_hold : event.event2_over_hold);
  }
  if (first && unheld && held !== 0) count(counts, event.event1_over_5);
  if (!first && ends) count(counts, event.event2_over_6);
}
