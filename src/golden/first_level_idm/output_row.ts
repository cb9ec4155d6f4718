import { elementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { has, lowest } from "../bits.ts";
import { noSpan, putSpan, span, type Span } from "../places.ts";
import type { RowWriter } from "../phased_model.ts";
import { busWriter } from "./bus_row.ts";
import { configurationWriter } from "./configuration_row.ts";
import { wordParts } from "./agenda.ts";
import { outside } from "./fetch.ts";
import { isInterrupted, type PoolShape, type PoolState } from "./state.ts";

/**
 * A writer of output rows of this layout. What mostly stands (words at the fronts of buffers, watchdogs, segments) is kept
 * as a row, and brought up to date where `s.newFronts` and `s.newConfiguration` say; they are taken back.
 */
export function outputWriter(layout: RowLayout, { cores, all }: PoolShape): RowWriter<PoolState> {
  const standing = new Uint32Array(layout.words);
  const writeConfiguration = configurationWriter(layout, cores);
  const instr = span(layout, "instr_o").word;
  const errors = elements(layout, "instr_error_o", cores);
  const layers = elements(layout, "restart_layer_o", cores);
  const instrValid = span(layout, "instr_valid_o");
  const restart = span(layout, "restart_o");
  const halt = span(layout, "halt_o");
  const syncGlobal = span(layout, "sync_global_o");
  const irq = span(layout, "irq_o");
  const writeBus = busWriter(layout);
  return (s, row, at) => {
    if (s.newConfiguration) {
      standing.fill(0);
      writeConfiguration(s, standing, 0);
      s.newConfiguration = false;
      s.newFronts = all;
    }
    for (let rest = s.newFronts; rest !== 0; rest &= rest - 1) {
      const c = lowest(rest);
      writeFront(s, c, standing, instr + c * wordParts, errors[c] ?? noSpan);
    }
    s.newFronts = 0;
    row.set(standing, at);
    writeBus(s, row, at);
    putSpan(row, at, instrValid, s.fetch.valid);
    const { agenda } = s;
    const { now } = agenda;
    putSpan(row, at, halt, agenda.halt[now] ?? 0);
    putSpan(row, at, syncGlobal, agenda.syncGlobal[now] ?? 0);
    const restarted = agenda.restart[now] ?? 0;
    putSpan(row, at, restart, restarted);
    for (let rest = restarted; rest !== 0; rest &= rest - 1) {
      const c = lowest(rest);
      putSpan(row, at, layers[c] ?? noSpan, agenda.restartLayer[now * cores + c] ?? 0);
    }
    if (isInterrupted(s)) putSpan(row, at, irq, 1);
  };
}

function elements(layout: RowLayout, name: string, number: number): readonly Span[] {
  return Array.from({ length: number }, (_, index) => elementPlace(layout, name, index));
}

/** Writes the word at the front of a core's buffer: 0 when there is none, or when it has an error. */
function writeFront({ fetch: f }: PoolState, c: number, row: Uint32Array, to: number, error: Span): void {
  const place = f.front[c] ?? 0;
  const there = has(f.valid, c);
  const bad = there && place !== outside && f.badParity[place] === 1;
  const good = there && place !== outside && !bad;
  for (let part = 0; part < wordParts; part++) row[to + part] = good ? (f.memory[place * wordParts + part] ?? 0) : 0;
  row[error.word] = (row[error.word] ?? 0) & ~(error.mask << error.shift);
  if (there && !good) putSpan(row, 0, error, bad ? 1 : 2);
}
