import { secondLevelState, type SecondLevelSizes } from "../../ports/second_level_idm.ts";
import type { Word } from "./word.ts";

/** Words of an entry of a ring: its payload, lowest word first, then `entryMeta`. */
export const entryWords = 4;

/** The last word of an entry: wait, post, init. */
export const entryMeta = { postShift: 4, initShift: 8 } as const;

/** Most tokens of a counter. */
export const mostTokens = 63;

/** What the word of a cycle comes to; a number above 0 is the code of its trap. */
export const verdict = { nothing: 0, stall: -1, accept: -2, system: -3 } as const;

/** Everything the model keeps from cycle to cycle. Sets are numbers with bit m for module m. */
export interface SecondLevel {
  /** A value of `secondLevelState`. */
  state: number;
  layer: number;
  nextLayer: number;
  trapCode: number;
  watch: number;
  /** Modules whose operation is under way, and the modules that each of these posts to. */
  busy: number;
  readonly posted: Int32Array;

  /** A ring of entries per module, one behind the other; entries in it, place of its head. */
  readonly ring: Int32Array;
  readonly fill: Int32Array;
  readonly head: Int32Array;
  /** Sum of `fill`. */
  waiting: number;

  /** Tokens, number 4·s + d, their sum; per module d, the modules whose tokens are there. */
  readonly tokens: Int32Array;
  tokenSum: number;
  readonly have: Int32Array;

  /** Modules whose operation shows: made of the above at the end of each edge. */
  offered: number;
  /** Pulses of this cycle. */
  syncLocal: number;
  taskDone: number;
  irq: number;

  /** Of this cycle: what the word comes to. */
  verdict: number;
}

/** The stimulus of one cycle. */
export interface SecondLevelInputs extends Word {
  core: number;
  watchdog: number;
  valid: number;
  error: number;
  ready: number;
  done: number;
  global: number;
  restart: number;
  restartLayer: number;
  halt: number;
}

/** The state after reset. */
export function secondLevelOf({ fifoDepth }: SecondLevelSizes): SecondLevel {
  return {
    ...{ state: secondLevelState.idle, layer: 0, nextLayer: 0, trapCode: 0, watch: 0, busy: 0 },
    posted: new Int32Array(4),
    ring: new Int32Array(4 * fifoDepth * entryWords),
    fill: new Int32Array(4),
    head: new Int32Array(4),
    waiting: 0,
    tokens: new Int32Array(16),
    tokenSum: 0,
    have: new Int32Array(4),
    ...{ offered: 0, syncLocal: 0, taskDone: 0, irq: 0, verdict: verdict.nothing },
  };
}

/** Puts the reset values back. */
export function resetState(s: SecondLevel): void {
  s.state = secondLevelState.idle;
  s.layer = 0;
  s.nextLayer = 0;
  s.trapCode = 0;
  s.watch = 0;
  s.busy = 0;
  s.posted.fill(0);
  dropAll(s);
  s.offered = 0;
  s.syncLocal = 0;
  s.taskDone = 0;
  s.irq = 0;
}

/** Takes all instructions and tokens away. */
export function dropAll(s: SecondLevel): void {
  s.fill.fill(0);
  s.head.fill(0);
  s.waiting = 0;
  s.tokens.fill(0);
  s.tokenSum = 0;
  s.have.fill(0);
}
