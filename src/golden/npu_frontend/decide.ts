import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import type { Frontend } from "./frontend.ts";
import { offer } from "./front.ts";
import { answerLook, hear, type Memory } from "./memory.ts";
import type { Queue } from "./queue.ts";
import { decideRow, type RowHappenings } from "./row_unit.ts";
import { mineOf } from "./sequencer_part.ts";
import { sequencerState } from "../../ports/utop_sequencer.ts";
import { lookOf } from "./window.ts";
import { lowest } from "../bits.ts";

/** Codes of faults, beside those of the queues. */
const busFault = 7;
const timeoutFault = 8;
const parityFault = 9;
const engineFault = 10;

/** What each queue offers and looks for, and whether it hits. */
export function decideQueues(f: Frontend): void {
  const { queues, memories, shape, signals: s, lineBytes, counts, faults } = f;
  faults.fill(0);
  for (const q of queues) {
    q.hit = false;
    if (!q.active) {
      q.valid = false;
      continue;
    }
    const { owner } = q;
    const codeBytes = s.codeBytes[owner] ?? 0;
    const hold = !q.ve && ((s.saving >>> q.number) & 1) !== 0;
    const stands = hold || ((s.live >>> owner) & 1) === 0;
    q.restart = q.pc < q.lo || q.pc > q.hi;
    if (q.restart) count(counts, event.restart);
    offer(q, stands, lineBytes, codeBytes, counts);
    if (q.fault !== 0) addFault(f, owner, q.fault);
    if (q.due && q.dueLine.bad !== 0) {
      addFault(f, owner, parityFault);
      count(counts, event.parity_line);
    }
    q.look = lookOf(q, !stands, lineBytes, codeBytes);
    const memory = memories[owner];
    if (q.look >= 0 && memory !== undefined) hear(memory, shape, q, counts);
  }
  for (const memory of memories) answerLook(memory, shape, counts);
}

/** What the memories and the row units do, and the faults of the vNPUs. */
export function decideVnpus(f: Frontend, h: readonly RowHappenings[]): void {
  const { signals: s, shape, rows, memories, counts } = f;
  for (let v = 0; v < shape.vnpus; v++) {
    const row = rows[v];
    const memory = memories[v];
    const happens = h[v];
    if (row === undefined || memory === undefined || happens === undefined) continue;
    hearRow(f, v, happens);
    decideRow(row, memory, happens, shape, counts);
    if (row.fault !== 0) addFault(f, v, row.fault);
    fillHead(memory, row.wanted, happens.live, shape.blockLines);
    if (memory.fill >= 0 && !memory.fillDemand) count(counts, event.head_prefetched);
    if (memory.busy && memory.demand && s.fetchDone[v] !== 0) {
      if (s.fetchTimeout[v] !== 0) addFault(f, v, timeoutFault);
      else if (s.fetchError[v] !== 0) addFault(f, v, busFault);
    }
    if (memory.busy && s.fetchTimeout[v] !== 0) count(counts, event.fill_timeout);
    else if (memory.busy && s.fetchError[v] !== 0) count(counts, event.fill_error);
  }
  const { engines: e } = f;
  const lost = e.busy & ~e.online;
  for (let rest = lost; rest !== 0; rest &= rest - 1) addFault(f, s.tenants[lowest(rest)] ?? 0, engineFault);
  for (let v = 0; v < shape.vnpus; v++) {
    const code = f.faults[v] ?? 0;
    if (code === 5) count(counts, event.opcode_fault);
    else if (code === 6) count(counts, event.pc_fault);
  }
}

/** What the scan of the row unit wants is fetched when nobody misses and nothing is under way. */
function fillHead(memory: Memory, wanted: number, live: boolean, blockLines: number): void {
  if (wanted < 0 || memory.busy || memory.fill >= 0 || !live) return;
  memory.fill = Math.floor(wanted / blockLines);
  memory.fillDemand = false;
}

/** The lowest code of a vNPU counts. */
function addFault(f: Frontend, v: number, code: number): void {
  const before = f.faults[v] ?? 0;
  if (before === 0 || code < before) f.faults[v] = code;
}

function hearRow(f: Frontend, v: number, h: RowHappenings): void {
  const { signals: s, rows, shape } = f;
  const r = shape.vnpus + v;
  const answered = rows[v]?.askBusy === true && s.fetchDone[r] !== 0;
  h.state = s.state[v] ?? 0;
  h.request = s.request[v] ?? -1;
  h.dataReady = ((s.dataReady >>> v) & 1) !== 0;
  h.done = answered;
  h.doneError = answered && s.fetchError[r] !== 0;
  h.doneTimeout = answered && s.fetchTimeout[r] !== 0;
  h.live = ((s.live >>> v) & 1) !== 0;
  h.tableRows = s.tableRows[v] ?? 0;
  h.codeBytes = s.codeBytes[v] ?? 0;
  h.lineBytes = f.lineBytes;
  h.next = h.state === sequencerState.run ? nextOf(f, v) : -1;
}

/** The row that a `utop.nextGroup` of this vNPU names: the one of the lowest queue; −1 for none. */
function nextOf(f: Frontend, v: number): number {
  const { queues, shape } = f;
  let mine = -1;
  for (let m = 0; m < shape.mes; m++) {
    const q = queues[m];
    if (q === undefined || !q.nextValid) continue;
    if (mine < 0) mine = mineOf(f.signals, f.engines, v);
    if (((mine >>> m) & 1) !== 0) return q.nextGroup;
  }
  const own: Queue | undefined = queues[shape.mes + v];
  return own?.nextValid === true ? own.nextGroup : -1;
}

/** A record of what happens to a row unit; one is used for all cycles. */
export function rowHappenings(): RowHappenings {
  return {
    ...{ state: 0, request: -1, dataReady: false, done: false, doneError: false, doneTimeout: false },
    ...{ live: false, tableRows: 0, codeBytes: 0, lineBytes: 0, next: -1 },
  };
}
