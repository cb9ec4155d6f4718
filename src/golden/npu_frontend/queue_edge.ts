import { count } from "../event_numbers.ts";
import { doControl } from "./control_slot.ts";
import { event } from "./events.ts";
import { resolve } from "./line.ts";
import type { Queue } from "./queue.ts";
import { emptySlot } from "./slot.ts";
import { moveDue, moveWindow } from "./window.ts";

/** What happens to a queue in a cycle. One object is used for all. */
export interface QueueHappenings {
  take: boolean;
  retire: boolean;
  popDone: boolean;
  /** Its ME saves. */
  hold: boolean;
  /** Its vNPU is live. */
  live: boolean;
  /** Group of its owner. */
  group: number;
}

/** Takes an active queue over the edge; loads and flushes come after it. `results`: of the VEs, in this cycle. */
export function takeQueueEdge(q: Queue, h: QueueHappenings, results: Int32Array, counts: Float64Array): void {
  const { pc, flying } = q;
  const settled = flying === 0 && q.settle === 0;
  const receives = q.recv && q.prepared && !h.hold && h.live && !q.replay && settled;
  let pops = q.pops;
  q.nextValid = false;
  q.write2 = q.write1;
  q.write1 = q.write;
  if (receives) {
    q.scalars[q.recvRd] = q.result;
    q.recv = false;
    count(counts, event.recv);
  }
  if (h.take) {
    const { operation } = q;
    takeFront(q, h.group, counts);
    const slot = q.entries[q.write]?.slots[0] ?? emptySlot;
    if (operation !== 0 && slot.pop) pops++;
  }
  if (h.popDone) pops--;
  q.pops = pops < 0 ? 0 : pops;
  const now = flying + (h.take ? 1 : 0) - (h.retire ? 1 : 0);
  q.flying = now < 0 ? 0 : now;
  q.settle = flying > 0 ? 2 : q.settle > 0 ? q.settle - 1 : 0;
  if (q.reduceVe >= 0) q.result = results[q.reduceVe] ?? 0;
  moveWindow(q, pc);
  moveDue(q);
}

function takeFront(q: Queue, group: number, counts: Float64Array): void {
  if (q.replay) {
    q.replay = false;
    count(counts, event.replay_taken);
    return;
  }
  const line = q.front;
  q.write = (q.write + 1) % 4;
  const entry = q.entries[q.write];
  if (line === undefined || entry === undefined) return;
  count(counts, event.retired);
  resolve(line, q.scalars, entry);
  doControl(q, line.slots[0] ?? emptySlot, group, counts);
}
