import type { FirstResult } from "./first_result.ts";
import type { SpeedRound } from "./speed_rounds.ts";

/** One figure of speed. `bar` and `goal` are in the unit of `value`; null where there is none. */
export interface BenchRow {
  readonly figure: string;
  readonly value: number;
  readonly unit: "ratio" | "s" | "ms";
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

/** Bar of transport for a block that holds others. */
const integratedTransportBar = 0.8;

interface SpeedFigure {
  readonly figure: string;
  readonly against: string;
  readonly bar: number | null;
  readonly goal: number;
  /** Undefined where the block has nothing of the kind. */
  readonly rates: (round: SpeedRound) => readonly [number, number] | undefined;
}

/** Bars and goals hold for the µTop scheduler of config `paper` on two free cores; that of transport for every block. */
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
    rates: ({ lockstepWatched: own, lockstep }) => (own === undefined ? undefined : [own, lockstep]),
  },
  {
    ...{ figure: "netlist with promises", against: "netlist", bar: null, goal: 0.9 },
    rates: ({ netlistWatched: own, netlist }) => (own === undefined ? undefined : [own, netlist]),
  },
];

/** The ratios: each the median over the rounds of the ratio within a round; those that the block has. */
export function speedRows(rounds: readonly SpeedRound[], measured: boolean): readonly BenchRow[] {
  return speedFigures.flatMap(({ figure, against, bar, goal, rates }): BenchRow[] => {
    const pairs = rounds.flatMap((round) => {
      const pair = rates(round);
      return pair === undefined ? [] : [pair];
    });
    if (pairs.length < rounds.length) return [];
    const ratio = rounded(median(pairs.map(([own, other]) => own / other)), 4);
    const timing = {
      cyclesPerSecond: Math.round(median(pairs.map(([own]) => own))),
      againstCyclesPerSecond: Math.round(median(pairs.map(([, other]) => other))),
    };
    return [{ figure, value: ratio, unit: "ratio", against, ratio, measured, bar, goal, timing }];
  });
}

/**
 * Rows of a block other than the µTop scheduler: a smaller one runs faster bare, so only transport has a bar; that of an
 * integrated block, whose rows are some ten times as wide, is lower.
 */
export function withTransportBarAlone(rows: readonly BenchRow[], integrated = false): readonly BenchRow[] {
  return rows.map((row) =>
    row.figure === "transport"
      ? { ...row, ...(integrated ? { bar: integratedTransportBar, goal: 0.9 } : {}) }
      : { ...row, bar: null, goal: null },
  );
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
