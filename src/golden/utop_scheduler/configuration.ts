import type { UtopSchedulerSizes } from "../../ports/utop_scheduler.ts";
import type { RowLayout } from "../../ports/row_layout.ts";
import { places, readSpan, span, type Places, type Span } from "./places.ts";

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
  readonly quota: Places;
  readonly priority: Places;
}

/** A reader for stimulus rows of this layout. */
export function configurationReader(layout: RowLayout, sizes: UtopSchedulerSizes): ConfigurationReader {
  const words = layout.fields.filter((f) => layout.ports[f.port]?.role === "configuration").map((f) => f.word);
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
    quota: places(layout, "vnpu_quota_i", sizes.vnpus),
    priority: places(layout, "vnpu_priority_i", sizes.vnpus),
  };
}

/** Brings `reader.value` up to date with the row; decodes only when a word of the configuration has changed. */
export function readConfiguration(reader: ConfigurationReader, row: Uint32Array, at: number): void {
  const { seen } = reader;
  const from = at + reader.firstWord;
  let changed = !reader.known;
  for (let index = 0; index < seen.length; index++) {
    const word = row[from + index]!;
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
  for (let v = 0; v < value.quota.length; v++) {
    const owned = (row[at + quota.word[v]!]! >>> quota.shift[v]!) & quota.mask;
    const weight = (row[at + priority.word[v]!]! >>> priority.shift[v]!) & priority.mask;
    value.quota[v] = (value.elig >>> v) & 1 ? owned : 0;
    value.priority[v] = weight === 0 ? 1 : weight;
  }
}
