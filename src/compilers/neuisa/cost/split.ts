/** What the cycles of all matrix engines went to. */
export interface EngineSplit {
  /** Activations go in. */
  readonly push: number;
  /** Pushes of less than a tile wait for the weights behind them, which take the time of a whole one. */
  readonly short: number;
  /** Other waits between the pushes of a µTop: for results, for vector engines, for instructions. */
  readonly wait: number;
  /** From the begin of a µTop to its first push, and from its last one to its finish. */
  readonly startAndDrain: number;
  /** Between groups, and without a µTop while others have one. */
  readonly between: number;
  /** Groups without ME µTops. */
  readonly vector: number;
}

/** Nothing. */
export function emptySplit(): EngineSplit {
  return { push: 0, short: 0, wait: 0, startAndDrain: 0, between: 0, vector: 0 };
}

/** Engine cycles of a split. */
export function engineCycles({ push, short, wait, startAndDrain, between, vector }: EngineSplit): number {
  return push + short + wait + startAndDrain + between + vector;
}

/** Sum of splits. */
export function sumOfSplits(splits: readonly EngineSplit[]): EngineSplit {
  return splits.reduce(
    (sum, each) => ({
      push: sum.push + each.push,
      short: sum.short + each.short,
      wait: sum.wait + each.wait,
      startAndDrain: sum.startAndDrain + each.startAndDrain,
      between: sum.between + each.between,
      vector: sum.vector + each.vector,
    }),
    emptySplit(),
  );
}
