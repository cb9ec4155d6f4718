import { type ElementPlace, writeElement } from "../../ports/row_layout.ts";
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

type Scalar = Exclude<keyof SequencerDrive, "nextGroup">;

const ports: Readonly<Record<Scalar, string>> = {
  running: "rst_ni",
  tableRows: "table_rows_i",
  run: "run_i",
  stop: "stop_i",
  clear: "clear_i",
  rowValid: "row_valid_i",
  rowError: "row_error_i",
  rowEnd: "row_end_i",
  rowMe: "row_me_i",
  rowVe: "row_ve_i",
  start: "start_i",
  startMe: "start_me_i",
  mine: "mine_i",
  finish: "me_finish_i",
  saved: "me_saved_i",
  veFinish: "ve_finish_i",
  veQuiet: "ve_quiet_i",
  nextValid: "next_valid_i",
  fault: "fault_i",
  faultCode: "fault_code_i",
};

const scalars: readonly Scalar[] = Object.keys(ports).filter((name): name is Scalar => name in ports);

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
  const places = scalars.map((name) => ({ name, place: rows.whole(ports[name]) }));
  const groups = rows.elements("next_group_i");
  const { words } = rows.inputs;
  const put = (row: Uint32Array, at: number, { word, shift, mask }: ElementPlace, value: number): void => {
    row[at + word] = (row[at + word] ?? 0) | ((value & mask) << shift);
  };
  return (d, row, at) => {
    row.fill(0, at, at + words);
    for (const { name, place } of places) {
      if (d[name] !== 0) put(row, at, place, d[name]);
    }
    for (let queue = 0; queue < groups.length; queue += 1) {
      const value = d.nextGroup[queue] ?? 0;
      const place = groups[queue];
      if (value !== 0 && place !== undefined) writeElement(row, at, place, value);
    }
  };
}
