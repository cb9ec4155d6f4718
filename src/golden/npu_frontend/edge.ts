import { ones } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { takeEnginesEdge } from "./engines.ts";
import { event } from "./events.ts";
import type { Frontend } from "./frontend.ts";
import { storeFill, takeMemoryEdge } from "./memory.ts";
import type { OperationsPart } from "./operations_part.ts";
import { begin, endQueue, resume, suspend, type Queue } from "./queue.ts";
import { takeQueueEdge, type QueueHappenings } from "./queue_edge.ts";
import { storeRow, takeRowEdge, type RowHappenings } from "./row_unit.ts";
import { veFinished } from "./sequencer_part.ts";

/** Cycle of a Save, counted from 0, in which the context is kept. */
const contextCycle = 3;

const happens: QueueHappenings = { take: false, retire: false, popDone: false, hold: false, live: false, group: 0 };

/** Takes the queues over the edge, and then the engines: a load concerns both. */
export function takeQueuesEdge(f: Frontend, operations: OperationsPart): void {
  const { queues, signals: s, engines: e, counts } = f;
  let loaded = 0;
  let fresh = 0;
  for (const q of queues) {
    const flushed = ((q.ve ? s.veFlush >>> q.owner : e.flush >>> q.number) & 1) !== 0;
    const finished = q.ve && veFinished(q);
    if (q.active) takeActive(f, q, operations);
    else keepWrites(q);
    q.reduceVe = f.reduces[q.number] ?? -1;
    if (flushed) {
      if (q.active) endQueue(q);
    } else if (q.ve) {
      if (finished) q.active = false;
      if (((s.veStart >>> q.owner) & 1) !== 0) begin(q, f.rows[q.owner]?.starts[f.shape.mes] ?? 0);
    } else if (s.utopVnpu >= 0 && s.utopMe === q.number) {
      loaded |= 1 << q.number;
      if (s.utopResume === 0) fresh |= 1 << q.number;
      load(f, q);
    }
    if (((s.restored & e.restore) >>> q.number) & 1 && !q.ve) {
      q.prepared = true;
      count(counts, event.restored);
    }
  }
  takeEnginesEdge(e, s.saving, loaded, fresh, s.tenants, s.restored);
  if (e.clear !== 0) count(counts, event.clear, ones(e.clear));
}

function takeActive(f: Frontend, q: Queue, operations: OperationsPart): void {
  const { signals: s, engines: e, counts } = f;
  const { number } = q;
  happens.hold = !q.ve && ((s.saving >>> number) & 1) !== 0;
  happens.live = ((s.live >>> q.owner) & 1) !== 0;
  if (happens.hold && e.wait[number] === contextCycle) {
    const context = f.contexts[q.owner]?.[q.index];
    if (context !== undefined) suspend(q, context, s.todo[number] ?? 0, (s.operationTodo >>> number) & 1);
    count(counts, event.context_saved);
  }
  happens.take = q.valid && operations.takes(number);
  happens.retire = s.retire[number] !== 0;
  happens.popDone = !q.ve && ((s.popDone >>> number) & 1) !== 0;
  happens.group = s.group[q.owner] ?? 0;
  takeQueueEdge(q, happens, s.results, counts);
}

function keepWrites(q: Queue): void {
  q.write2 = q.write1;
  q.write1 = q.write;
}

/** The µTop that shows loads: from its start in the current row, or from its context. */
function load(f: Frontend, q: Queue): void {
  const { signals: s } = f;
  q.owner = s.utopVnpu;
  q.index = s.utopIndex;
  const context = f.contexts[q.owner]?.[q.index];
  if (s.utopResume === 0) {
    begin(q, f.rows[q.owner]?.starts[q.index] ?? 0);
  } else if (context !== undefined) {
    resume(q, context);
    count(f.counts, event.resumed);
  }
}

/** Stores the beat of the cycle; whether it took an injected error. */
export function storeBeatOfCycle(f: Frontend): boolean {
  const { signals: s, shape, memories, rows } = f;
  const { beatOf, beatNumber, beatWords } = s;
  if (beatOf < 0) return false;
  const ofRow = beatOf >= shape.vnpus;
  const v = ofRow ? beatOf - shape.vnpus : beatOf;
  const injected = s.injectVnpu === v && (ofRow ? s.injectRow === 1 && beatNumber === 0 : s.injectRow === 0);
  if (injected) beatWords[0] = (beatWords[0] ?? 0) ^ 1;
  if (ofRow) {
    const row = rows[v];
    if (row !== undefined) storeRow(row, beatNumber, beatWords, injected);
  } else {
    const memory = memories[v];
    if (memory !== undefined) storeFill(memory, shape, beatNumber, beatWords, injected);
  }
  return injected;
}

/** Takes memories and row units over the edge; the beat is stored. */
export function takeVnpusEdge(f: Frontend, h: readonly RowHappenings[]): void {
  const { signals: s, shape, memories, rows, counts } = f;
  for (let v = 0; v < shape.vnpus; v++) {
    const row = rows[v];
    const memory = memories[v];
    const what = h[v];
    if (row === undefined || memory === undefined || what === undefined) continue;
    const filled = memory.fill >= 0 && !memory.fillDemand;
    takeRowEdge(row, what, filled, shape, counts);
    const done = memory.busy && s.fetchDone[v] !== 0;
    takeMemoryEdge(memory, shape, what.live, done, s.fetchError[v] === 0 && s.fetchTimeout[v] === 0);
  }
}
