import { sequencerFault, sequencerState } from "../../ports/utop_sequencer.ts";
import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import { beginGroup, takeEngineEvents, takeStart } from "./group.ts";
import type { SequencerInputs } from "./inputs.ts";
import { dropGroup, type SequencerState } from "./state.ts";
import { noFault, takeWrites } from "./successor.ts";

/** Takes the sequencer over the edge that ends a cycle with `rst_ni` high. */
export function takeEdge(s: SequencerState, i: SequencerInputs, counts: Float64Array): void {
  s.readyAdd = 0;
  s.veStart = 0;
  s.done = 0;
  s.shown = -1;
  s.shownResume = 0;
  countIgnored(s, i, counts);
  switch (s.state) {
    case sequencerState.row:
      inRow(s, i, counts);
      break;
    case sequencerState.run:
      inRun(s, i, counts);
      break;
    case sequencerState.stop:
      inStop(s, i, counts);
      break;
    case sequencerState.fault:
      if (i.clear === 0) break;
      s.state = sequencerState.idle;
      s.faultCode = 0;
      count(counts, event.clear);
      break;
    default:
      inIdle(s, i, counts);
  }
}

/** Idle and Done. */
function inIdle(s: SequencerState, i: SequencerInputs, counts: Float64Array): void {
  if (i.run === 0) return;
  if (i.stop) {
    count(counts, event.run_under_stop);
    return;
  }
  count(counts, s.state === sequencerState.done ? event.run_again : event.run_accepted);
  s.group = 0;
  if (i.tableRows === 0) {
    count(counts, event.run_empty_table);
    complete(s);
  } else {
    askForRow(s);
  }
}

function inRow(s: SequencerState, i: SequencerInputs, counts: Float64Array): void {
  const first = s.firstCycle;
  s.firstCycle = false;
  let own = noFault;
  if (i.rowValid) {
    s.pending = 0;
    const nothing = i.rowMe === 0 && i.rowVe === 0;
    if (first) count(counts, event.row_at_once);
    if (i.rowError) {
      own = sequencerFault.rowBusError;
      count(counts, event.row_error);
      if (i.rowEnd) count(counts, event.error_before_end);
      else if (nothing) count(counts, event.error_before_null);
    } else if (!i.rowEnd && nothing) {
      own = sequencerFault.nullRow;
      count(counts, event.null_row);
    }
  }
  if (stops(s, i, own, counts)) {
    if (i.rowValid && own === noFault) count(counts, event.row_dropped);
    if (i.stop) count(counts, event.stop_in_row);
  } else if (i.rowValid) {
    if (i.rowEnd) {
      count(counts, event.row_end);
      complete(s);
    } else {
      s.state = sequencerState.run;
      beginGroup(s, i, counts);
    }
  }
}

function inRun(s: SequencerState, i: SequencerInputs, counts: Float64Array): void {
  const over = s.unfinished === 0 && s.veLive === 0;
  // What the end of the group looks at is that of the start of the cycle, before a write of this one.
  const { next, nextValid } = s;
  takeEngineEvents(s, i, counts);
  takeStart(s, i, counts);
  if (i.veFinish) {
    count(counts, s.veLive ? event.ve_finish : event.ve_finish_ignored);
  }
  let own = takeWrites(s, i, counts);
  if (i.veFinish) s.veLive = 0;
  let completes = false;
  if (over) {
    const successor = nextValid ? next : s.group + 1;
    s.group = successor & 0xffff;
    if (successor >= i.tableRows) {
      if (nextValid) {
        count(counts, event.past_later);
        own = Math.min(own, sequencerFault.nextPastTable);
      } else {
        completes = true;
      }
    }
  }
  const lastFinish = !over && s.unfinished === 0 && s.veLive === 0;
  if (stops(s, i, own, counts)) {
    if (over) count(counts, event.group_moves_to_stop);
    if (lastFinish) count(counts, event.stop_at_last_finish);
    if (i.start) count(counts, event.start_dropped);
    if (i.stop) count(counts, event.stop_in_run);
  } else if (completes) {
    count(counts, event.end_of_table);
    complete(s);
  } else if (over) {
    count(counts, nextValid ? event.follow_next : event.follow_row);
    askForRow(s);
  }
}

function inStop(s: SequencerState, i: SequencerInputs, counts: Float64Array): void {
  const first = s.firstCycle;
  s.firstCycle = false;
  const waits = (i.mine !== 0 ? 1 : 0) | (i.veQuiet ? 0 : 2) | (s.pending << 2);
  if (i.start) count(counts, event.start_in_stop);
  if (i.rowValid && s.pending) {
    s.pending = 0;
    count(counts, event.row_in_stop);
  }
  if (waits === 1) count(counts, event.waits_mine);
  else if (waits === 2) count(counts, event.waits_ve);
  else if (waits === 4) count(counts, event.waits_row);
  if (waits !== 0) return;
  if (first) count(counts, event.left_at_once);
  if (s.faultCode === sequencerFault.stopped) {
    s.state = sequencerState.idle;
    count(counts, event.to_idle);
  } else {
    s.state = sequencerState.fault;
    count(counts, event.to_fault);
  }
}

/** Goes to Stop if there is a stop or a fault, outside or `own`; says whether there is. */
function stops(s: SequencerState, i: SequencerInputs, own: number, counts: Float64Array): boolean {
  const outside = i.fault ? i.faultCode : noFault;
  const code = i.stop ? sequencerFault.stopped : Math.min(own, outside);
  if (code === noFault) return false;
  if (i.stop) {
    if (own !== noFault || i.fault) count(counts, event.stop_beats_fault);
  } else if (own !== noFault && i.fault) {
    count(counts, event.lower_code_wins);
  } else if (i.fault && outside >= sequencerFault.opcode && outside <= sequencerFault.engine) {
    count(counts, event.fault_5 + outside - sequencerFault.opcode);
  }
  if (s.pending) count(counts, event.stop_pending);
  s.state = sequencerState.stop;
  s.firstCycle = true;
  s.faultCode = code;
  dropGroup(s);
  return true;
}

function askForRow(s: SequencerState): void {
  s.state = sequencerState.row;
  s.firstCycle = true;
  s.pending = 1;
}

function complete(s: SequencerState): void {
  s.state = sequencerState.done;
  s.done = 1;
}

/** Counts what is ignored wherever it comes. */
function countIgnored(s: SequencerState, i: SequencerInputs, counts: Float64Array): void {
  const { state } = s;
  const waiting = state === sequencerState.idle || state === sequencerState.done;
  if (i.run && !waiting) count(counts, event.run_ignored);
  if (i.clear && state !== sequencerState.fault) count(counts, event.clear_ignored);
  if (i.fault && state !== sequencerState.row && state !== sequencerState.run) count(counts, event.fault_unused);
  for (let rest = (i.finish | i.saved) & ~i.mine; rest !== 0; rest &= rest - 1) count(counts, event.foreign_event);
}
