import { sequencerState } from "../../ports/utop_sequencer.ts";
import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import { holds, type Memory } from "./memory.ts";
import type { Shape } from "./shape.ts";
import { inside } from "./window.ts";

/** Highest index of a row. */
const lastRow = 0xffff;

/** The row unit of a vNPU: its state, then what a cycle decides. */
export interface RowUnit {
  /** Starts of the µTops of the row that runs: of the ME µTops, then of the VE µTop. */
  readonly starts: Int32Array;
  /** The row that was fetched ahead. */
  preValid: boolean;
  preIndex: number;
  preMe: number;
  preVe: number;
  preEnd: number;
  preBad: boolean;
  readonly preStarts: Int32Array;
  askBusy: boolean;
  askIndex: number;
  hintValid: boolean;
  hintIndex: number;
  scan: boolean;
  head: number;
  /** A row was asked for in the cycle before: for events alone. */
  asked: boolean;

  /** Answer to the sequencer: row of rule 3, error of rules 2 and 4. */
  given: boolean;
  error: boolean;
  /** Code of its fault, 0 for none. */
  fault: number;
  /** Instruction whose block is to be fetched for it, −1 for none. */
  wanted: number;
  /** The scan goes on behind this head in any case. */
  passes: boolean;
}

export function rowUnitOf(mes: number): RowUnit {
  return {
    starts: new Int32Array(mes + 1),
    ...{ preValid: false, preIndex: 0, preMe: 0, preVe: 0, preEnd: 0, preBad: false },
    preStarts: new Int32Array(mes + 1),
    ...{ askBusy: false, askIndex: 0, hintValid: false, hintIndex: 0, scan: false, head: 0, asked: false },
    ...{ given: false, error: false, fault: 0, wanted: -1, passes: false },
  };
}

export function resetRowUnit(r: RowUnit): void {
  r.starts.fill(0);
  r.preStarts.fill(0);
  r.preValid = false;
  r.askBusy = false;
  r.hintValid = false;
  r.scan = false;
  r.asked = false;
}

/** What its sequencer, the fetch master and the registers say to a row unit in a cycle. One object is used for all. */
export interface RowHappenings {
  /** State of the sequencer; its request, −1 for none. */
  state: number;
  request: number;
  dataReady: boolean;
  done: boolean;
  doneError: boolean;
  doneTimeout: boolean;
  live: boolean;
  tableRows: number;
  codeBytes: number;
  lineBytes: number;
  /** A row that a `utop.nextGroup` names in this cycle, −1 for none. */
  next: number;
}

/** Decides the answer, the fault, and what the scan wants; all from the state of the cycle. */
export function decideRow(r: RowUnit, m: Memory, h: RowHappenings, shape: Shape, counts: Float64Array): void {
  r.given = false;
  r.error = false;
  r.fault = 0;
  const { request } = h;
  if (request >= 0 && h.state === sequencerState.stop) r.error = true;
  if (request >= 0 && h.state === sequencerState.row) decideRequest(r, h, counts);
  if (h.done && h.doneError) count(counts, event.row_error);
  if (h.done && h.doneTimeout) count(counts, event.row_timeout);
  r.asked = request >= 0;

  r.wanted = -1;
  r.passes = false;
  if (!r.scan) return;
  const present = r.head === shape.mes ? r.preVe : (r.preMe >>> r.head) & 1;
  const start = r.preStarts[r.head] ?? 0;
  r.passes = present === 0 || !inside(start, h.lineBytes, h.codeBytes) || holds(m, shape, start);
  if (!r.passes) r.wanted = start;
}

function decideRequest(r: RowUnit, h: RowHappenings, counts: Float64Array): void {
  const { request } = h;
  if (r.preValid && r.preIndex === request) {
    if (!h.dataReady) {
      count(counts, event.row_waits_data);
    } else if (r.preBad) {
      r.fault = 9;
      count(counts, event.parity_row);
    } else {
      r.given = true;
      if (!r.asked) count(counts, event.row_prefetched);
    }
  } else if (h.done && r.askIndex === request) {
    if (h.doneTimeout) r.fault = 8;
    else if (h.doneError) r.error = true;
  }
}

/** A beat of the row that was asked for; bit 0 of an injected error's is inverted already. */
export function storeRow(r: RowUnit, beat: number, words: Uint32Array, bad: boolean): void {
  if (beat === 0) {
    const flags = words[0] ?? 0;
    r.preMe = flags & ((1 << (r.starts.length - 1)) - 1);
    r.preVe = (flags >>> 16) & 1;
    r.preEnd = (flags >>> 17) & 1;
    r.preBad = bad;
  }
  for (let word = beat === 0 ? 1 : 0; word < 4; word++) {
    const utop = 4 * beat + word - 1;
    if (utop < r.preStarts.length) r.preStarts[utop] = (words[word] ?? 0) & 0xff_ffff;
  }
}

/** The edge, behind `storeRow`. `filled`: a fill begins for what the scan wants. */
export function takeRowEdge(r: RowUnit, h: RowHappenings, filled: boolean, shape: Shape, counts: Float64Array): void {
  const { request } = h;
  const answered = r.given || r.error;
  const hinted = h.state === sequencerState.run && r.hintValid && r.hintIndex < h.tableRows;
  const want = request >= 0 ? request : hinted ? r.hintIndex : -1;
  const asks = !answered && !r.askBusy && want >= 0 && !(r.preValid && r.preIndex === want);
  const givesUp = !answered && r.askBusy && !h.done && request >= 0 && request !== r.askIndex;

  if (r.scan && (r.passes || filled)) {
    if (r.head === shape.mes) r.scan = false;
    else r.head++;
  }
  if (h.done) takeDone(r, h);
  if (r.given) {
    r.starts.set(r.preStarts);
    r.preValid = false;
    r.scan = false;
    r.hintValid = request < lastRow;
    r.hintIndex = request + 1;
  }
  if (asks) {
    r.askBusy = true;
    r.askIndex = want;
    r.preValid = false;
    r.scan = false;
  }
  if (givesUp) {
    r.askBusy = false;
    count(counts, event.row_given_up);
  }
  if (h.next >= 0) {
    r.hintValid = true;
    r.hintIndex = h.next;
  }
  if (!h.live) {
    r.askBusy = false;
    r.preValid = false;
    r.hintValid = false;
    r.scan = false;
  }
}

function takeDone(r: RowUnit, h: RowHappenings): void {
  r.askBusy = false;
  if (!h.doneError && !h.doneTimeout) {
    r.preValid = true;
    r.preIndex = r.askIndex;
    r.scan = r.preEnd === 0;
    r.head = 0;
  } else if (!(h.state === sequencerState.row && h.request === r.askIndex)) {
    r.hintValid = false;
  }
}
