import type { ControlRegistersSizes } from "../../ports/control_registers.ts";
import { allOnes } from "../bits.ts";

/** Answers of the slave. */
export const response = { okay: 0, refused: 2 } as const;

/** A memory segment of each vNPU: address low and high word, and its size in rows or bytes. */
export interface Segments {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly size: Int32Array;
}

/** Everything the model keeps from cycle to cycle. Sets are numbers with bit v for vNPU v, bit m for ME m. */
export interface RegistersState {
  awValid: number;
  awAddress: number;
  wValid: number;
  wData: number;
  wStrobe: number;
  bValid: number;
  bResponse: number;
  arValid: number;
  arAddress: number;
  rValid: number;
  rData: number;
  rResponse: number;

  mode: number;
  gang: number;
  slice: number;
  switchCycles: number;
  meOnline: number;
  coreIrqPending: number;
  /** Bit 0 quarantine, bit 1 fault. */
  coreIrqEnable: number;
  injectValid: number;
  injectRow: number;
  injectVnpu: number;

  enable: number;
  harvest: number;
  lend: number;
  stop: number;
  readonly meQuota: Int32Array;
  readonly veQuota: Int32Array;
  readonly priority: Int32Array;
  readonly table: Segments;
  readonly code: Segments;
  readonly context: Segments;

  /** Pulses of this cycle. */
  run: number;
  clear: number;
  donePending: number;
  faultPending: number;
  doneEnable: number;
  faultEnable: number;
  faultBefore: number;

  /** Counters of 64 bits: two words each, low first. */
  readonly cycles: Uint32Array;
  readonly meCycles: Uint32Array;
  readonly veSlots: Uint32Array;
  readonly preempts: Uint32Array;
  traceDrops: number;
  latched: number;

  /** A register behind a configuration output may have changed since the output row was last made of them. */
  changed: boolean;
}

function segments(vnpus: number): Segments {
  return { low: new Int32Array(vnpus), high: new Int32Array(vnpus), size: new Int32Array(vnpus) };
}

/** The state after reset. */
export function registersState({ matrixEngines, vnpus }: ControlRegistersSizes): RegistersState {
  return {
    awValid: 0,
    awAddress: 0,
    wValid: 0,
    wData: 0,
    wStrobe: 0,
    bValid: 0,
    bResponse: 0,
    arValid: 0,
    arAddress: 0,
    rValid: 0,
    rData: 0,
    rResponse: 0,
    mode: 0,
    gang: 0,
    slice: 0,
    switchCycles: 0,
    meOnline: allOnes(matrixEngines),
    coreIrqPending: 0,
    coreIrqEnable: 0,
    injectValid: 0,
    injectRow: 0,
    injectVnpu: 0,
    enable: 0,
    harvest: 0,
    lend: 0,
    stop: 0,
    meQuota: new Int32Array(vnpus),
    veQuota: new Int32Array(vnpus),
    priority: new Int32Array(vnpus),
    table: segments(vnpus),
    code: segments(vnpus),
    context: segments(vnpus),
    run: 0,
    clear: 0,
    donePending: 0,
    faultPending: 0,
    doneEnable: 0,
    faultEnable: 0,
    faultBefore: 0,
    cycles: new Uint32Array(2),
    meCycles: new Uint32Array(2 * vnpus),
    veSlots: new Uint32Array(2 * vnpus),
    preempts: new Uint32Array(2 * vnpus),
    traceDrops: 0,
    latched: 0,
    changed: true,
  };
}

/** Puts the reset values back. */
export function resetState(s: RegistersState, matrixEngines: number): void {
  for (const key of numbersOf(s)) s[key] = 0;
  s.meOnline = allOnes(matrixEngines);
  for (const list of [s.meQuota, s.veQuota, s.priority, s.cycles, s.meCycles, s.veSlots, s.preempts]) list.fill(0);
  for (const { low, high, size } of [s.table, s.code, s.context]) {
    low.fill(0);
    high.fill(0);
    size.fill(0);
  }
  s.changed = true;
}

type NumberKey = { [K in keyof RegistersState]: RegistersState[K] extends number ? K : never }[keyof RegistersState];

function numbersOf(s: RegistersState): NumberKey[] {
  return (Object.keys(s) as (keyof RegistersState)[]).filter((key): key is NumberKey => typeof s[key] === "number");
}
