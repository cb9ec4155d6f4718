import type { UtopSchedulerSizes } from "../../ports/utop_scheduler.ts";
import { ascending, makeAscending } from "./lists.ts";

/** What an ME does: values of `SchedulerState.me`. */
export const meState = { idle: 0, run: 1, save: 2 } as const;

/** Everything the model keeps from cycle to cycle. Sets are numbers with bit v (or m) for vNPU v (ME m). */
export interface SchedulerState {
  /** Per ME: idle, run or save. */
  readonly me: Int32Array;
  /** Per ME: its vNPU, 0 while idle. */
  readonly tenant: Int32Array;
  /** MEs from the first to the last started; those never started lead, ascending. */
  readonly startSequence: Int32Array;
  /** MEs in Run and in Save, as sets. */
  running: number;
  saving: number;

  /** Per vNPU: waiting uTops, MEs in Run, MEs in Run or Save. */
  readonly ready: Int32Array;
  readonly held: Int32Array;
  readonly busy: Int32Array;
  /** vNPUs, the one whose turn is next first. */
  readonly turn: Int32Array;
  /** Known to be ascending, so that an idle `turn` costs nothing. */
  turnAscending: boolean;
  /** vNPUs, the least served first. */
  readonly order: Int32Array;

  /** Per vNPU: engine cycles served, and cycles with an unfinished uTop. */
  readonly active: Int32Array;
  readonly total: Int32Array;
  /** Whether some counter has its top bit set. */
  topBitSet: boolean;
  enableBefore: number;
  rankPhase: number;
  /** Place in `order` of the upper of two neighbours to swap at the end of this rank step, −1 for none. */
  swapPlace: number;

  sliceTimer: number;
  preemptWindow: number;
  core: number;
  holder: number;
  loaded: number;
  switchCounter: number;

  /** The commands that show in this cycle; −1 for none. */
  startMe: number;
  startVnpu: number;
  preemptMe: number;
  preemptKill: number;
}

/** The state after reset. */
export function schedulerState(sizes: UtopSchedulerSizes): SchedulerState {
  const { matrixEngines: mes, vnpus } = sizes;
  return {
    me: new Int32Array(mes),
    tenant: new Int32Array(mes),
    startSequence: ascending(mes),
    running: 0,
    saving: 0,
    ready: new Int32Array(vnpus),
    held: new Int32Array(vnpus),
    busy: new Int32Array(vnpus),
    turn: ascending(vnpus),
    turnAscending: true,
    order: ascending(vnpus),
    active: new Int32Array(vnpus),
    total: new Int32Array(vnpus),
    topBitSet: false,
    enableBefore: 0,
    rankPhase: 0,
    swapPlace: -1,
    sliceTimer: 0,
    preemptWindow: 0,
    core: 0,
    holder: 0,
    loaded: 0,
    switchCounter: 0,
    startMe: -1,
    startVnpu: -1,
    preemptMe: -1,
    preemptKill: 0,
  };
}

/** Puts the reset values back. */
export function resetState(s: SchedulerState): void {
  s.me.fill(0);
  s.tenant.fill(0);
  makeAscending(s.startSequence);
  s.running = 0;
  s.saving = 0;
  s.ready.fill(0);
  s.held.fill(0);
  s.busy.fill(0);
  makeAscending(s.turn);
  s.turnAscending = true;
  makeAscending(s.order);
  s.active.fill(0);
  s.total.fill(0);
  s.topBitSet = false;
  s.enableBefore = 0;
  s.rankPhase = 0;
  s.swapPlace = -1;
  s.sliceTimer = 0;
  s.preemptWindow = 0;
  s.core = 0;
  s.holder = 0;
  s.loaded = 0;
  s.switchCounter = 0;
  s.startMe = -1;
  s.startVnpu = -1;
  s.preemptMe = -1;
  s.preemptKill = 0;
}
