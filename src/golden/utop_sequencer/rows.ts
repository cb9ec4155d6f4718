import { elementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { sequencerState } from "../../ports/utop_sequencer.ts";
import { putRuns, putSpan, runs, span, type Span } from "../places.ts";
import type { RowWriter } from "../phased_model.ts";
import { standing, type SequencerState } from "./state.ts";

/** A writer of output rows of this layout. */
export function outputWriter(layout: RowLayout): RowWriter<SequencerState> {
  const { words } = layout;
  const place = (name: string): Span => elementPlace(layout, name);
  const rowRequest = place("row_req_o");
  const rowIndex = place("row_index_o");
  const readyAdd = place("ready_add_o");
  const kill = place("kill_o");
  const done = place("done_o");
  const veStart = place("ve_start_o");
  const veActive = place("ve_active_o");
  const veFlush = place("ve_flush_o");
  const utopValid = place("utop_valid_o");
  const utopMe = place("utop_me_o");
  const utopIndex = place("utop_index_o");
  const utopResume = place("utop_resume_o");
  const state = place("state_o");
  const group = place("group_o");
  const faultCode = place("fault_code_o");
  return (s, row, at) => {
    for (let word = 0; word < words; word++) row[at + word] = 0;
    if (s.pending) {
      putSpan(row, at, rowRequest, 1);
      putSpan(row, at, rowIndex, s.group);
    }
    if (s.readyAdd) putSpan(row, at, readyAdd, s.readyAdd);
    if (s.state === sequencerState.stop) {
      putSpan(row, at, kill, 1);
      putSpan(row, at, veFlush, 1);
    }
    if (s.done) putSpan(row, at, done, 1);
    if (s.veStart) putSpan(row, at, veStart, 1);
    if (s.veLive) putSpan(row, at, veActive, 1);
    if (s.shown >= 0) {
      putSpan(row, at, utopValid, 1);
      putSpan(row, at, utopMe, s.home[s.shown] ?? 0);
      putSpan(row, at, utopIndex, s.shown);
      putSpan(row, at, utopResume, s.shownResume);
    }
    putSpan(row, at, state, s.state);
    putSpan(row, at, group, s.group);
    if (s.faultCode) putSpan(row, at, faultCode, s.faultCode);
  };
}

/** A writer of state rows of this layout. */
export function stateWriter(layout: RowLayout): RowWriter<SequencerState> {
  const { words } = layout;
  const state = span(layout, "state");
  const group = span(layout, "group");
  const pending = span(layout, "pending");
  const fresh = span(layout, "fresh");
  const suspended = span(layout, "susp");
  const live = span(layout, "live");
  const veLive = span(layout, "ve_live");
  const index = runs(layout, "index");
  const next = span(layout, "next");
  const nextValid = span(layout, "next_valid");
  const faultCode = span(layout, "fault_code");
  return (s, row, at) => {
    for (let word = 0; word < words; word++) row[at + word] = 0;
    putSpan(row, at, state, s.state);
    putSpan(row, at, group, s.group);
    putSpan(row, at, pending, s.pending);
    putSpan(row, at, fresh, utopsThatStand(s, standing.fresh));
    putSpan(row, at, suspended, utopsThatStand(s, standing.suspended));
    putSpan(row, at, live, utopsThatStand(s, standing.live));
    putSpan(row, at, veLive, s.veLive);
    putRuns(row, at, index, s.index);
    putSpan(row, at, next, s.next);
    putSpan(row, at, nextValid, s.nextValid);
    putSpan(row, at, faultCode, s.faultCode);
  };
}

/** The µTops that stand so, as a set. */
function utopsThatStand(s: SequencerState, where: number): number {
  let set = 0;
  for (let u = 0; u < s.standing.length; u++) {
    if (s.standing[u] === where) set |= 1 << u;
  }
  return set;
}
