import type { UtopSchedulerSizes } from "../../ports/utop_scheduler.ts";
import { elementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { noSpan, readSpan, span, type Span } from "../places.ts";

/** The configuration of one cycle, decoded. Sets are numbers with bit v (or m) for vNPU v (ME m). */
export interface Configuration {
  mode: number;
  /** 1 = gang; 0 outside mode 2, where it means nothing. */
  gang: number;
  online: number;
  onlineCount: number;
  /** Slice in cycles, 0 = never expires. */
  sliceCycles: number;
  switchCycles: number;
  enable: number;
  kill: number;
  /** Enabled and not killed. */
  elig: number;
  harvest: number;
  lend: number;
  /** Per vNPU the contract's `q`: its quota in MEs, 0 unless elig. */
  readonly quota: Int32Array;
  /** Per vNPU P = max(1, priority). */
  readonly priority: Int32Array;
}

/** Decodes configurations, and remembers the words of the last one to leave an unchanged one alone. */
export interface ConfigurationReader {
  readonly value: Configuration;
  readonly firstWord: number;
  readonly seen: Uint32Array;
  /** False until the first row. */
  known: boolean;
  readonly mode: Span;
  readonly gang: Span;
  readonly online: Span;
  readonly slice: Span;
  readonly switch: Span;
  readonly enable: Span;
  readonly kill: Span;
  readonly harvest: Span;
  readonly lend: Span;
  readonly quota: readonly Span[];
  readonly priority: readonly Span[];
}

/** A reader for stimulus rows of this layout. */
export function configurationReader(layout: RowLayout, sizes: UtopSchedulerSizes): ConfigurationReader {
  const words = layout.fields.filter((f) => layout.ports[f.port]?.role === "configuration").map((f) => f.word);
  const perVnpu = (name: string): Span[] =>
    Array.from({ length: sizes.vnpus }, (_, v) => elementPlace(layout, name, v));
  const firstWord = Math.min(...words);
  return {
    value: {
      mode: 0,
      gang: 0,
      online: 0,
      onlineCount: 0,
      sliceCycles: 0,
      switchCycles: 0,
      enable: 0,
      kill: 0,
      elig: 0,
      harvest: 0,
      lend: 0,
      quota: new Int32Array(sizes.vnpus),
      priority: new Int32Array(sizes.vnpus),
    },
    firstWord,
    seen: new Uint32Array(Math.max(...words) - firstWord + 1),
    known: false,
    mode: span(layout, "mode_i"),
    gang: span(layout, "gang_i"),
    online: span(layout, "me_online_i"),
    slice: span(layout, "slice_cycles_i"),
    switch: span(layout, "switch_cycles_i"),
    enable: span(layout, "vnpu_enable_i"),
    kill: span(layout, "vnpu_kill_i"),
    harvest: span(layout, "vnpu_harvest_i"),
    lend: span(layout, "vnpu_lend_i"),
    quota: perVnpu("vnpu_quota_i"),
    priority: perVnpu("vnpu_priority_i"),
  };
}

/** Brings `reader.value` up to date with the row; decodes only when a word of the configuration has changed. */
export function readConfiguration(reader: ConfigurationReader, row: Uint32Array, at: number): void {
  const { seen } = reader;
  const from = at + reader.firstWord;
  let changed = !reader.known;
  for (let index = 0; index < seen.length; index++) {
    const word = row[from + index] ?? 0;
    if (word !== seen[index]) {
      seen[index] = word;
      changed = true;
    }
  }
  if (changed) decode(reader, row, at);
}

function decode(reader: ConfigurationReader, row: Uint32Array, at: number): void {
  const { value } = reader;
  reader.known = true;
  value.mode = readSpan(row, at, reader.mode);
  value.gang = value.mode === 2 ? readSpan(row, at, reader.gang) : 0;
  value.online = readSpan(row, at, reader.online);
  value.onlineCount = 0;
  for (let rest = value.online; rest !== 0; rest &= rest - 1) value.onlineCount++;
  value.sliceCycles = readSpan(row, at, reader.slice);
  value.switchCycles = readSpan(row, at, reader.switch);
  value.enable = readSpan(row, at, reader.enable);
  value.kill = readSpan(row, at, reader.kill);
  value.elig = value.enable & ~value.kill;
  value.harvest = readSpan(row, at, reader.harvest);
  value.lend = readSpan(row, at, reader.lend);
  const { quota, priority } = reader;
  for (let v = 0; v < quota.length; v++) {
    const eligible = (value.elig >>> v) & 1;
    value.quota[v] = eligible ? readSpan(row, at, quota[v] ?? noSpan) : 0;
    const weight = readSpan(row, at, priority[v] ?? noSpan);
    value.priority[v] = weight === 0 ? 1 : weight;
  }
}
