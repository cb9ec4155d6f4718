import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import { openLoop, passesDone, successor } from "./loops.ts";
import type { Queue } from "./queue.ts";
import { pcMask } from "./shape.ts";
import { act, type Slot } from "./slot.ts";

/** Does what the control slot of the instruction at the pc says. `group`: the one that the vNPU runs. */
export function doControl(q: Queue, slot: Slot, group: number, counts: Float64Array): void {
  const { scalars } = q;
  const rs = scalars[slot.rs] ?? 0;
  switch (slot.act) {
    case act.finish:
      q.ended = true;
      return;
    case act.nextGroup:
      writeNext(q, slot.value, counts);
      break;
    case act.nextGroupOf:
      writeNext(q, Math.min(rs >>> 0, 0xffff), counts);
      break;
    case act.group:
      scalars[slot.rd] = group;
      break;
    case act.index:
      scalars[slot.rd] = q.index;
      break;
    case act.loop:
      q.pc = openLoop(q, slot.count, slot.body);
      return;
    case act.loopOf:
      q.pc = openLoop(q, rs & 0xffff, slot.body);
      return;
    case act.counter:
      scalars[slot.rd] = passesDone(q, slot.value);
      break;
    case act.branch:
      q.pc = (q.pc + slot.value) & pcMask;
      return;
    case act.branchZero:
      if (rs === 0) {
        q.pc = (q.pc + slot.value) & pcMask;
        return;
      }
      break;
    case act.branchNotZero:
      if (rs !== 0) {
        q.pc = (q.pc + slot.value) & pcMask;
        return;
      }
      break;
    case act.set:
      scalars[slot.rd] = slot.value;
      break;
    case act.add:
      scalars[slot.rd] = rs + slot.value;
      break;
    case act.addScalars:
      scalars[slot.rd] = rs + (scalars[slot.rt] ?? 0);
      break;
    case act.shift:
      scalars[slot.rd] = rs << slot.value;
      break;
    case act.receive:
      q.recv = true;
      q.recvRd = slot.rd;
      break;
    default:
      break;
  }
  q.pc = successor(q, counts);
}

function writeNext(q: Queue, group: number, counts: Float64Array): void {
  q.nextValid = true;
  q.nextGroup = group;
  count(counts, event.next_group);
}
