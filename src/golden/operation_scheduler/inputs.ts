import type { OperationSchedulerSizes } from "../../ports/operation_scheduler.ts";
import { elementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { noSpan, readSpan, span, type Span } from "../places.ts";
import { queueSetPlace, readVeQueues, type QueueSetPlace } from "./queue_set.ts";

/** What one cycle brings. Sets are numbers with bit m (ME, ME queue) or bit v (vNPU, VE queue). */
export interface Inputs {
  harvest: number;
  lend: number;
  allow: number;
  /** Per vNPU: VEs that it owns. */
  readonly quota: Int32Array;
  /** VEs that nobody owns; below 0 only where duty A1 is broken. */
  unowned: number;
  hold: number;
  credit: number;
  /** Per ME: its vNPU. */
  readonly tenant: Int32Array;
  flushMe: number;
  flushVe: number;
  /** Fronts that are present. */
  frontMe: number;
  frontVe: number;
  /** Fronts of ME queues with an ME operation. */
  operation: number;
}

/** Reads stimulus rows of one layout. */
export interface InputReader {
  readonly value: Inputs;
  /** VE slots of the front of queue q, in the row of the last `read`. */
  slots(row: Uint32Array, at: number, queue: number): number;
  read(row: Uint32Array, at: number): void;
}

/** A reader for stimulus rows of this layout. */
export function inputReader(layout: RowLayout, sizes: OperationSchedulerSizes): InputReader {
  const { matrixEngines: mes, vectorEngines: ves, vnpus } = sizes;
  const perElement = (name: string, elements: number): readonly Span[] =>
    Array.from({ length: elements }, (_, index) => elementPlace(layout, name, index));
  const harvest = span(layout, "vnpu_harvest_i");
  const lend = span(layout, "vnpu_lend_i");
  const allow = span(layout, "ve_allow_i");
  const hold = span(layout, "hold_i");
  const credit = span(layout, "me_credit_i");
  const operation = span(layout, "instr_me_i");
  const quotaPlaces = perElement("ve_quota_i", vnpus);
  const tenantPlaces = perElement("me_vnpu_i", mes);
  const slotPlaces = perElement("instr_ve_i", mes + vnpus);
  const front: QueueSetPlace = queueSetPlace(layout, "instr_valid_i", mes);
  const flush: QueueSetPlace = queueSetPlace(layout, "flush_i", mes);
  const value: Inputs = {
    harvest: 0,
    lend: 0,
    allow: 0,
    quota: new Int32Array(vnpus),
    unowned: ves,
    hold: 0,
    credit: 0,
    tenant: new Int32Array(mes),
    flushMe: 0,
    flushVe: 0,
    frontMe: 0,
    frontVe: 0,
    operation: 0,
  };
  const { quota, tenant } = value;
  const firstWord = quotaPlaces[0]?.word ?? 0;
  /** The words of the quotas as they were last read; all quotas are 0 before. */
  const quotaWords = new Uint32Array((quotaPlaces[vnpus - 1]?.word ?? 0) - firstWord + 1);

  return {
    value,
    slots: (row, at, queue) => readSpan(row, at, slotPlaces[queue] ?? noSpan),
    read: (row, at) => {
      value.harvest = readSpan(row, at, harvest);
      value.lend = readSpan(row, at, lend);
      value.allow = readSpan(row, at, allow);
      value.hold = readSpan(row, at, hold);
      value.credit = readSpan(row, at, credit);
      value.operation = readSpan(row, at, operation);
      value.frontMe = readSpan(row, at, front.me);
      value.frontVe = readVeQueues(row, at, front);
      value.flushMe = readSpan(row, at, flush.me);
      value.flushVe = readVeQueues(row, at, flush);
      for (let m = 0; m < mes; m++) tenant[m] = readSpan(row, at, tenantPlaces[m] ?? noSpan);
      // Configuration seldom changes: a look at its words costs less than taking them apart.
      let changed = false;
      for (let word = 0; word < quotaWords.length; word++) {
        const bits = row[at + firstWord + word] ?? 0;
        if (bits !== quotaWords[word]) {
          quotaWords[word] = bits;
          changed = true;
        }
      }
      if (!changed) return;
      let unowned = ves;
      for (let v = 0; v < vnpus; v++) {
        const owned = readSpan(row, at, quotaPlaces[v] ?? noSpan);
        quota[v] = owned;
        unowned -= owned;
      }
      value.unowned = unowned;
    },
  };
}
