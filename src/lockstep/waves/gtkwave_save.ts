import { cycleTime } from "./vcd.ts";
import type { WaveGroup, WavePort, WaveSignal, WaveSignals } from "./wave_signals.ts";
import type { WaveWindow } from "./wave_window.ts";

/** A file for GTKWave: the text, and what it is called beside the dump. */
export interface GtkwaveFile {
  readonly name: string;
  readonly text: string;
}

/** Flags of a trace (gtkwave's analyzer.h), right justified: binary, decimal, decimal through a filter file. */
const flags = { bit: "28", number: "24", named: "2024", blank: "200", groupEnd: "1000200" } as const;
const groupBegin = { open: "800200", closed: "c00200" } as const;

export interface SaveOptions {
  /** Path of the dump, and folder of the filter files: absolute, for GTKWave looks from where it was started. */
  readonly dump: string;
  readonly folder: string;
  readonly window: WaveWindow;
  readonly mismatchCycle?: number;
  readonly differing: ReadonlySet<WaveSignal>;
}

/**
 * A save file that opens the window: clock and cycle, what differs with both its sides, then inputs, golden and dut; a
 * marker at the mismatch.
 */
export function gtkwaveSave(signals: WaveSignals, options: SaveOptions): string {
  const { dump, folder, window, mismatchCycle, differing } = options;
  const at = mismatchCycle === undefined ? window.from : mismatchCycle;
  const shownFrom = Math.max(window.from, at - 16);
  const trace: Trace = (signal, alias) => traceOf(signal, folder, alias);
  const { golden, dut } = signals.outputs;
  const lines = [
    `[dumpfile] "${dump}"`,
    `[timestart] ${shownFrom * cycleTime}`,
    "[size] 1600 1000",
    "[pos] -1 -1",
    // Zoom: a frame of 200 pixels shows 2 to this number's negative in ns; then the marker, and no named ones.
    `*-5.300000 ${mismatchCycle === undefined ? -1 : mismatchCycle * cycleTime}${" -1".repeat(26)}`,
    "[signals_width] 240",
    "[sst_expanded] 0",
    ...trace(signals.clock),
    ...trace(signals.cycle),
    ...grouped("mismatch", "open", [
      ...mismatches(signals.outputMismatches, golden, dut, differing, trace),
      ...mismatches(signals.stateMismatches, signals.state.golden, signals.state.dut, differing, trace),
    ]),
    ...grouped("inputs", "open", groupTraces(signals.inputs, trace)),
    ...grouped("golden", "open", groupTraces(golden, trace)),
    ...grouped("dut", "open", groupTraces(dut, trace)),
    ...stateTraces("golden state", signals.state.golden, trace),
    ...stateTraces("dut state", signals.state.dut, trace),
  ];
  return `${lines.join("\n")}\n`;
}

/** Filter files that give values their names: `mode_i.txt`. */
export function filterFiles(signals: WaveSignals): GtkwaveFile[] {
  const files = new Map<string, string>();
  for (const { name, names } of signals.all) {
    if (names === undefined) continue;
    files.set(filterName(name), names.map((text, value) => `${value} ${text}\n`).join(""));
  }
  return [...files].map(([name, text]) => ({ name, text }));
}

function filterName(signal: string): string {
  return `${signal.replace(/_me\d+$/, "").replace(/^state_/, "")}.filter`;
}

type Trace = (signal: WaveSignal, alias?: string) => string[];

function traceOf(signal: WaveSignal, folder: string, alias?: string): string[] {
  const { scope, name, bits, names } = signal;
  const dumped = `${scope}.${name}${bits === 1 ? "" : `[${bits - 1}:0]`}`;
  const full = alias === undefined ? dumped : `+{${alias}} ${dumped}`;
  if (names !== undefined) return [`@${flags.named}`, `^1 ${folder}/${filterName(name)}`, full];
  return [`@${bits === 1 ? flags.bit : flags.number}`, full];
}

function grouped(title: string, state: keyof typeof groupBegin, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`@${groupBegin[state]}`, `-${title}`, ...lines, `@${flags.groupEnd}`, `-${title}`];
}

/** A port of several elements is a closed group of them. */
function portTraces({ port, whole, elements }: WavePort, trace: Trace): string[] {
  const lines = elements.flatMap(({ signal }) => trace(signal));
  return whole === undefined ? lines : grouped(port.name, "closed", lines);
}

function groupTraces(group: WaveGroup, trace: Trace): string[] {
  return [
    ...group.engines.flatMap(({ signal }) => trace(signal)),
    ...group.ports.flatMap((port) => portTraces(port, trace)),
  ];
}

function stateTraces(title: string, group: WaveGroup | undefined, trace: Trace): string[] {
  return group === undefined ? [] : grouped(title, "closed", groupTraces(group, trace));
}

/** Of each port that differs: the bit, then golden above dut, for each element that differs. */
function mismatches(
  bits: readonly WaveSignal[],
  golden: WaveGroup | undefined,
  dut: WaveGroup | undefined,
  differing: ReadonlySet<WaveSignal>,
  trace: Trace,
): string[] {
  return bits.flatMap((bit, port) => {
    if (!differing.has(bit)) return [];
    const others = dut?.ports[port]?.elements ?? [];
    const pairs = (golden?.ports[port]?.elements ?? []).flatMap(({ signal }, index) => {
      const other = others[index]?.signal;
      if (other === undefined || !differing.has(signal)) return [];
      return [...trace(signal, `golden ${signal.name}`), ...trace(other, `dut ${other.name}`)];
    });
    return [...trace(bit, `differs: ${bit.name}`), ...pairs];
  });
}
