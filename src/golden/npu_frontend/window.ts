import { lookAhead, queueLines } from "../../ports/npu_frontend.ts";
import { instructionsMax, pcMask } from "./shape.ts";
import type { Queue } from "./queue.ts";

/** Whether instruction `n` lies in code of so many bytes. */
export function inside(n: number, lineBytes: number, codeBytes: number): boolean {
  return n < instructionsMax && (n + 1) * lineBytes <= codeBytes;
}

/** Which line the queue asks its instruction memory for; −1 for none. `may`: its vNPU is live, its ME does not save. */
export function lookOf(q: Queue, may: boolean, lineBytes: number, codeBytes: number): number {
  if (!may || q.ended) return -1;
  const n = q.restart ? q.pc : q.hi + (q.due ? 1 : 0);
  if (n - q.pc >= lookAhead || !inside(n, lineBytes, codeBytes)) return -1;
  const inner = q.depth - 1;
  // The line behind the body of a loop that goes back is not the next one.
  const goesBack = inner >= 0 && (q.left[inner] ?? 0) > 1 && n === (((q.last[inner] ?? 0) + 1) & pcMask);
  return goesBack ? -1 : n;
}

/** The line that was asked for in the cycle before joins the window, or the window begins anew at `pc` of this cycle. */
export function moveWindow(q: Queue, pc: number): void {
  if (q.restart) {
    q.lo = pc;
    q.hi = pc;
  } else if (q.due && q.dueNumber === q.hi && q.dueLine.bad === 0) {
    const place = q.hi % queueLines;
    const old = q.buffer[place];
    if (old === undefined) return;
    q.buffer[place] = q.dueLine;
    q.dueLine = old;
    q.hi++;
    if (q.lo < q.hi - queueLines) q.lo = q.hi - queueLines;
  }
}

/** A hit of this cycle is due in the next. */
export function moveDue(q: Queue): void {
  q.due = q.hit;
  if (!q.hit) return;
  q.dueNumber = q.look;
  const line = q.dueLine;
  q.dueLine = q.hitLine;
  q.hitLine = line;
}
