import { fetchPhase } from "../../ports/fetch_master.ts";
import { requesterSet, type RequesterSet } from "./sets.ts";

/** Everything the model keeps from cycle to cycle. */
export interface FetchState {
  /** Cycles since the model was made. */
  now: number;
  /** Per requester: a value of `fetchPhase`. `waiting` has those in Wait. */
  readonly phase: Int32Array;
  readonly waiting: RequesterSet;
  /** Those in Wait at the start of the cycle. */
  readonly waitingBefore: RequesterSet;
  readonly asked: RequesterSet;
  readonly answered: RequesterSet;
  readonly failed: RequesterSet;
  readonly got: Int32Array;
  /** Per requester: the cycle in which it was asked; the timer is told from it while it is asked. */
  readonly askedAt: Float64Array;
  /** Per requester that is not asked: the timer that it was left with. */
  readonly timer: Int32Array;
  /** No request runs out of time before this cycle. */
  nextTimeout: number;
  turn: number;
  /** The address that shows; `addressBeats` is 0 when none does. */
  addressOf: number;
  address: number;
  addressBeats: number;
  readReady: number;

  /** What shows in this cycle alone. */
  readonly done: RequesterSet;
  readonly doneError: RequesterSet;
  readonly doneTimeout: RequesterSet;
  /** Whether any of these three has a member. */
  anyDone: boolean;
  /** Requester of the beat that shows, −1 for none. */
  beatOf: number;
  beatNumber: number;
  readonly beatData: Uint32Array;

  /** For events alone: the requester of the last beat that came; the one that a beat of this cycle put in Wait, −1 for
   * none; per requester, the cycle of its last give-up, and that of its last give-up in Burst. */
  lastBeatOf: number;
  cameToWait: number;
  readonly gaveUpAt: Float64Array;
  readonly gaveUpBurstAt: Float64Array;
}

/** The state after reset. */
export function fetchStateOf(requesters: number): FetchState {
  return {
    now: 0,
    phase: new Int32Array(requesters),
    waiting: requesterSet(requesters),
    waitingBefore: requesterSet(requesters),
    asked: requesterSet(requesters),
    answered: requesterSet(requesters),
    failed: requesterSet(requesters),
    got: new Int32Array(requesters),
    askedAt: new Float64Array(requesters),
    timer: new Int32Array(requesters),
    nextTimeout: Infinity,
    turn: 0,
    addressOf: 0,
    address: 0,
    addressBeats: 0,
    readReady: 0,
    done: requesterSet(requesters),
    doneError: requesterSet(requesters),
    doneTimeout: requesterSet(requesters),
    anyDone: false,
    beatOf: -1,
    beatNumber: 0,
    beatData: new Uint32Array(4),
    lastBeatOf: -1,
    cameToWait: -1,
    gaveUpAt: new Float64Array(requesters).fill(-1),
    gaveUpBurstAt: new Float64Array(requesters).fill(-1),
  };
}

/** Puts the reset values back; time does not go back. */
export function resetState(s: FetchState): void {
  s.phase.fill(fetchPhase.free);
  s.waiting.fill(0);
  s.asked.fill(0);
  s.answered.fill(0);
  s.failed.fill(0);
  s.got.fill(0);
  s.timer.fill(0);
  s.nextTimeout = Infinity;
  s.turn = 0;
  s.addressBeats = 0;
  s.readReady = 0;
  clearPulses(s);
  s.lastBeatOf = -1;
}

/** Takes back what shows in one cycle alone. */
export function clearPulses(s: FetchState): void {
  s.beatOf = -1;
  if (!s.anyDone) return;
  s.anyDone = false;
  s.done.fill(0);
  s.doneError.fill(0);
  s.doneTimeout.fill(0);
}
