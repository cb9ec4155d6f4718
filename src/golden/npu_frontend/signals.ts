import type { Shape } from "./shape.ts";

/**
 * What the registers of the parts say in a cycle, and its inputs. One object is used for all cycles. Sets are numbers
 * with bit m for ME m, bit v for vNPU v; −1 stands for "none" of what is numbered.
 */
export interface Signals {
  /** control_registers. `changed`: one of those up to `contextBytes` is not what it was in the cycle before. */
  changed: boolean;
  mode: number;
  registered: number;
  harvest: number;
  lend: number;
  stop: number;
  readonly tableRows: Int32Array;
  readonly tableBase: Float64Array;
  readonly codeBase: Float64Array;
  readonly codeBytes: Float64Array;
  readonly contextBase: Float64Array;
  readonly contextBytes: Float64Array;
  run: number;
  clear: number;
  /** vNPU whose next beat (`injectRow` = 0) or row is to be damaged. */
  injectVnpu: number;
  injectRow: number;

  /** utop_scheduler. */
  running: number;
  saving: number;
  readonly tenants: Int32Array;
  startMe: number;
  startVnpu: number;
  preemptMe: number;
  preemptKill: number;
  allowed: number;

  /** utop_sequencer of each vNPU. `request`: index of the row that it asks for. `live`: Row or Run. */
  readonly state: Int32Array;
  readonly request: Int32Array;
  readonly group: Int32Array;
  readonly faultCode: Int32Array;
  readonly readyAdd: Int32Array;
  live: number;
  kill: number;
  done: number;
  veStart: number;
  veActive: number;
  veFlush: number;
  /** The µTop that shows. */
  utopVnpu: number;
  utopMe: number;
  utopIndex: number;
  utopResume: number;

  /** operation_scheduler. `veQueue` is −1 where a VE does nothing. */
  readonly retire: Uint8Array;
  readonly todo: Int32Array;
  operationTodo: number;
  issue: number;
  readonly veQueue: Int32Array;
  readonly veSlot: Int32Array;

  /** fetch_master, by requester. */
  readonly fetchDone: Uint8Array;
  readonly fetchError: Uint8Array;
  readonly fetchTimeout: Uint8Array;
  beatOf: number;
  beatNumber: number;
  readonly beatWords: Uint32Array;

  /** Inputs. */
  dataReady: number;
  restored: number;
  credit: number;
  popDone: number;
  saved: number;
  finish: number;
  readonly results: Int32Array;
}

export function signalsOf({ mes, ves, vnpus, queues }: Shape): Signals {
  const perVnpu = (): Int32Array => new Int32Array(vnpus);
  const addresses = (): Float64Array => new Float64Array(vnpus);
  const flags = (): Uint8Array => new Uint8Array(2 * vnpus);
  return {
    ...{ changed: true, mode: 0, registered: 0, harvest: 0, lend: 0, stop: 0 },
    ...{ tableRows: perVnpu(), tableBase: addresses(), codeBase: addresses(), codeBytes: addresses() },
    ...{ contextBase: addresses(), contextBytes: addresses(), run: 0, clear: 0, injectVnpu: -1, injectRow: 0 },
    ...{ running: 0, saving: 0, tenants: new Int32Array(mes), startMe: -1, startVnpu: -1 },
    ...{ preemptMe: -1, preemptKill: 0, allowed: 0 },
    ...{ state: perVnpu(), request: perVnpu(), group: perVnpu(), faultCode: perVnpu(), readyAdd: perVnpu() },
    ...{ live: 0, kill: 0, done: 0, veStart: 0, veActive: 0, veFlush: 0 },
    ...{ utopVnpu: -1, utopMe: 0, utopIndex: 0, utopResume: 0 },
    ...{ retire: new Uint8Array(queues), todo: new Int32Array(queues), operationTodo: 0, issue: 0 },
    ...{ veQueue: new Int32Array(ves).fill(-1), veSlot: new Int32Array(ves) },
    ...{ fetchDone: flags(), fetchError: flags(), fetchTimeout: flags() },
    ...{ beatOf: -1, beatNumber: 0, beatWords: new Uint32Array(4) },
    ...{ dataReady: 0, restored: 0, credit: 0, popDone: 0, saved: 0, finish: 0, results: new Int32Array(ves) },
  };
}
