import { sequencerState } from "../../ports/utop_sequencer.ts";
import type { RowLayout } from "../../ports/row_layout.ts";
import type { PhasedModel } from "../golden_model.ts";
import { noSpan, putSpan, readSpan, span, type Span } from "../places.ts";
import type { Engines } from "./engines.ts";
import { places } from "./links.ts";
import { partOf, showPart, takePartEdge, type Part } from "./part.ts";
import type { Queue } from "./queue.ts";
import type { RowUnit } from "./row_unit.ts";
import type { Signals } from "./signals.ts";

/** A sequencer, wired. */
export interface SequencerPart {
  readonly part: Part;
  show(s: Signals, resetHigh: number): void;
  edge(s: Signals, e: Engines, queues: readonly Queue[], row: RowUnit, fault: number, filling: boolean): void;
}

/** The sequencer of vNPU `v`. */
export function sequencerPart(model: PhasedModel, v: number, mes: number): SequencerPart {
  const part = partOf(model);
  const { outputs, stimulus } = part;
  const out = outputPlaces(model.outputs);
  const into = inputPlaces(model.inputs, mes);
  const bit = 1 << v;

  function put(place: Span, value: number): void {
    putSpan(stimulus, 0, place, value);
  }

  /** Puts the set bit of this vNPU where a port says so. */
  function flag(place: Span): number {
    return readSpan(outputs, 0, place) === 0 ? 0 : bit;
  }

  return {
    part,
    show(s, resetHigh) {
      stimulus.fill(0);
      putSpan(stimulus, 0, into.reset, resetHigh);
      showPart(part);
      const state = readSpan(outputs, 0, out.state);
      s.state[v] = state;
      s.request[v] = readSpan(outputs, 0, out.rowRequest) === 0 ? -1 : readSpan(outputs, 0, out.rowIndex);
      s.group[v] = readSpan(outputs, 0, out.group);
      s.faultCode[v] = readSpan(outputs, 0, out.faultCode);
      s.readyAdd[v] = readSpan(outputs, 0, out.readyAdd);
      if (state === sequencerState.row || state === sequencerState.run) s.live |= bit;
      s.kill |= flag(out.kill);
      s.done |= flag(out.done);
      s.veStart |= flag(out.veStart);
      s.veActive |= flag(out.veActive);
      s.veFlush |= flag(out.veFlush);
      if (readSpan(outputs, 0, out.utopValid) === 0) return;
      s.utopVnpu = v;
      s.utopMe = readSpan(outputs, 0, out.utopMe);
      s.utopIndex = readSpan(outputs, 0, out.utopIndex);
      s.utopResume = readSpan(outputs, 0, out.utopResume);
    },
    edge(s, e, queues, row, fault, filling) {
      put(into.tableRows, s.tableRows[v] ?? 0);
      put(into.run, s.run >>> v);
      put(into.stop, s.stop >>> v);
      put(into.clear, s.clear >>> v);
      if (row.given) {
        put(into.rowValid, 1);
        put(into.rowEnd, row.preEnd);
        put(into.rowMe, row.preMe);
        put(into.rowVe, row.preVe);
      } else if (row.error) {
        put(into.rowValid, 1);
        put(into.rowError, 1);
      }
      if (s.startVnpu === v) {
        put(into.start, 1);
        put(into.startMe, s.startMe);
      }
      put(into.mine, mineOf(s, e, v));
      put(into.finish, s.finish);
      put(into.saved, s.saved);
      const own = queues[mes + v];
      if (own !== undefined) {
        put(into.veFinish, veFinished(own) ? 1 : 0);
        put(into.veQuiet, own.active || filling ? 0 : 1);
      }
      let next = 0;
      for (let q = 0; q <= mes; q++) {
        const queue = q === mes ? own : queues[q];
        if (queue === undefined || !queue.nextValid) continue;
        next |= 1 << q;
        put(into.nextGroup[q] ?? noSpan, queue.nextGroup);
      }
      put(into.nextValid, next);
      if (fault !== 0) {
        put(into.fault, 1);
        put(into.faultCode, fault);
      }
      takePartEdge(part);
    },
  };
}

/** MEs that are busy for vNPU `v`, those that went offline left out. */
export function mineOf(s: Signals, e: Engines, v: number): number {
  let mine = 0;
  const busy = e.busy & e.online;
  for (let m = 0; m < s.tenants.length; m++) {
    if (s.tenants[m] === v) mine |= busy & (1 << m);
  }
  return mine;
}

/** The VE µTop of this queue is finished. */
export function veFinished(q: Queue): boolean {
  return q.active && q.ended && q.flying === 0;
}

function outputPlaces(layout: RowLayout): Readonly<Record<OutputName, Span>> {
  return {
    rowRequest: span(layout, "row_req_o"),
    rowIndex: span(layout, "row_index_o"),
    readyAdd: span(layout, "ready_add_o"),
    kill: span(layout, "kill_o"),
    done: span(layout, "done_o"),
    veStart: span(layout, "ve_start_o"),
    veActive: span(layout, "ve_active_o"),
    veFlush: span(layout, "ve_flush_o"),
    utopValid: span(layout, "utop_valid_o"),
    utopMe: span(layout, "utop_me_o"),
    utopIndex: span(layout, "utop_index_o"),
    utopResume: span(layout, "utop_resume_o"),
    state: span(layout, "state_o"),
    group: span(layout, "group_o"),
    faultCode: span(layout, "fault_code_o"),
  };
}

type OutputName =
  | "rowRequest"
  | "rowIndex"
  | "readyAdd"
  | "kill"
  | "done"
  | "veStart"
  | "veActive"
  | "veFlush"
  | "utopValid"
  | "utopMe"
  | "utopIndex"
  | "utopResume"
  | "state"
  | "group"
  | "faultCode";

function inputPlaces(layout: RowLayout, mes: number): InputPlaces {
  return {
    reset: span(layout, "rst_ni"),
    tableRows: span(layout, "table_rows_i"),
    run: span(layout, "run_i"),
    stop: span(layout, "stop_i"),
    clear: span(layout, "clear_i"),
    rowValid: span(layout, "row_valid_i"),
    rowError: span(layout, "row_error_i"),
    rowEnd: span(layout, "row_end_i"),
    rowMe: span(layout, "row_me_i"),
    rowVe: span(layout, "row_ve_i"),
    start: span(layout, "start_i"),
    startMe: span(layout, "start_me_i"),
    mine: span(layout, "mine_i"),
    finish: span(layout, "me_finish_i"),
    saved: span(layout, "me_saved_i"),
    veFinish: span(layout, "ve_finish_i"),
    veQuiet: span(layout, "ve_quiet_i"),
    nextValid: span(layout, "next_valid_i"),
    nextGroup: places(layout, "next_group_i", mes + 1),
    fault: span(layout, "fault_i"),
    faultCode: span(layout, "fault_code_i"),
  };
}

interface InputPlaces {
  readonly reset: Span;
  readonly tableRows: Span;
  readonly run: Span;
  readonly stop: Span;
  readonly clear: Span;
  readonly rowValid: Span;
  readonly rowError: Span;
  readonly rowEnd: Span;
  readonly rowMe: Span;
  readonly rowVe: Span;
  readonly start: Span;
  readonly startMe: Span;
  readonly mine: Span;
  readonly finish: Span;
  readonly saved: Span;
  readonly veFinish: Span;
  readonly veQuiet: Span;
  readonly nextValid: Span;
  readonly nextGroup: readonly Span[];
  readonly fault: Span;
  readonly faultCode: Span;
}
