import { queueLines } from "../../ports/npu_frontend.ts";
import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import type { Line } from "./line.ts";
import type { Queue } from "./queue.ts";
import { loopLevels } from "../../isa/index.ts";
import { act } from "./slot.ts";
import { inside } from "./window.ts";

/** Codes of the faults of a queue. */
const opcodeFault = 5;
const pcFault = 6;

/** Decides what the queue offers in this cycle, and its fault. `stands`: its ME saves, or its vNPU is not live. */
export function offer(q: Queue, stands: boolean, lineBytes: number, codeBytes: number, counts: Float64Array): void {
  q.front = undefined;
  q.valid = false;
  q.slots = 0;
  q.operation = 0;
  q.fault = 0;
  if (!q.prepared || stands) return;
  if (q.replay) {
    q.valid = true;
    q.slots = q.replayVe;
    q.operation = q.replayMe;
    return;
  }
  if (q.ended || q.recv) return;
  if (!inside(q.pc, lineBytes, codeBytes)) {
    q.fault = pcFault;
    return;
  }
  if (q.pc < q.lo || q.pc >= q.hi) return;
  const line = q.buffer[q.pc % queueLines];
  if (line === undefined) return;
  q.front = line;
  if (undefinedHere(q, line)) {
    q.fault = opcodeFault;
  } else if (q.pops > 0 && line.used !== 0) {
    count(counts, event.ve_waits_for_pop);
  } else {
    q.valid = true;
    q.slots = line.used;
    q.operation = line.slots[1]?.word === 0 ? 0 : 1;
  }
}

/** Whether the line is no instruction for this queue as it stands. */
function undefinedHere(q: Queue, line: Line): boolean {
  if (!line.defined || (q.ve && line.slots[1]?.word !== 0)) return true;
  const control = line.slots[0]?.act ?? act.nothing;
  return q.depth === loopLevels && (control === act.loop || control === act.loopOf);
}
