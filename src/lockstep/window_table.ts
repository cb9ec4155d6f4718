import { elementPlace, readElement, type RowLayout } from "../ports/row_layout.ts";
import { asciiWave, cellNeeded, type AsciiSignal } from "./ascii_wave.ts";
import { fieldName } from "./difference.ts";
import { valueNames } from "./value_names.ts";

/** Rows around a mismatch; equal numbers of each. */
export interface ShownWindow {
  readonly inputs: RowLayout;
  readonly outputs: RowLayout;
  readonly stimulus: Uint32Array;
  readonly expected: Uint32Array;
  readonly actual: Uint32Array;
  /** Cycle of the first row. */
  readonly firstCycle: number;
  readonly mismatchCycle: number;
  readonly cycles: number;
}

interface Signal extends AsciiSignal {
  readonly label: string;
  /** The engine's values where they differ somewhere. */
  readonly actual?: readonly number[];
}

interface Line {
  readonly label: string;
  readonly signal: AsciiSignal;
  /** The line is the engine's: these are the values it should have. */
  readonly expected?: readonly number[];
}

/** Most elements listed: of those that differ, of other outputs, of inputs. */
const most = { differing: 24, outputs: 24, inputs: 24 };
const mostColumns = 120;
/** Characters of one cycle. */
const cell = { least: 3, best: 5 };

/**
 * One wave per element that changes or differs in the window: first what differs (expected above actual), then other
 * outputs, then inputs. One-bit elements are levels, others decimal values or their names; `!` marks a difference.
 * ASCII, at most 120 columns: cycles far from the mismatch give way to long values.
 */
export function windowTable(window: ShownWindow): string {
  const outputs = signals(window.outputs, window.expected, window.actual, window.cycles);
  const inputs = signals(window.inputs, window.stimulus, window.stimulus, window.cycles);
  const differing = outputs.filter((signal) => signal.actual !== undefined);
  const otherOutputs = outputs.filter((signal) => signal.actual === undefined && changes(signal.values));
  const changingInputs = inputs.filter((signal) => changes(signal.values));
  const shown = [
    ...differing.slice(0, most.differing),
    ...otherOutputs.slice(0, most.outputs),
    ...changingInputs.slice(0, most.inputs),
  ];
  const hidden = differing.length + otherOutputs.length + changingInputs.length - shown.length;
  const lines = shown.flatMap(linesOf);
  const labelWidth = Math.max("cycle".length, ...lines.map(({ label }) => label.length));
  const room = mostColumns - labelWidth - 1;
  const fit = fitCycles(window, lines, room);
  const number = cycleNumbers(window, fit, room);
  const text = [
    `${"cycle".padEnd(labelWidth)} ${number}`,
    ...lines.map(({ label, signal, expected }) => {
      const cut = (values: readonly number[]): readonly number[] => values.slice(fit.from, fit.from + fit.cycles);
      const wave = asciiWave({ ...signal, values: cut(signal.values) }, fit.width, expected && cut(expected));
      return `${label.padEnd(labelWidth)} ${wave}`.trimEnd();
    }),
  ];
  if (hidden > 0) text.push(`... and ${hidden} more that change`);
  return text.join("\n");
}

function linesOf({ label, actual, ...signal }: Signal): Line[] {
  if (actual === undefined) return [{ label, signal }];
  return [
    { label: `${label} expected`, signal },
    { label: `${" ".repeat(label.length)} actual`, signal: { ...signal, values: actual }, expected: signal.values },
  ];
}

interface Fit {
  /** First column shown, and how many. */
  readonly from: number;
  readonly cycles: number;
  readonly width: number;
}

/** As many cycles around the mismatch as have room with every value in full; always the mismatch itself. */
function fitCycles(window: ShownWindow, lines: readonly Line[], room: number): Fit {
  const middle = window.mismatchCycle - window.firstCycle;
  for (let side = window.cycles; ; side--) {
    const from = Math.max(0, middle - side);
    const cycles = Math.min(window.cycles, middle + side + 1) - from;
    const widest = Math.floor(room / cycles);
    const needed = Math.max(
      cell.least,
      ...lines.map(({ signal, expected }) =>
        cellNeeded({ ...signal, values: signal.values.slice(from, from + cycles) }, expected !== undefined),
      ),
    );
    if (needed <= widest || side === 0) return { from, cycles, width: Math.max(needed, Math.min(cell.best, widest)) };
  }
}

/** Cycle numbers above their columns, as many as have room; that of the mismatch, after `>`, always. */
function cycleNumbers({ firstCycle, mismatchCycle }: ShownWindow, { from, cycles, width }: Fit, room: number): string {
  const first = firstCycle + from;
  const every = Math.ceil((String(first + cycles).length + 2) / width);
  let text = "";
  for (let column = 0; column < cycles; column++) {
    const cycle = first + column;
    if ((cycle - mismatchCycle) % every !== 0) continue;
    const isMismatch = cycle === mismatchCycle;
    const longer = `${text.padEnd(column * width)}${isMismatch ? ">" : " "}${cycle}`;
    if (longer.length <= room || isMismatch) text = longer;
  }
  return text;
}

function signals(layout: RowLayout, expected: Uint32Array, actual: Uint32Array, cycles: number): Signal[] {
  return layout.ports.flatMap((port) => {
    if (port.role === "clock") return [];
    return Array.from({ length: port.elements }, (_, index): Signal => {
      const place = elementPlace(layout, port.name, index);
      const read = (rows: Uint32Array): number[] =>
        Array.from({ length: cycles }, (_unused, row) => readElement(rows, row * layout.words, place));
      const values = read(expected);
      const others = expected === actual ? values : read(actual);
      const field = fieldName(port, index);
      const names = valueNames(port.name);
      const signal = {
        label: field === "" ? port.name : `${port.name} ${field}`,
        values,
        isBit: port.elementBits === 1,
        ...(names === undefined ? {} : { names }),
      };
      return others.every((value, i) => value === values[i]) ? signal : { ...signal, actual: others };
    });
  });
}

function changes(values: readonly number[]): boolean {
  return values.some((value) => value !== values[0]);
}
