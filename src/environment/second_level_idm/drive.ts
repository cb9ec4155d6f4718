import { writeElement, type ElementPlace } from "../../ports/row_layout.ts";
import type { SecondLevelRows } from "./rows.ts";

/** What the surroundings say in one cycle. Sets are numbers with bit m for module m. */
export interface SecondLevelDrive {
  /** `rst_ni`: 0 in reset. */
  running: number;
  coreId: number;
  /** Limit of the watchdog, in 256 cycles; 0 is off. */
  watchdog: number;
  valid: number;
  /** Four words of 32 bits, lowest first. */
  readonly word: Uint32Array;
  /** Bit 0: bad parity; bit 1: outside of the loaded words. */
  error: number;
  ready: number;
  done: number;
  syncGlobal: number;
  restart: number;
  restartLayer: number;
  halt: number;
}

/** Nothing happens. */
export function quietDrive(): SecondLevelDrive {
  return {
    ...{ running: 1, coreId: 0, watchdog: 0, valid: 0, word: new Uint32Array(4), error: 0 },
    ...{ ready: 0, done: 0, syncGlobal: 0, restart: 0, restartLayer: 0, halt: 0 },
  };
}

/** Takes back all but the configuration: core number and watchdog stay. */
export function clearEvents(d: SecondLevelDrive): void {
  d.running = 1;
  d.valid = 0;
  d.word.fill(0);
  d.error = 0;
  d.ready = 0;
  d.done = 0;
  d.syncGlobal = 0;
  d.restart = 0;
  d.restartLayer = 0;
  d.halt = 0;
}

/** Writes all words of a stimulus row. */
export function drivePacker(rows: SecondLevelRows): (d: SecondLevelDrive, row: Uint32Array, at: number) => void {
  const places: readonly (readonly [Exclude<keyof SecondLevelDrive, "word">, ElementPlace])[] = [
    ["running", rows.whole("rst_ni")],
    ["coreId", rows.whole("core_id_i")],
    ["watchdog", rows.whole("watchdog_i")],
    ["valid", rows.whole("instr_valid_i")],
    ["error", rows.whole("instr_error_i")],
    ["ready", rows.whole("op_ready_i")],
    ["done", rows.whole("op_done_i")],
    ["syncGlobal", rows.whole("sync_global_i")],
    ["restart", rows.whole("restart_i")],
    ["restartLayer", rows.whole("restart_layer_i")],
    ["halt", rows.whole("halt_i")],
  ];
  const wordPlaces = rows.elements("instr_i");
  const { words } = rows.inputs;
  return (d, row, at) => {
    for (let word = 0; word < words; word += 1) row[at + word] = 0;
    for (const [name, place] of places) writeElement(row, at, place, d[name]);
    for (let word = 0; word < wordPlaces.length; word += 1) {
      const place = wordPlaces[word];
      if (place !== undefined) writeElement(row, at, place, d.word[word] ?? 0);
    }
  };
}
