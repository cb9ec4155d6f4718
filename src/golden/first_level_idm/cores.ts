import { poolState } from "../../ports/first_level_idm.ts";
import { lowest } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { decide, type Agenda } from "./agenda.ts";
import { countTrap, event } from "./events.ts";
import type { PoolShape } from "./state.ts";

/** States of the cores, as sets: bit c for core c. */
export interface CoresState {
  /** The cores in each state, by the number of the state. */
  readonly inState: Int32Array;
  /** Group of each core, and the cores of each group. */
  readonly group: Int32Array;
  readonly members: Int32Array;
  arrive: number;
  readonly age: Int32Array;
  /** Cores whose age is not the last. */
  aging: number;
  readonly reason: Int32Array;
  readonly trapCode: Int32Array;
  /** Words that were asked for in the last LOAD. */
  readonly words: Int32Array;
  /** Of these, the ones that a core may read: all of them, or none before the load is complete. */
  readonly readable: Int32Array;
}

/** What one cycle sees and decides; its sets are made anew in every cycle. */
export interface CycleState {
  /** `inState` of the cycle, while the one of the next cycle is being made. */
  readonly before: Int32Array;
  /** Run cores whose pulses are the old program's. */
  blanked: number;
  /** Halt cores that may leave. */
  settled: number;
  /** Group that is stopped by a write, or −1. */
  stopped: number;
  /** Cores that an event takes to another state. */
  moved: number;
  /** Cores that (4) releases. */
  released: number;
  /** Groups that (6) finds ended. */
  ended: number;
  /** Core whose word is stored with bad parity, as a set. */
  injected: number;
  /** Interrupts to set. */
  irqGroup: number;
  irqTask: number;
  irqTrap: number;
}

/** The cores after reset. */
export function coresState(shape: PoolShape): CoresState {
  const { cores } = shape;
  const list = (): Int32Array => new Int32Array(cores);
  const state = {
    inState: new Int32Array(Object.keys(poolState).length),
    ...{
      group: list(),
      members: list(),
      age: list(),
      reason: list(),
      trapCode: list(),
      words: list(),
      readable: list(),
    },
    ...{ arrive: 0, aging: 0 },
  };
  resetCores(state, shape);
  return state;
}

/** Puts the reset values back. */
export function resetCores(s: CoresState, { all, oldAge }: PoolShape): void {
  for (let c = 0; c < s.group.length; c++) {
    s.group[c] = c;
    s.members[c] = 1 << c;
  }
  s.inState.fill(0);
  s.inState[poolState.free] = all;
  s.age.fill(oldAge);
  for (const list of [s.reason, s.trapCode, s.words, s.readable]) list.fill(0);
  s.arrive = s.aging = 0;
}

/** A cycle in which nothing has been decided. */
export function cycleState(): CycleState {
  return {
    before: new Int32Array(Object.keys(poolState).length),
    ...{
      blanked: 0,
      settled: 0,
      stopped: -1,
      moved: 0,
      released: 0,
      ended: 0,
      injected: 0,
      irqGroup: 0,
      irqTask: 0,
      irqTrap: 0,
    },
  };
}

/** Begins a cycle: looks at the states, and lets ages grow for the next. */
export function beginCycle(s: CoresState, cycle: CycleState, oldAge: number): void {
  const { before } = cycle;
  for (let state = 0; state < before.length; state++) before[state] = s.inState[state] ?? 0;
  cycle.blanked = (before[poolState.run] ?? 0) & s.aging;
  cycle.settled = (before[poolState.halt] ?? 0) & ~s.aging;
  cycle.stopped = -1;
  cycle.moved = cycle.released = cycle.ended = cycle.injected = cycle.irqGroup = cycle.irqTask = cycle.irqTrap = 0;
  for (let rest = s.aging; rest !== 0; rest &= rest - 1) {
    const c = lowest(rest);
    const age = (s.age[c] ?? 0) + 1;
    s.age[c] = age;
    if (age === oldAge) s.aging &= ~(1 << c);
  }
}

/** Takes cores to a state. */
export function moveTo(s: CoresState, cores: number, state: number): void {
  for (let other = 0; other < s.inState.length; other++) s.inState[other] = (s.inState[other] ?? 0) & ~cores;
  s.inState[state] = (s.inState[state] ?? 0) | cores;
}

/** Sets the ages of cores that begin or halt to 0. */
export function makeYoung(s: CoresState, cores: number): void {
  s.aging |= cores;
  for (let rest = cores; rest !== 0; rest &= rest - 1) s.age[lowest(rest)] = 0;
}

/** Takes cores to Trap with a code. */
export function trapCores(s: CoresState, cycle: CycleState, cores: number, code: number, counts: Float64Array): void {
  moveTo(s, cores, poolState.trap);
  cycle.irqTrap |= cores;
  for (let rest = cores; rest !== 0; rest &= rest - 1) {
    s.trapCode[lowest(rest)] = code;
    countTrap(counts, code);
  }
}

/** Takes cores to Halt with a reason: by an event. */
export function haltCores(s: CoresState, cycle: CycleState, agenda: Agenda, cores: number, reason: number): void {
  if (cores === 0) return;
  moveTo(s, cores, poolState.halt);
  cycle.moved |= cores;
  s.arrive &= ~cores;
  makeYoung(s, cores);
  decide(agenda, agenda.halt, cores);
  for (let rest = cores; rest !== 0; rest &= rest - 1) s.reason[lowest(rest)] = reason;
}

/** Moves a core to another group. */
export function setGroup(s: CoresState, c: number, group: number): void {
  const bit = 1 << c;
  const old = s.group[c] ?? 0;
  s.members[old] = (s.members[old] ?? 0) & ~bit;
  s.members[group] = (s.members[group] ?? 0) | bit;
  s.group[c] = group;
}

/** Lets the mates of a Held core, which is loaded or moved, go: they are not halted, since they wait. */
export function freeHeldMates(s: CoresState, c: number, counts: Float64Array): void {
  const held = s.inState[poolState.held] ?? 0;
  if (((held >>> c) & 1) === 0) return;
  const mates = held & (s.members[s.group[c] ?? 0] ?? 0) & ~(1 << c);
  if (mates === 0) return;
  count(counts, event.held_mates_freed);
  moveTo(s, mates, poolState.free);
}
