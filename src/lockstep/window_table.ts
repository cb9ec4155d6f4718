import { elementPlace, readElement, type RowLayout } from "../ports/row_layout.ts";
import { fieldName } from "./difference.ts";

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

interface Signal {
  readonly label: string;
  readonly values: readonly string[];
  /** The engine's values where they differ somewhere. */
  readonly actual?: readonly string[];
}

/** Most elements listed: of those that differ, of other outputs, of inputs. */
const most = { differing: 24, outputs: 24, inputs: 24 };

/**
 * One line per element that changes or differs in the window, one column per cycle: first what differs (expected above
 * actual), then other outputs, then inputs. A dot repeats the value to its left; `!` marks a difference. Values are
 * decimal.
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
  const cycles = Array.from({ length: window.cycles }, (_, i) => {
    const cycle = window.firstCycle + i;
    return cycle === window.mismatchCycle ? `>${cycle}` : `${cycle}`;
  });
  const lines: [string, readonly string[]][] = [["cycle", cycles]];
  for (const { label, values, actual } of shown) {
    if (actual === undefined) lines.push([label, dotted(values)]);
    else {
      lines.push([`${label} expected`, dotted(values)]);
      lines.push([`${" ".repeat(label.length)} actual`, marked(actual, values)]);
    }
  }
  const labelWidth = Math.max(...lines.map(([label]) => label.length));
  const widths = cycles.map((_, column) => Math.max(...lines.map(([, cells]) => (cells[column] ?? "").length)));
  const text = lines.map(([label, cells]) =>
    [label.padEnd(labelWidth), ...cells.map((cell, column) => cell.padStart(widths[column] ?? 0))].join(" ").trimEnd(),
  );
  if (hidden > 0) text.push(`… and ${hidden} more that change`);
  return text.join("\n");
}

function signals(layout: RowLayout, expected: Uint32Array, actual: Uint32Array, cycles: number): Signal[] {
  return layout.ports.flatMap((port) => {
    if (port.role === "clock") return [];
    return Array.from({ length: port.elements }, (_, index): Signal => {
      const place = elementPlace(layout, port.name, index);
      const read = (rows: Uint32Array): string[] =>
        Array.from({ length: cycles }, (_, row) => String(readElement(rows, row * layout.words, place)));
      const values = read(expected);
      const others = expected === actual ? values : read(actual);
      const field = fieldName(port, index);
      const label = field === "" ? port.name : `${port.name} ${field}`;
      return others.every((value, i) => value === values[i]) ? { label, values } : { label, values, actual: others };
    });
  });
}

function changes(values: readonly string[]): boolean {
  return values.some((value) => value !== values[0]);
}

function dotted(values: readonly string[]): string[] {
  return values.map((value, i) => (i > 0 && value === values[i - 1] ? "." : value));
}

function marked(actual: readonly string[], expected: readonly string[]): string[] {
  return actual.map((value, i) => {
    if (value !== expected[i]) return `!${value}`;
    return i > 0 && value === actual[i - 1] ? "." : value;
  });
}
