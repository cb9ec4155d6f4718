import type { Configuration } from "./configuration.ts";
import { meState, type SchedulerState } from "./state.ts";

/** What one cycle sees and decides. One object is used for all cycles. */
export interface Decision {
  /** Online MEs in Idle (gang: 1 if all of them are and there is one, else 0), and in Save. */
  idle: number;
  saving: number;
  /** Lowest online ME in Idle, −1 for none. */
  firstIdle: number;
  /** Modes 0 and 1: uTops that owners could start within their quota; above 0 exactly if class 1 has a member. */
  need: number;
  /** Modes 0 and 1: unused quota that is not lent. */
  kept: number;
  /** Modes 0 and 1: whether some vNPU holds more than its quota. */
  anyOver: boolean;
  /** vNPU that starts, −1 for none, and the event that counts it. */
  startVnpu: number;
  startEvent: number;
  /** ME that is preempted, −1 for none, and the event that counts it. */
  victim: number;
  victimEvent: number;
}

export function emptyDecision(): Decision {
  return {
    idle: 0,
    saving: 0,
    firstIdle: -1,
    need: 0,
    kept: 0,
    anyOver: false,
    startVnpu: -1,
    startEvent: 0,
    victim: -1,
    victimEvent: 0,
  };
}

/** Takes stock of the MEs and of the quotas. */
export function survey(s: SchedulerState, c: Configuration, d: Decision): void {
  const { me } = s;
  let idle = 0;
  let saving = 0;
  let firstIdle = -1;
  for (let m = me.length - 1; m >= 0; m--) {
    if (((c.online >>> m) & 1) === 0) continue;
    if (me[m] === meState.idle) {
      idle++;
      firstIdle = m;
    } else if (me[m] === meState.save) {
      saving++;
    }
  }
  d.idle = c.gang === 0 ? idle : idle > 0 && idle === c.onlineCount ? 1 : 0;
  d.saving = saving;
  d.firstIdle = firstIdle;
  if (c.mode < 2) surveyQuotas(s, c, d);
}

function surveyQuotas(s: SchedulerState, c: Configuration, d: Decision): void {
  const { held, ready } = s;
  const { quota, lend } = c;
  let need = 0;
  let kept = 0;
  let anyOver = false;
  for (let v = 0; v < held.length; v++) {
    const room = (quota[v] ?? 0) - (held[v] ?? 0);
    if (room > 0) {
      const waiting = ready[v] ?? 0;
      need += waiting < room ? waiting : room;
      if (((lend >>> v) & 1) === 0) kept += room;
    } else if (room < 0) {
      anyOver = true;
    }
  }
  d.need = need;
  d.kept = kept;
  d.anyOver = anyOver;
}
