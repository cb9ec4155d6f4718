import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import { copyLine, emptyLine, storeBeat, understand, type Line } from "./line.ts";
import type { Queue } from "./queue.ts";
import type { Shape } from "./shape.ts";

/** The instruction memory of a vNPU. */
export interface Memory {
  readonly lines: readonly Line[];
  /** Per frame: number of the block that is valid in it, −1 for none. */
  readonly frames: Int32Array;
  turn: number;
  busy: boolean;
  demand: boolean;
  block: number;
  client: number;

  /** What this cycle decides: the queue that is heard, and the block of a fill that begins, −1 for none. */
  winner: Queue | undefined;
  fill: number;
  fillDemand: boolean;
}

export function memoryOf(shape: Shape): Memory {
  return {
    lines: Array.from({ length: shape.lines }, () => emptyLine(shape.ves)),
    frames: new Int32Array(shape.frames).fill(-1),
    ...{ turn: 0, busy: false, demand: false, block: 0, client: 0 },
    ...{ winner: undefined, fill: -1, fillDemand: false },
  };
}

export function resetMemory(m: Memory): void {
  m.frames.fill(-1);
  m.turn = 0;
  m.busy = false;
  m.demand = false;
  m.block = 0;
  m.client = 0;
}

/** Whether the memory has instruction `n`. */
export function holds(m: Memory, shape: Shape, n: number): boolean {
  const block = Math.floor(n / shape.blockLines);
  return m.frames[block % shape.frames] === block;
}

/** Hears queue `q`, which looks, if it comes before the one heard until now: the cyclic order begins with `turn`. */
export function hear(m: Memory, shape: Shape, q: Queue, counts: Float64Array): void {
  const clients = shape.mes + 1;
  const before = m.winner;
  if (before !== undefined) {
    count(counts, event.look_lost);
    if ((before.client - m.turn + clients) % clients < (q.client - m.turn + clients) % clients) return;
  }
  m.winner = q;
}

/** Answers the queue that was heard: it hits, and has its line as this cycle holds it, or a fill may begin. */
export function answerLook(m: Memory, shape: Shape, counts: Float64Array): void {
  const q = m.winner;
  if (q === undefined) return;
  const n = q.look;
  if (holds(m, shape, n)) {
    q.hit = true;
    const line = m.lines[n % shape.lines];
    if (line !== undefined) copyLine(line, q.hitLine);
    count(counts, event.hit);
  } else if (!m.busy) {
    m.fill = Math.floor(n / shape.blockLines);
    m.fillDemand = true;
    count(counts, event.miss);
  }
}

/** A beat for the fill under way. `bad`: an injected error, bit 0 of the words is inverted already. */
export function storeFill(m: Memory, shape: Shape, beat: number, words: Uint32Array, bad: boolean): void {
  const { lineBeats, blockLines, lines, frames } = shape;
  const first = m.block * blockLines;
  const line = m.lines[(first + Math.floor(beat / lineBeats)) % lines];
  if (beat === 0) m.frames[m.block % frames] = -1;
  if (line === undefined) return;
  const part = beat % lineBeats;
  storeBeat(line, part, words, bad);
  if (part === lineBeats - 1) understand(line);
}

/** The edge, behind `storeFill`. `done`: the fill is answered; `good`: without error and time-out. */
export function takeMemoryEdge(m: Memory, shape: Shape, live: boolean, done: boolean, good: boolean): void {
  if (m.winner !== undefined) m.turn = (m.winner.client + 1) % (shape.mes + 1);
  if (done) {
    m.busy = false;
    if (good) m.frames[m.block % shape.frames] = m.block;
    if (good && m.demand) m.turn = m.client;
  }
  if (!live) {
    m.busy = false;
    m.frames.fill(-1);
  } else if (m.fill >= 0) {
    m.busy = true;
    m.demand = m.fillDemand;
    m.block = m.fill;
    m.client = m.winner?.client ?? 0;
  }
  m.winner = undefined;
  m.fill = -1;
}
