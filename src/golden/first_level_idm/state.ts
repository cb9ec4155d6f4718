import { guardSegments } from "../../ports/address_guard.ts";
import { agendaOf, resetAgenda, type Agenda } from "./agenda.ts";
import { busState, resetBus, type BusState } from "./bus.ts";
import { coresState, resetCores, type CoresState } from "./cores.ts";
import { fetchState, resetFetch, type FetchState } from "./fetch.ts";
import { loaderState, resetLoader, type LoaderState } from "./loader.ts";

/** Sizes of the model, and what follows from them. */
export interface PoolShape {
  /** N, B, R and T of the contract. */
  readonly cores: number;
  readonly barrierStages: number;
  readonly instructionWords: number;
  readonly loadLimitCycles: number;
  /** All cores. */
  readonly all: number;
  /** Age from which on a core is not blanked. */
  readonly oldAge: number;
  /** Words of the registers CONFIG_HASH and SIZE. */
  readonly hash: number;
  readonly size: number;
}

/** Everything the model keeps from cycle to cycle. Sets have bit c for core c, bit g for group g. */
export interface PoolState {
  readonly bus: BusState;
  readonly cores: CoresState;
  readonly loader: LoaderState;
  readonly fetch: FetchState;
  readonly agenda: Agenda;

  hold: number;
  ctxEnded: number;
  irqGroup: number;
  irqTask: number;
  irqTrap: number;
  irqGroupEnable: number;
  irqTaskEnable: number;
  irqTrapEnable: number;

  /** Halves of LOAD_BASE and LOAD_LIMIT: low 32 bits, high 8. */
  loadBaseLow: number;
  loadBaseHigh: number;
  loadLimitLow: number;
  loadLimitHigh: number;
  /** By core. */
  readonly loadLow: Uint32Array;
  readonly loadHigh: Uint32Array;
  readonly startPc: Int32Array;
  readonly startLayer: Int32Array;
  readonly watchdog: Int32Array;
  inject: number;
  /** Segments of all cores, four of each. */
  readonly baseLow: Uint32Array;
  readonly baseHigh: Uint32Array;
  readonly limitLow: Uint32Array;
  readonly limitHigh: Uint32Array;

  /** Cores whose front word is no more the one in the output row; a watchdog or a segment was written. */
  newFronts: number;
  newConfiguration: boolean;
}

/** The state after reset. */
export function poolState(shape: PoolShape): PoolState {
  const { cores } = shape;
  const segments = cores * guardSegments;
  return {
    bus: busState(),
    cores: coresState(shape),
    loader: loaderState(),
    fetch: fetchState(shape),
    agenda: agendaOf(cores, shape.barrierStages),
    ...{ hold: 0, ctxEnded: 0 },
    ...{ irqGroup: 0, irqTask: 0, irqTrap: 0, irqGroupEnable: 0, irqTaskEnable: 0, irqTrapEnable: 0 },
    ...{ loadBaseLow: 0, loadBaseHigh: 0, loadLimitLow: 0, loadLimitHigh: 0 },
    loadLow: new Uint32Array(cores),
    loadHigh: new Uint32Array(cores),
    startPc: new Int32Array(cores),
    startLayer: new Int32Array(cores),
    watchdog: new Int32Array(cores),
    inject: 0,
    baseLow: new Uint32Array(segments),
    baseHigh: new Uint32Array(segments),
    limitLow: new Uint32Array(segments),
    limitHigh: new Uint32Array(segments),
    newFronts: shape.all,
    newConfiguration: true,
  };
}

/** Puts the reset values back; instruction memory is not reset. */
export function resetState(s: PoolState, shape: PoolShape): void {
  resetBus(s.bus);
  resetCores(s.cores, shape);
  resetLoader(s.loader);
  resetFetch(s.fetch);
  resetAgenda(s.agenda);
  s.hold = s.ctxEnded = 0;
  s.irqGroup = s.irqTask = s.irqTrap = 0;
  s.irqGroupEnable = s.irqTaskEnable = s.irqTrapEnable = 0;
  s.loadBaseLow = s.loadBaseHigh = s.loadLimitLow = s.loadLimitHigh = 0;
  s.inject = 0;
  for (const list of [s.loadLow, s.loadHigh, s.startPc, s.startLayer, s.watchdog]) list.fill(0);
  for (const list of [s.baseLow, s.baseHigh, s.limitLow, s.limitHigh]) list.fill(0);
  s.newFronts = shape.all;
  s.newConfiguration = true;
}

/** Whether an enabled interrupt is pending. */
export function isInterrupted(s: PoolState): boolean {
  return ((s.irqGroup & s.irqGroupEnable) | (s.irqTask & s.irqTaskEnable) | (s.irqTrap & s.irqTrapEnable)) !== 0;
}
