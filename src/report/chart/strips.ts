import type { OccupancyInterval, OccupancyTimeline } from "../report_data.ts";

/** More intervals than this in a row are drawn by the column. */
export const mostExactIntervals = 1500;

/** The intervals of an ME inside the window, as they are drawn. */
export interface Strips {
  readonly intervals: readonly OccupancyInterval[];
  /** Cycles per column when each column shows who held the ME longest in it; undefined when drawn exactly. */
  readonly columnCycles?: number;
}

/** Clips to the window; where there are too many intervals to see, gives each of `columns` columns to its longest holder. */
export function stripsOf(window: OccupancyTimeline, engine: number, columns: number): Strips {
  const { fromCycle, toCycle } = window;
  const clipped = (window.engines[engine] ?? []).flatMap((interval) => {
    const startCycle = Math.max(fromCycle, interval.startCycle);
    const endCycle = Math.min(toCycle, interval.endCycle);
    return startCycle < endCycle ? [{ ...interval, startCycle, endCycle }] : [];
  });
  if (clipped.length <= mostExactIntervals) return { intervals: clipped };
  const columnCycles = Math.max(1, Math.ceil((toCycle - fromCycle) / columns));
  const strips: OccupancyInterval[] = [];
  let next = 0;
  for (let start = fromCycle; start < toCycle; start += columnCycles) {
    const end = Math.min(toCycle, start + columnCycles);
    while ((clipped[next]?.endCycle ?? Infinity) <= start) next += 1;
    const holder = longestHolder(clipped, next, start, end);
    const last = strips.at(-1);
    if (holder === undefined) continue;
    if (last?.endCycle === start && last.tenant === holder.tenant && last.kind === holder.kind) {
      strips[strips.length - 1] = { ...last, endCycle: end };
    } else strips.push({ ...holder, startCycle: start, endCycle: end });
  }
  return { intervals: strips, columnCycles };
}

/** Who held most of the cycles start … end − 1; undefined when that is nobody. */
function longestHolder(
  intervals: readonly OccupancyInterval[],
  from: number,
  start: number,
  end: number,
): Pick<OccupancyInterval, "tenant" | "kind"> | undefined {
  const held = new Map<string, { tenant: number; kind: "run" | "save"; cycles: number }>();
  let busy = 0;
  for (let i = from; i < intervals.length; i++) {
    const interval = intervals[i];
    if (interval === undefined || interval.startCycle >= end) break;
    const cycles = Math.min(end, interval.endCycle) - Math.max(start, interval.startCycle);
    const key = `${interval.tenant} ${interval.kind}`;
    const entry = held.get(key) ?? { tenant: interval.tenant, kind: interval.kind, cycles: 0 };
    entry.cycles += cycles;
    busy += cycles;
    held.set(key, entry);
  }
  const longest = [...held.values()].reduce<{ tenant: number; kind: "run" | "save"; cycles: number } | undefined>(
    (best, entry) => (best === undefined || entry.cycles > best.cycles ? entry : best),
    undefined,
  );
  if (longest === undefined || longest.cycles < end - start - busy) return undefined;
  return { tenant: longest.tenant, kind: longest.kind };
}

/** Cycles of the window in which an ME was busy, from the intervals themselves. */
export function busyCycles({ fromCycle, toCycle, engines }: OccupancyTimeline, engine: number): number {
  return (engines[engine] ?? []).reduce(
    (sum, { startCycle, endCycle }) => sum + Math.max(0, Math.min(toCycle, endCycle) - Math.max(fromCycle, startCycle)),
    0,
  );
}

/** Successive intervals of one tenant with gaps of at most `gapCycles`, as one: what the eye reads as a block. */
export function stretchesOf(intervals: readonly OccupancyInterval[], gapCycles: number): OccupancyInterval[] {
  const stretches: OccupancyInterval[] = [];
  for (const interval of intervals) {
    const last = stretches.at(-1);
    if (last?.tenant === interval.tenant && interval.startCycle - last.endCycle <= gapCycles) {
      stretches[stretches.length - 1] = { ...last, endCycle: interval.endCycle };
    } else stretches.push(interval);
  }
  return stretches;
}
