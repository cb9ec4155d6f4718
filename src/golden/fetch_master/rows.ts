import { elementPlace, writeElement, type RowLayout } from "../../ports/row_layout.ts";
import { lowest } from "../bits.ts";
import { noSpan, putRuns, putSpan, runs, span, type Span } from "../places.ts";
import type { RowWriter } from "../phased_model.ts";
import { putSet, setPlaces } from "./sets.ts";
import type { FetchState } from "./state.ts";

/** A writer of output rows of this layout. */
export function outputWriter(layout: RowLayout): RowWriter<FetchState> {
  const { words } = layout;
  const elements = (name: string, count: number): readonly Span[] =>
    Array.from({ length: count }, (_, index) => elementPlace(layout, name, index));
  const done = setPlaces(layout, "done_o");
  const doneError = setPlaces(layout, "done_error_o");
  const doneTimeout = setPlaces(layout, "done_timeout_o");
  const beatValid = span(layout, "beat_valid_o");
  const beatOf = span(layout, "beat_requester_o");
  const beatNumber = span(layout, "beat_number_o");
  const beatData = elements("beat_data_o", 4);
  const addressValid = span(layout, "m_axi_arvalid_o");
  const addressOf = span(layout, "m_axi_arid_o");
  const address = elements("m_axi_araddr_o", 3);
  const length = span(layout, "m_axi_arlen_o");
  const readReady = span(layout, "m_axi_rready_o");
  return (s, row, at) => {
    for (let word = 0; word < words; word++) row[at + word] = 0;
    if (s.anyDone) {
      putSet(row, at, done, s.done);
      putSet(row, at, doneError, s.doneError);
      putSet(row, at, doneTimeout, s.doneTimeout);
    }
    if (s.beatOf >= 0) {
      putSpan(row, at, beatValid, 1);
      putSpan(row, at, beatOf, s.beatOf);
      putSpan(row, at, beatNumber, s.beatNumber);
      for (let word = 0; word < 4; word++) writeElement(row, at, beatData[word] ?? noSpan, s.beatData[word] ?? 0);
    }
    if (s.addressBeats > 0) {
      putSpan(row, at, addressValid, 1);
      putSpan(row, at, addressOf, s.addressOf);
      let rest = s.address;
      for (let part = 0; part < 3; part++) {
        putSpan(row, at, address[part] ?? noSpan, rest % 0x1_0000);
        rest = Math.floor(rest / 0x1_0000);
      }
      putSpan(row, at, length, s.addressBeats - 1);
    }
    if (s.readReady) putSpan(row, at, readReady, 1);
  };
}

/** A writer of state rows of this layout. */
export function stateWriter(layout: RowLayout): RowWriter<FetchState> {
  const { words } = layout;
  const phase = runs(layout, "phase");
  const asked = setPlaces(layout, "asked");
  const answered = setPlaces(layout, "answered");
  const failed = setPlaces(layout, "failed");
  const got = runs(layout, "got");
  const timer = runs(layout, "timer");
  const turn = span(layout, "turn");
  return (s, row, at) => {
    for (let word = 0; word < words; word++) row[at + word] = 0;
    putRuns(row, at, phase, s.phase);
    putSet(row, at, asked, s.asked);
    putSet(row, at, answered, s.answered);
    putSet(row, at, failed, s.failed);
    putRuns(row, at, got, s.got);
    bringTimers(s);
    putRuns(row, at, timer, s.timer);
    putSpan(row, at, turn, s.turn);
  };
}

/** Brings the timers of those that are asked up to date. */
function bringTimers(s: FetchState): void {
  for (let word = 0; word < s.asked.length; word++) {
    for (let rest = s.asked[word] ?? 0; rest !== 0; rest &= rest - 1) {
      const r = word * 32 + lowest(rest);
      s.timer[r] = timerOf(s, r);
    }
  }
}

/** The timer, at the start of this cycle, of a requester that is asked. */
export function timerOf(s: FetchState, r: number): number {
  return s.now - (s.askedAt[r] ?? 0) - 1;
}
