import type { FirstResult } from "./first_result.ts";
import type { SpeedRound } from "./speed_rounds.ts";

/** One figure of speed. `bar` and `goal` are in the unit of `value`; null where there is none. */
export interface BenchRow {
  readonly figure: string;
  readonly value: number;
  readonly unit: "ratio" | "s";
  /** What stands below the line of `ratio`. */
  readonly against: string;
  readonly ratio: number;
  /** False when the machine was busy: the figure is noise. */
  readonly measured: boolean;
  readonly bar: number | null;
  readonly goal: number | null;
  /** Medians of what the ratio was made of: of the figure's own quantity, and of what it is held against. */
  readonly timing: Readonly<Record<string, number>>;
}

interface SpeedFigure {
  readonly figure: string;
  readonly against: string;
  readonly bar: number | null;
  readonly goal: number;
  readonly rates: (round: SpeedRound) => readonly [number, number];
}

/** Bars and goals hold for config `paper` on two free cores. */
const speedFigures: readonly SpeedFigure[] = [
  {
    ...{ figure: "transport", against: "min(golden, bare)", bar: 0.9, goal: 0.95 },
    rates: ({ lockstep, golden, bare }) => [lockstep, Math.min(golden, bare)],
  },
  {
    ...{ figure: "golden", against: "bare", bar: 0.8, goal: 1 },
    rates: ({ golden, bare }) => [golden, bare],
  },
  {
    ...{ figure: "lockstep", against: "bare", bar: null, goal: 0.95 },
    rates: ({ lockstep, bare }) => [lockstep, bare],
  },
  {
    ...{ figure: "netlist", against: "bare", bar: 0.15, goal: 0.25 },
    rates: ({ netlist, bare }) => [netlist, bare],
  },
  {
    ...{ figure: "lockstep with promises", against: "lockstep", bar: null, goal: 0.9 },
    rates: ({ lockstepWatched, lockstep }) => [lockstepWatched, lockstep],
  },
  {
    ...{ figure: "netlist with promises", against: "netlist", bar: null, goal: 0.9 },
    rates: ({ netlistWatched, netlist }) => [netlistWatched, netlist],
  },
];

/** The ratios: each the median over the rounds of the ratio within a round. */
export function speedRows(rounds: readonly SpeedRound[], measured: boolean): readonly BenchRow[] {
  return speedFigures.map(({ figure, against, bar, goal, rates }) => {
    const pairs = rounds.map(rates);
    const ratio = rounded(median(pairs.map(([own, other]) => own / other)), 4);
    const timing = {
      cyclesPerSecond: Math.round(median(pairs.map(([own]) => own))),
      againstCyclesPerSecond: Math.round(median(pairs.map(([, other]) => other))),
    };
    return { figure, value: ratio, unit: "ratio", against, ratio, measured, bar, goal, timing };
  });
}

/** Time from the command to the first result, with the build in the cache and without. */
export function firstResultRows({ coldSeconds, cachedSeconds }: FirstResult, measured: boolean): readonly BenchRow[] {
  const cached = median(cachedSeconds);
  const row = (figure: string, against: string, own: number, other: number, bar: number): BenchRow => ({
    ...{
      figure,
      value: rounded(own, 2),
      unit: "s",
      against,
      ratio: rounded(own / other, 4),
      measured,
      bar,
      goal: null,
    },
    timing: { seconds: own, againstSeconds: other },
  });
  return [
    row("first result, cached", "first result, cold", cached, coldSeconds, 2),
    row("first result, cold", "first result, cached", coldSeconds, cached, 60),
  ];
}

/** The middle value, or the mean of the two in the middle. Throws RangeError when there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle];
  if (upper === undefined || lower === undefined) throw new RangeError("There is no median of no values.");
  return (lower + upper) / 2;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
