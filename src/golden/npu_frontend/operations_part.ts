import type { RowLayout } from "../../ports/row_layout.ts";
import type { PhasedModel } from "../golden_model.ts";
import { noSpan, putSpan, readSpan, span, type Span } from "../places.ts";
import type { Engines } from "./engines.ts";
import { carry, link, places } from "./links.ts";
import { partOf, showPart, takePartEdge } from "./part.ts";
import type { Queue } from "./queue.ts";
import type { WiredPart } from "./scheduler_part.ts";
import type { Shape } from "./shape.ts";
import type { Signals } from "./signals.ts";

/** The operation scheduler, wired. */
export interface OperationsPart extends WiredPart {
  /** Takes the edge; from then on `takes` tells which fronts were taken. */
  edge(s: Signals, e: Engines, queues: readonly Queue[]): void;
  takes(queue: number): boolean;
}

/** Modes from this one on share all VEs. */
const firstSharedMode = 2;

export function operationsPart(model: PhasedModel, shape: Shape, registersLayout: RowLayout): OperationsPart {
  const part = partOf(model);
  const { outputs, stimulus } = part;
  const { mes, ves, queues: queueCount } = shape;
  const quotas = link(registersLayout, "ve_quota_o", model.inputs, "ve_quota_i");
  const base = new Uint32Array(stimulus.length);
  const into = (name: string): Span => span(model.inputs, name);
  const out = (name: string): Span => span(model.outputs, name);
  const inQueues = (name: string): readonly Span[] => places(model.inputs, name, queueCount);
  const outQueues = (name: string): readonly Span[] => places(model.outputs, name, queueCount);
  const reset = into("rst_ni");
  const harvest = into("vnpu_harvest_i");
  const lend = into("vnpu_lend_i");
  const valid = inQueues("instr_valid_i");
  const operations = into("instr_me_i");
  const slots = inQueues("instr_ve_i");
  const hold = into("hold_i");
  const flush = inQueues("flush_i");
  const tenants = places(model.inputs, "me_vnpu_i", mes);
  const allow = into("ve_allow_i");
  const credit = into("me_credit_i");
  const take = outQueues("instr_take_o");
  const issue = out("me_issue_o");
  const veValid = places(model.outputs, "ve_valid_o", ves);
  const veQueue = places(model.outputs, "ve_queue_o", ves);
  const veSlot = places(model.outputs, "ve_slot_o", ves);
  const retire = outQueues("retire_o");
  const todo = outQueues("todo_o");
  const operationTodo = out("me_todo_o");

  return {
    part,
    show(s, registers, resetHigh) {
      if (s.changed) {
        const shared = s.mode >= firstSharedMode;
        base.fill(0);
        if (!shared) carry(quotas, registers, 0, base, 0);
        putSpan(base, 0, harvest, shared ? -1 : s.harvest);
        putSpan(base, 0, lend, shared ? -1 : s.lend);
      }
      stimulus.set(base);
      putSpan(stimulus, 0, reset, resetHigh);
      showPart(part);
      for (let q = 0; q < queueCount; q++) {
        s.retire[q] = readSpan(outputs, 0, retire[q] ?? noSpan);
        s.todo[q] = readSpan(outputs, 0, todo[q] ?? noSpan);
      }
      s.operationTodo = readSpan(outputs, 0, operationTodo);
      s.issue = readSpan(outputs, 0, issue);
      for (let k = 0; k < ves; k++) {
        const works = readSpan(outputs, 0, veValid[k] ?? noSpan) !== 0;
        s.veQueue[k] = works ? readSpan(outputs, 0, veQueue[k] ?? noSpan) : -1;
        s.veSlot[k] = readSpan(outputs, 0, veSlot[k] ?? noSpan);
      }
    },
    edge(s, e, queues) {
      let offered = 0;
      for (let q = 0; q < queueCount; q++) {
        const queue = queues[q];
        if (queue === undefined) continue;
        const flushed = q < mes ? e.flush >>> q : s.veFlush >>> (q - mes);
        putSpan(stimulus, 0, flush[q] ?? noSpan, flushed);
        if (!queue.valid) continue;
        putSpan(stimulus, 0, valid[q] ?? noSpan, 1);
        putSpan(stimulus, 0, slots[q] ?? noSpan, queue.slots);
        if (q < mes) offered |= queue.operation << q;
      }
      for (let m = 0; m < mes; m++) putSpan(stimulus, 0, tenants[m] ?? noSpan, s.tenants[m] ?? 0);
      putSpan(stimulus, 0, operations, offered);
      putSpan(stimulus, 0, hold, s.saving);
      putSpan(stimulus, 0, allow, s.allowed);
      putSpan(stimulus, 0, credit, s.credit);
      takePartEdge(part);
    },
    takes: (queue) => readSpan(outputs, 0, take[queue] ?? noSpan) !== 0,
  };
}
