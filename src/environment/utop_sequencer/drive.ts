import type { ElementPlace } from "../../ports/row_layout.ts";
import type { SequencerRows } from "./rows.ts";

/** What the surroundings say in one cycle. Sets are numbers with bit m for ME m (bit i for µTop i). */
export interface SequencerDrive {
  /** `rst_ni`: 0 in reset. */
  running: number;
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
  /** The highest bit is the VE queue. */
  nextValid: number;
  fault: number;
  faultCode: number;
  /** By queue. */
  readonly nextGroup: Int32Array;
}

/** Nothing happens, and nothing is busy. */
export function quietDrive(matrixEngines: number): SequencerDrive {
  return {
    running: 1,
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
    veQuiet: 1,
    nextValid: 0,
    fault: 0,
    faultCode: 0,
    nextGroup: new Int32Array(matrixEngines + 1),
  };
}

/** Takes back all pulses and payloads; what lasts stays: table, stop, MEs that are busy, quiet VE. */
export function clearPulses(d: SequencerDrive): void {
  d.running = 1;
  d.run = 0;
  d.clear = 0;
  d.rowValid = 0;
  d.rowError = 0;
  d.rowEnd = 0;
  d.rowMe = 0;
  d.rowVe = 0;
  d.start = 0;
  d.startMe = 0;
  d.finish = 0;
  d.saved = 0;
  d.veFinish = 0;
  if (d.nextValid !== 0) d.nextGroup.fill(0);
  d.nextValid = 0;
  d.fault = 0;
  d.faultCode = 0;
}

/** Writes all words of a stimulus row. */
export function drivePacker(rows: SequencerRows): (d: SequencerDrive, row: Uint32Array, at: number) => void {
  const running = rows.whole("rst_ni");
  const tableRows = rows.whole("table_rows_i");
  const run = rows.whole("run_i");
  const stop = rows.whole("stop_i");
  const clear = rows.whole("clear_i");
  const rowValid = rows.whole("row_valid_i");
  const rowError = rows.whole("row_error_i");
  const rowEnd = rows.whole("row_end_i");
  const rowMe = rows.whole("row_me_i");
  const rowVe = rows.whole("row_ve_i");
  const start = rows.whole("start_i");
  const startMe = rows.whole("start_me_i");
  const mine = rows.whole("mine_i");
  const finish = rows.whole("me_finish_i");
  const saved = rows.whole("me_saved_i");
  const veFinish = rows.whole("ve_finish_i");
  const veQuiet = rows.whole("ve_quiet_i");
  const nextValid = rows.whole("next_valid_i");
  const fault = rows.whole("fault_i");
  const faultCode = rows.whole("fault_code_i");
  const groups = rows.elements("next_group_i");
  const { words } = rows.inputs;
  return (d, row, at) => {
    for (let word = 0; word < words; word += 1) row[at + word] = 0;
    put(row, at, running, d.running);
    put(row, at, tableRows, d.tableRows);
    put(row, at, run, d.run);
    put(row, at, stop, d.stop);
    put(row, at, clear, d.clear);
    put(row, at, rowValid, d.rowValid);
    put(row, at, rowError, d.rowError);
    put(row, at, rowEnd, d.rowEnd);
    put(row, at, rowMe, d.rowMe);
    put(row, at, rowVe, d.rowVe);
    put(row, at, start, d.start);
    put(row, at, startMe, d.startMe);
    put(row, at, mine, d.mine);
    put(row, at, finish, d.finish);
    put(row, at, saved, d.saved);
    put(row, at, veFinish, d.veFinish);
    put(row, at, veQuiet, d.veQuiet);
    put(row, at, nextValid, d.nextValid);
    put(row, at, fault, d.fault);
    put(row, at, faultCode, d.faultCode);
    for (let queue = 0; queue < groups.length; queue += 1) {
      const value = d.nextGroup[queue] ?? 0;
      const place = groups[queue];
      if (value !== 0 && place !== undefined) put(row, at, place, value);
    }
  };
}

function put(row: Uint32Array, at: number, place: ElementPlace, value: number): void {
  if (value === 0) return;
  const word = at + place.word;
  row[word] = (row[word] ?? 0) | ((value & place.mask) << place.shift);
}
