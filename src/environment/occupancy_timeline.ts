/** Who held an ME, and what for, in cycles startCycle … endCycle − 1. */
export interface OccupancyInterval {
  readonly startCycle: number;
  readonly endCycle: number;
  /** Place of the tenant in the scenario, which is its vNPU. */
  readonly tenant: number;
  readonly kind: "run" | "save";
}

/** Who held which ME when: complete in cycles fromCycle … toCycle − 1, nothing outside. */
export interface OccupancyTimeline {
  readonly fromCycle: number;
  readonly toCycle: number;
  /** Per ME, in ascending order. */
  readonly engines: readonly (readonly OccupancyInterval[])[];
}

/** Which part of a run the timeline keeps. */
export interface TimelineWindow {
  readonly fromCycle: number;
  readonly toCycle: number;
  /** The timeline ends early when an ME has as many. */
  readonly intervalsPerEngine: number;
}

/** The first million cycles, or 4,096 intervals of an ME. */
export const defaultTimelineWindow: TimelineWindow = { fromCycle: 0, toCycle: 1_000_000, intervalsPerEngine: 4096 };

/** Collects a timeline; bounded in memory. */
export class TimelineRecorder {
  private readonly window: TimelineWindow;
  private readonly engines: OccupancyInterval[][];
  private fullAt = Infinity;

  constructor(engines: number, window: TimelineWindow) {
    this.window = window;
    this.engines = Array.from({ length: engines }, () => []);
  }

  /** Takes the next interval of an ME. */
  record(engine: number, tenant: number, kind: "run" | "save", startCycle: number, endCycle: number): void {
    if (endCycle <= this.window.fromCycle || startCycle >= Math.min(this.window.toCycle, this.fullAt)) return;
    const list = this.engines[engine];
    if (list === undefined || startCycle === endCycle) return;
    // Intervals of other MEs may begin earlier and still be open: what is complete ends where the first one is missing.
    if (list.length >= this.window.intervalsPerEngine) this.fullAt = Math.min(this.fullAt, startCycle);
    else list.push({ startCycle, endCycle, tenant, kind });
  }

  /** The timeline up to cycle `now`, with the intervals that have not ended yet. */
  timeline(now: number, open: readonly (readonly OccupancyInterval[])[]): OccupancyTimeline {
    const fromCycle = Math.min(now, this.window.fromCycle);
    const toCycle = Math.min(now, this.window.toCycle, this.fullAt);
    const clip = (interval: OccupancyInterval): OccupancyInterval[] => {
      const startCycle = Math.max(fromCycle, interval.startCycle);
      const endCycle = Math.min(toCycle, interval.endCycle);
      return startCycle < endCycle ? [{ ...interval, startCycle, endCycle }] : [];
    };
    const engines = this.engines.map((list, engine) => [...list, ...(open[engine] ?? [])].flatMap(clip));
    return { fromCycle, toCycle, engines };
  }
}
