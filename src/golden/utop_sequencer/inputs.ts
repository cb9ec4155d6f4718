import { elementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { lowest } from "../bits.ts";
import { noSpan, readSpan, span, type Span } from "../places.ts";

/** The stimulus of one cycle, decoded. Sets are numbers with bit m for ME m (bit i for µTop i). */
export interface SequencerInputs {
  tableRows: number;
  run: number;
  stop: number;
  clear: number;
  rowValid: number;
  rowError: number;
  rowEnd: number;
  rowMe: number;
  rowVe: number;
  start: number;
  startMe: number;
  mine: number;
  finish: number;
  saved: number;
  veFinish: number;
  veQuiet: number;
  /** Bit matrixEngines: the VE queue. */
  nextValid: number;
  /** By queue; only the values of writers are brought up to date. */
  readonly nextGroup: Int32Array;
  fault: number;
  faultCode: number;
}

export interface InputReader {
  readonly value: SequencerInputs;
  read(row: Uint32Array, at: number): void;
}

/** A reader for stimulus rows of this layout. */
export function inputReader(layout: RowLayout, matrixEngines: number): InputReader {
  const value: SequencerInputs = {
    tableRows: 0,
    run: 0,
    stop: 0,
    clear: 0,
    rowValid: 0,
    rowError: 0,
    rowEnd: 0,
    rowMe: 0,
    rowVe: 0,
    start: 0,
    startMe: 0,
    mine: 0,
    finish: 0,
    saved: 0,
    veFinish: 0,
    veQuiet: 0,
    nextValid: 0,
    nextGroup: new Int32Array(matrixEngines + 1),
    fault: 0,
    faultCode: 0,
  };
  const place = (name: string): Span => span(layout, name);
  const tableRows = place("table_rows_i");
  const run = place("run_i");
  const stop = place("stop_i");
  const clear = place("clear_i");
  const rowValid = place("row_valid_i");
  const rowError = place("row_error_i");
  const rowEnd = place("row_end_i");
  const rowMe = place("row_me_i");
  const rowVe = place("row_ve_i");
  const start = place("start_i");
  const startMe = place("start_me_i");
  const mine = place("mine_i");
  const finish = place("me_finish_i");
  const saved = place("me_saved_i");
  const veFinish = place("ve_finish_i");
  const veQuiet = place("ve_quiet_i");
  const nextValid = place("next_valid_i");
  const nextGroup = Array.from({ length: matrixEngines + 1 }, (_, q) => elementPlace(layout, "next_group_i", q));
  const fault = place("fault_i");
  const faultCode = place("fault_code_i");

  const seen = new Uint32Array(layout.words);
  let known = false;

  return {
    value,
    read(row, at) {
      // Most cycles say what the one before said: a look at the words costs less than taking them apart.
      let changed = !known;
      for (let word = 0; word < seen.length; word++) {
        const bits = row[at + word] ?? 0;
        if (bits === seen[word]) continue;
        seen[word] = bits;
        changed = true;
      }
      if (!changed) return;
      known = true;
      value.tableRows = readSpan(row, at, tableRows);
      value.run = readSpan(row, at, run);
      value.stop = readSpan(row, at, stop);
      value.clear = readSpan(row, at, clear);
      value.rowValid = readSpan(row, at, rowValid);
      value.rowError = readSpan(row, at, rowError);
      value.rowEnd = readSpan(row, at, rowEnd);
      value.rowMe = readSpan(row, at, rowMe);
      value.rowVe = readSpan(row, at, rowVe);
      value.start = readSpan(row, at, start);
      value.startMe = readSpan(row, at, startMe);
      value.mine = readSpan(row, at, mine);
      value.finish = readSpan(row, at, finish);
      value.saved = readSpan(row, at, saved);
      value.veFinish = readSpan(row, at, veFinish);
      value.veQuiet = readSpan(row, at, veQuiet);
      value.nextValid = readSpan(row, at, nextValid);
      value.fault = readSpan(row, at, fault);
      value.faultCode = readSpan(row, at, faultCode);
      for (let rest = value.nextValid; rest !== 0; rest &= rest - 1) {
        const queue = lowest(rest);
        value.nextGroup[queue] = readSpan(row, at, nextGroup[queue] ?? noSpan);
      }
    },
  };
}
