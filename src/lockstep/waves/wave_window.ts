/** First and last cycle of a window, both in it. */
export interface WaveWindow {
  readonly from: number;
  readonly to: number;
}

/** What a user asked for; what is absent follows from the run. */
export interface AskedWindow {
  readonly from?: number;
  readonly to?: number;
}

/** Cycles shown on each side of a mismatch. */
export const sideCycles = 64;
export const mostWindowCycles = 1_000_000;

/**
 * The window of a run of `cycles` cycles. Around a mismatch: 64 cycles on each side, as far as the asked bounds do not
 * say otherwise; behind a mismatch near the end it may reach past the run. Without one: from or up to the asked bound,
 * 128 cycles unless both are given; undefined when none is.
 */
export function waveWindow(asked: AskedWindow, cycles: number, mismatchCycle?: number): WaveWindow | undefined {
  if (mismatchCycle === undefined && asked.from === undefined && asked.to === undefined) return undefined;
  const last = cycles - 1;
  const middle = mismatchCycle ?? Math.min(last, (asked.from ?? (asked.to ?? 0) - 2 * sideCycles) + sideCycles);
  let from = asked.from ?? Math.max(0, middle - sideCycles);
  let to = asked.to ?? (mismatchCycle === undefined ? Math.min(last, middle + sideCycles) : middle + sideCycles);
  if (from > to && asked.to === undefined) to = Math.min(last, from + 2 * sideCycles);
  if (from > to && asked.from === undefined) from = Math.max(0, to - 2 * sideCycles);
  return { from, to };
}

/** What is wrong with asked bounds for runs of `cycles` cycles, in one sentence; undefined when nothing is. */
export function windowFault({ from, to }: AskedWindow, cycles: number): string | undefined {
  if (from !== undefined && to !== undefined && from > to) {
    return `--from ${from}: lies behind --to ${to}; allowed is a cycle from 0 to ${to}.`;
  }
  if (from !== undefined && from >= cycles) {
    return `--from ${from}: lies past the run of ${cycles} cycles; allowed is a cycle from 0 to ${cycles - 1}.`;
  }
  if (to !== undefined && to >= cycles) {
    return `--to ${to}: lies past the run of ${cycles} cycles; allowed is a cycle from 0 to ${cycles - 1}.`;
  }
  if (from !== undefined && to !== undefined && to - from >= mostWindowCycles) {
    return `--to ${to}: makes a window of ${to - from + 1} cycles; allowed are at most ${mostWindowCycles}.`;
  }
  return undefined;
}
