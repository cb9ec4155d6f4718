import type { OperationSchedulerSizes } from "../../ports/operation_scheduler.ts";
import { has, lowest, ones } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import type { Inputs } from "./inputs.ts";
import type { SchedulerState } from "./state.ts";

/** VEs on their way to queues; one object is used for all cycles. */
export interface HandOut {
  /** Per queue: VEs that it got (the contract's g); slots that still ask for one, if it asked in this cycle. */
  readonly got: Int32Array;
  readonly wants: Int32Array;
  /** Per vNPU: VEs of its quota that nobody of its own took. */
  readonly share: Int32Array;
  /** VEs that got a slot. */
  used: number;
}

export function emptyHandOut(sizes: OperationSchedulerSizes): HandOut {
  const queues = sizes.matrixEngines + sizes.vnpus;
  return { got: new Int32Array(queues), wants: new Int32Array(queues), share: new Int32Array(sizes.vnpus), used: 0 };
}

/**
 * Deals the VEs out one at a time: first every vNPU its own quota, its lowest queue first, then what is left, queue by
 * queue from the pointers on. Turns the pointers.
 */
export function handOut(s: SchedulerState, i: Inputs, h: HandOut, ves: number, counts: Float64Array): void {
  const mes = s.credit.length;
  const { got, share } = h;
  const { quota, harvest } = i;
  for (let q = 0; q < got.length; q++) got[q] = 0;
  for (let v = 0; v < share.length; v++) share[v] = quota[v] ?? 0;
  h.used = 0;

  // Queues that the own share leaves something open for; ME queues whose vNPU harvests.
  let openMe = 0;
  let openVe = 0;
  let harvestMe = 0;
  for (let rest = s.validMe & ~i.hold & ~i.flushMe; rest !== 0; rest &= rest - 1) {
    const m = lowest(rest);
    const v = i.tenant[m] ?? 0;
    if (dealOwn(s, i, h, m, v, counts)) openMe |= rest & -rest;
    if (has(harvest, v)) harvestMe |= rest & -rest;
  }
  for (let rest = s.validVe & ~i.flushVe; rest !== 0; rest &= rest - 1) {
    const v = lowest(rest);
    if (dealOwn(s, i, h, mes + v, v, counts)) openVe |= rest & -rest;
  }
  if ((openMe | openVe) !== 0) {
    const borrowersMe = openMe & harvestMe;
    const borrowersVe = openVe & harvest;
    if ((borrowersMe | borrowersVe) !== 0) dealLeftover(s, i, h, ves, borrowersMe, borrowersVe, counts);
    countWaiting(h, openMe, 0, counts);
    countWaiting(h, openVe, mes, counts);
  }
  if (h.used >= ves) count(counts, event.all_busy);
}

/** Deals one queue of vNPU v from its own quota; true if it would take more. */
function dealOwn(s: SchedulerState, i: Inputs, h: HandOut, q: number, v: number, counts: Float64Array): boolean {
  let wanted = ones(s.todo[q] ?? 0);
  if (wanted === 0) return false;
  if (!has(i.allow, v)) {
    count(counts, event.not_allowed);
    return false;
  }
  let own = h.share[v] ?? 0;
  if (own === 0 && (i.quota[v] ?? 0) > 0) count(counts, event.behind_earlier);
  let dealt = 0;
  while (wanted > 0 && own > 0) {
    own--;
    wanted--;
    dealt++;
  }
  h.share[v] = own;
  h.wants[q] = wanted;
  h.got[q] = dealt;
  h.used += dealt;
  if (dealt > 0) {
    count(counts, event.own_share);
    if (wanted > 0) count(counts, event.own_share_partial);
  }
  if (wanted > 0 && !has(i.harvest, v)) count(counts, event.not_harvesting);
  return wanted > 0;
}

function dealLeftover(
  s: SchedulerState,
  i: Inputs,
  h: HandOut,
  ves: number,
  borrowersMe: number,
  borrowersVe: number,
  counts: Float64Array,
): void {
  const mes = s.credit.length;
  const { share } = h;
  const vnpus = share.length;
  let kept = 0;
  for (let v = 0; v < vnpus; v++) if (!has(i.lend, v)) kept += share[v] ?? 0;
  const left = ves - h.used - kept;
  if (left <= 0) {
    count(counts, event.none_left);
    if (kept > 0) count(counts, event.lend_kept);
    return;
  }
  let rest = left;
  if (s.vf === 0) rest = dealClass(h, 0, mes, s.pm, borrowersMe, rest, event.leftover_me, counts);
  rest = dealClass(h, mes, vnpus, s.pv, borrowersVe, rest, event.leftover_ve, counts);
  if (s.vf === 1) rest = dealClass(h, 0, mes, s.pm, borrowersMe, rest, event.leftover_me, counts);
  h.used += left - rest;
  if (left - rest > i.unowned) count(counts, event.lend_used);
  if (rest === 0 && kept > 0 && someoneWaits(h, mes, borrowersMe, borrowersVe)) count(counts, event.lend_kept);
  turn(s, mes, vnpus, counts);
}

/** Deals to the queues `first` … `first + length − 1`, from the pointer on around; gives what is left then. */
function dealClass(
  h: HandOut,
  first: number,
  length: number,
  pointer: number,
  borrowers: number,
  left: number,
  dealtEvent: number,
  counts: Float64Array,
): number {
  const { got, wants } = h;
  if (borrowers === 0) return left;
  let member = pointer;
  for (let step = 0; step < length && left > 0; step++) {
    if (has(borrowers, member)) {
      const q = first + member;
      count(counts, dealtEvent);
      while (left > 0 && (wants[q] ?? 0) > 0) {
        left--;
        wants[q] = (wants[q] ?? 0) - 1;
        got[q] = (got[q] ?? 0) + 1;
      }
    }
    member = member + 1 === length ? 0 : member + 1;
  }
  return left;
}

/** The class that was first gives way to the other, and its pointer moves on. */
function turn(s: SchedulerState, mes: number, vnpus: number, counts: Float64Array): void {
  if (s.vf === 0) {
    s.pm = s.pm + 1 === mes ? 0 : s.pm + 1;
    count(counts, event.turn_pm);
    if (s.pm === 0) count(counts, event.wrap_pm);
  } else {
    s.pv = s.pv + 1 === vnpus ? 0 : s.pv + 1;
    count(counts, event.turn_pv);
    if (s.pv === 0) count(counts, event.wrap_pv);
  }
  s.vf = 1 - s.vf;
}

function someoneWaits(h: HandOut, mes: number, borrowersMe: number, borrowersVe: number): boolean {
  for (let rest = borrowersMe; rest !== 0; rest &= rest - 1) if ((h.wants[lowest(rest)] ?? 0) > 0) return true;
  for (let rest = borrowersVe; rest !== 0; rest &= rest - 1) if ((h.wants[mes + lowest(rest)] ?? 0) > 0) return true;
  return false;
}

function countWaiting(h: HandOut, queues: number, first: number, counts: Float64Array): void {
  for (let rest = queues; rest !== 0; rest &= rest - 1) {
    const q = first + lowest(rest);
    if ((h.wants[q] ?? 0) > 0) count(counts, (h.got[q] ?? 0) > 0 ? event.partial_issue : event.waiting);
  }
}
