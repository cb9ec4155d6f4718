import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import type { Queue } from "./queue.ts";
import { pcMask } from "./shape.ts";

/** A loop of `passes` passes begins: where the queue goes on. */
export function openLoop(q: Queue, passes: number, body: number): number {
  const { pc, depth } = q;
  if (passes === 0) return (pc + 1 + body) & pcMask;
  q.first[depth] = (pc + 1) & pcMask;
  q.last[depth] = (pc + body) & pcMask;
  q.left[depth] = passes;
  q.done[depth] = 0;
  q.depth = depth + 1;
  return (pc + 1) & pcMask;
}

/** Where the queue goes on behind its pc: back, if that is the last instruction of a body with passes left. */
export function successor(q: Queue, counts: Float64Array): number {
  const { pc } = q;
  while (q.depth > 0 && q.last[q.depth - 1] === pc) {
    const level = q.depth - 1;
    const left = q.left[level] ?? 0;
    if (left > 1) {
      const first = q.first[level] ?? 0;
      q.left[level] = left - 1;
      q.done[level] = (q.done[level] ?? 0) + 1;
      count(counts, first >= q.lo && first < q.hi ? event.loop_replayed : event.loop_refetched);
      return first;
    }
    q.depth = level;
  }
  return (pc + 1) & pcMask;
}

/** Passes that an open loop has completed; 0 when the level is not open. */
export function passesDone(q: Queue, level: number): number {
  return level < q.depth ? (q.done[level] ?? 0) : 0;
}
