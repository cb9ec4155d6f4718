import { count } from "../format.ts";

/** Round values from `from` to `to`, about `wanted` of them: steps of 1, 2 or 5 times a power of ten. */
export function ticks(from: number, to: number, wanted: number): number[] {
  const span = to - from;
  if (!(span > 0)) return [from];
  const raw = span / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10);
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
}

/** Labels of ticks in cycles, all with one unit prefix and as many decimals as tell neighbours apart. */
export function cycleLabels(values: readonly number[]): string[] {
  const most = Math.max(0, ...values.map(Math.abs));
  const [unit, suffix] = most >= 1e6 ? [1e6, " M"] : most >= 1e4 ? [1e3, " k"] : [1, ""];
  return labels(values, unit, suffix);
}

/** Labels of the same ticks as time at a clock. */
export function timeLabels(values: readonly number[], clockMhz: number): string[] {
  const most = Math.max(0, ...values.map(Math.abs)) / clockMhz;
  const [unit, suffix] = most >= 1e6 ? [1e6, " s"] : most >= 1e3 ? [1e3, " ms"] : [1, " µs"];
  return labels(values, unit * clockMhz, suffix);
}

function labels(values: readonly number[], unit: number, suffix: string): string[] {
  const step = Math.abs((values[1] ?? 0) - (values[0] ?? 0)) / unit;
  const decimals = step > 0 ? Math.min(9, Math.max(0, Math.ceil(1 - Math.log10(step) - 1e-9))) : 0;
  const texts = values.map((value) => count(value / unit, decimals));
  // Exact steps need no trailing zeros; they go from all labels or from none.
  const spare = Math.min(...texts.map((text) => /\.?0*$/.exec(text)?.[0].length ?? 0));
  const hasPoint = texts.every((text) => text.includes("."));
  return texts.map((text) => (hasPoint ? text.slice(0, text.length - spare) : text) + suffix);
}
