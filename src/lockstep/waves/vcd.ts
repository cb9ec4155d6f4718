import type { ElementPlace } from "../../ports/row_layout.ts";
import type { WaveRows } from "./wave_rows.ts";
import type { WaveGroup, WaveSignal, WaveSignals } from "./wave_signals.ts";

/** Time units (ns) of one cycle: it begins with the rising edge, the falling one stands in its middle. */
export const cycleTime = 10;

/** A waveform as text (IEEE 1364, value change dump), made piece by piece. */
export interface VcdText {
  header(comment: string): string;
  /** The changes of successive rows. */
  rows(rows: WaveRows): string;
  /** The end of the last cycle. */
  end(): string;
  /** Variables of the scope `mismatch` that were 1 so far, and golden variables of the elements that differed. */
  readonly differing: ReadonlySet<WaveSignal>;
}

/** Values before the first row: none. */
interface Tracked {
  readonly group: WaveGroup;
  /** For each word of a row, what has to be looked at when it changes. */
  readonly byWord: readonly (readonly {
    readonly place: ElementPlace;
    readonly signal: WaveSignal;
    readonly port: number;
  }[])[];
  readonly before: Uint32Array;
  readonly enginesBefore: number[];
}

/** @param firstCompared Cycles before it are shown, but do not count as differing: see src/ports/row_hash.ts. */
export function vcdText(signals: WaveSignals, firstCompared: number): VcdText {
  const inputs = tracked(signals.inputs);
  const sides = { golden: tracked(signals.outputs.golden), dut: tracked(signals.outputs.dut) };
  const goldenState = signals.state.golden === undefined ? undefined : tracked(signals.state.golden);
  const dutState = signals.state.dut === undefined ? undefined : tracked(signals.state.dut);
  const differing = new Set<WaveSignal>();
  const high = new Set<WaveSignal>();
  let end = 0;
  let started = false;

  /** Sets the bits of the scope `mismatch` of one cycle. */
  const mark = (group: WaveGroup, bits: readonly WaveSignal[], a: Uint32Array, b: Uint32Array, row: number): string => {
    const { words } = group.layout;
    const at = row * words;
    let isEqual = true;
    for (let word = at; word < at + words; word++) isEqual &&= a[word] === b[word];
    if (isEqual && started && high.size === 0) return "";
    let text = "";
    group.ports.forEach(({ elements }, index) => {
      const bit = bits[index];
      if (bit === undefined) return;
      const wrong = elements.filter(({ place }) => end >= firstCompared && value(a, at, place) !== value(b, at, place));
      for (const { signal } of wrong) differing.add(signal);
      const differs = wrong.length > 0;
      if (started && differs === high.has(bit)) return;
      text += `${differs ? 1 : 0}${bit.id}\n`;
      if (differs) high.add(bit);
      else high.delete(bit);
      if (differs) differing.add(bit);
    });
    return text;
  };

  return {
    differing,
    header: (comment) => headerText(signals.all, comment),
    rows: (rows) => {
      const parts: string[] = [];
      end = rows.firstCycle;
      for (let row = 0; row < rows.cycles; row++) {
        const time = end * cycleTime;
        parts.push(`#${time}\n`, started ? "" : "$dumpvars\n", `1${signals.clock.id}\n`);
        parts.push(`b${end.toString(2)} ${signals.cycle.id}\n`);
        parts.push(changes(inputs, rows.stimulus, row, !started));
        parts.push(changes(sides.golden, rows.expected, row, !started));
        parts.push(changes(sides.dut, rows.actual, row, !started));
        const { expectedState, actualState } = rows;
        if (goldenState !== undefined && expectedState !== undefined) {
          parts.push(changes(goldenState, expectedState, row, !started));
        }
        if (dutState !== undefined && actualState !== undefined) {
          parts.push(changes(dutState, actualState, row, !started));
        }
        parts.push(mark(signals.outputs.golden, signals.outputMismatches, rows.expected, rows.actual, row));
        if (goldenState !== undefined && expectedState !== undefined && actualState !== undefined) {
          parts.push(mark(goldenState.group, signals.stateMismatches, expectedState, actualState, row));
        }
        parts.push(started ? "" : "$end\n", `#${time + cycleTime / 2}\n0${signals.clock.id}\n`);
        started = true;
        end += 1;
      }
      return parts.join("");
    },
    end: () => `#${end * cycleTime}\n`,
  };
}

function headerText(all: readonly WaveSignal[], comment: string): string {
  const lines = ["$version vnpu cosim $end", `$comment ${comment} $end`, "$timescale 1ns $end"];
  let scope = "";
  for (const signal of all) {
    if (signal.scope !== scope) {
      if (scope !== "") lines.push("$upscope $end");
      scope = signal.scope;
      lines.push(`$scope module ${scope} $end`);
    }
    const range = signal.bits === 1 ? "" : ` [${signal.bits - 1}:0]`;
    lines.push(`$var wire ${signal.bits} ${signal.id} ${signal.name}${range} $end`);
  }
  lines.push("$upscope $end", "$enddefinitions $end");
  return `${lines.join("\n")}\n`;
}

function tracked(group: WaveGroup): Tracked {
  const byWord = Array.from({ length: group.layout.words }, (_, word) =>
    group.ports.flatMap(({ elements }, port) =>
      elements.flatMap((element) => (element.place.word === word ? [{ ...element, port }] : [])),
    ),
  );
  return { group, byWord, before: new Uint32Array(group.layout.words), enginesBefore: [] };
}

/** What changed from the row before to this one; everything, in the first. */
function changes(
  { group, byWord, before, enginesBefore }: Tracked,
  rows: Uint32Array,
  row: number,
  first: boolean,
): string {
  const at = row * group.layout.words;
  const dirty = new Set<number>();
  let text = "";
  byWord.forEach((elements, word) => {
    const now = rows[at + word] ?? 0;
    const changed = (now ^ (before[word] ?? 0)) >>> 0;
    if (changed === 0 && !first) return;
    for (const { place, signal, port } of elements) {
      if (((changed >>> place.shift) & place.mask) === 0 && !first) continue;
      text += valueText(signal, ((now >>> place.shift) & place.mask) >>> 0);
      dirty.add(port);
    }
    before[word] = now;
  });
  for (const port of dirty) {
    const { whole, elements = [], port: { elementBits } = { elementBits: 1 } } = group.ports[port] ?? {};
    if (whole === undefined) continue;
    const bits = elements.map(({ place }) => value(rows, at, place).toString(2).padStart(elementBits, "0"));
    text += `b${bits.toReversed().join("")} ${whole.id}\n`;
  }
  if (dirty.size === 0) return text;
  group.engines.forEach(({ signal, run, save }, index) => {
    const state = value(rows, at, run) + 2 * value(rows, at, save);
    if (state === enginesBefore[index]) return;
    enginesBefore[index] = state;
    text += valueText(signal, state);
  });
  return text;
}

function valueText({ bits, id }: WaveSignal, now: number): string {
  return bits === 1 ? `${now}${id}\n` : `b${now.toString(2)} ${id}\n`;
}

function value(rows: Uint32Array, at: number, { word, shift, mask }: ElementPlace): number {
  return (((rows[at + word] ?? 0) >>> shift) & mask) >>> 0;
}
