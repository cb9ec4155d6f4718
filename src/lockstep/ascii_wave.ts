/** Values of successive cycles. */
export interface AsciiSignal {
  readonly values: readonly number[];
  readonly isBit: boolean;
  /** Names of the values from 0 up. */
  readonly names?: readonly string[];
}

/**
 * Draws a signal, `width` characters per cycle, the first of them the edge: levels `__/--\__` for a bit, `|3   |12  `
 * for values. Where the value is not the expected one, `!` stands behind the edge. A value without room in its stay
 * ends in `~`.
 */
export function asciiWave(signal: AsciiSignal, width: number, expected?: readonly number[]): string {
  const wrong = signal.values.map((value, cycle) => expected !== undefined && value !== expected[cycle]);
  return signal.isBit ? levels(signal.values, width, wrong) : words(signal, width, wrong);
}

/**
 * Characters per cycle with which every number stands in full; names may be cut. `marked`: with room for `!` before it.
 */
export function cellNeeded(signal: AsciiSignal, marked: boolean): number {
  if (signal.isBit || signal.names !== undefined) return 0;
  return Math.max(
    ...stays(signal.values).map(({ from, to }) =>
      Math.ceil((String(signal.values[from]).length + (marked ? 2 : 1)) / (to - from)),
    ),
  );
}

function levels(values: readonly number[], width: number, wrong: readonly boolean[]): string {
  return values
    .map((value, cycle) => {
      const level = value === 0 ? "_" : "-";
      const before = values[cycle - 1] ?? value;
      const edge = before === value ? level : value === 0 ? "\\" : "/";
      return (edge + (wrong[cycle] === true ? "!" : "")).padEnd(width, level);
    })
    .join("");
}

function words({ values, names }: AsciiSignal, width: number, wrong: readonly boolean[]): string {
  return stays(values)
    .map(({ from, to }) => {
      const value = values[from] ?? 0;
      const mark = wrong[from] === true ? "!" : "";
      const room = (to - from) * width - 1 - mark.length;
      const name = names?.[value] ?? String(value);
      const text = `|${mark}${name.length <= room ? name : `${name.slice(0, room - 1)}~`}`;
      // A value that stays may be wrong in some of its cycles alone.
      const cells = [...text.padEnd((to - from) * width)];
      for (let cycle = from + 1; cycle < to; cycle++) {
        const at = (cycle - from) * width + 1;
        if (wrong[cycle] === true && at >= text.length) cells[at] = "!";
      }
      return cells.join("");
    })
    .join("");
}

/** Runs of cycles with the same value; `to` is behind the last. */
function stays(values: readonly number[]): { readonly from: number; readonly to: number }[] {
  const starts = values.flatMap((value, cycle) => (cycle === 0 || value !== values[cycle - 1] ? [cycle] : []));
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? values.length }));
}
