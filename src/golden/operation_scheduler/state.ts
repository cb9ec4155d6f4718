import { meCredits, type OperationSchedulerSizes } from "../../ports/operation_scheduler.ts";

/** Everything the model keeps from cycle to cycle. Sets are numbers with bit m (ME queue) or bit v (VE queue). */
export interface SchedulerState {
  /** Issue registers that hold an instruction. */
  validMe: number;
  validVe: number;
  /** Per queue: VE slots that have not issued, as a set. */
  readonly todo: Int32Array;
  /** ME operations that have not issued. */
  operation: number;
  /** Per ME: operations that it can still take. */
  readonly credit: Int32Array;
  /** First ME queue and first VE queue for leftover VEs, and whether the VE queues go before the ME queues. */
  pm: number;
  pv: number;
  vf: number;

  /** What retired in the cycle before. */
  retiredMe: number;
  retiredVe: number;
  /** Output rows with nothing but `ve_*` and `me_issue_o`: of this cycle, of the next, and of the one after. */
  shown: Uint32Array;
  next: Uint32Array;
  afterNext: Uint32Array;
}

/** The state after reset. */
export function schedulerState(sizes: OperationSchedulerSizes, outputWords: number): SchedulerState {
  const { matrixEngines: mes, vnpus } = sizes;
  return {
    validMe: 0,
    validVe: 0,
    todo: new Int32Array(mes + vnpus),
    operation: 0,
    credit: new Int32Array(mes).fill(meCredits),
    pm: 0,
    pv: 0,
    vf: 0,
    retiredMe: 0,
    retiredVe: 0,
    shown: new Uint32Array(outputWords),
    next: new Uint32Array(outputWords),
    afterNext: new Uint32Array(outputWords),
  };
}

/** Puts the reset values back. */
export function resetState(s: SchedulerState): void {
  s.validMe = 0;
  s.validVe = 0;
  s.todo.fill(0);
  s.operation = 0;
  s.credit.fill(meCredits);
  s.pm = 0;
  s.pv = 0;
  s.vf = 0;
  s.retiredMe = 0;
  s.retiredVe = 0;
  s.shown.fill(0);
  s.next.fill(0);
  s.afterNext.fill(0);
}

/** What is decided in a cycle shows two cycles later: each row moves one cycle on. */
export function moveRows(s: SchedulerState): void {
  const { shown } = s;
  s.shown = s.next;
  s.next = s.afterNext;
  for (let word = 0; word < shown.length; word++) shown[word] = 0;
  s.afterNext = shown;
}
