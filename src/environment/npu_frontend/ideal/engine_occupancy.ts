import { defaultTimelineWindow, TimelineRecorder, type OccupancyTimeline } from "../../occupancy_timeline.ts";
import type { FrontendView } from "../view.ts";

/** What the engines did for a vNPU. Cycles are cycles times engines. */
export interface EngineWork {
  /** ME cycles in Run, restores among them, and in Save. */
  meRunCycles: number;
  meSaveCycles: number;
  /** Operations that vector engines took. */
  veOperations: number;
  /** µTops that were told to leave their ME. */
  preemptions: number;
}

const [idle, run, save] = [0, 1, 2];

/** Keeps account of who held which engine. */
export class EngineOccupancy {
  readonly work: readonly EngineWork[];
  private readonly recorder: TimelineRecorder;
  private readonly kind: Uint8Array;
  private readonly tenant: Uint8Array;
  private readonly since: Float64Array;
  private now = 0;

  constructor(matrixEngines: number, vnpus: number) {
    this.work = Array.from({ length: vnpus }, () => ({
      ...{ meRunCycles: 0, meSaveCycles: 0, veOperations: 0, preemptions: 0 },
    }));
    this.recorder = new TimelineRecorder(matrixEngines, defaultTimelineWindow);
    this.kind = new Uint8Array(matrixEngines);
    this.tenant = new Uint8Array(matrixEngines);
    this.since = new Float64Array(matrixEngines);
  }

  /** Takes the cycle before `now`. */
  observe(view: FrontendView, now: number): void {
    const cycle = now - 1;
    this.now = now;
    for (let m = 0; m < this.kind.length; m += 1) {
      const bit = 1 << m;
      const kind = (view.save & bit) !== 0 ? save : (view.run & bit) !== 0 ? run : idle;
      const tenant = kind === idle ? 0 : (view.tenant[m] ?? 0);
      const before = this.kind[m] ?? idle;
      if (kind !== before || tenant !== this.tenant[m]) {
        if (before !== idle) this.close(m, before, cycle);
        this.kind[m] = kind;
        this.tenant[m] = tenant;
        this.since[m] = cycle;
        const own = this.work[tenant];
        if (kind === save && own !== undefined) own.preemptions += 1;
      }
    }
    for (let left = view.vectorValid; left !== 0; left &= left - 1) {
      const own = this.work[view.vectorVnpu[31 - Math.clz32(left & -left)] ?? 0];
      if (own !== undefined) own.veOperations += 1;
    }
  }

  /** Up to the last cycle that was seen; what is open now counts in it. */
  timeline(): OccupancyTimeline {
    const open = Array.from(this.kind, (kind, m) => {
      if (kind === idle) return [];
      const tenant = this.tenant[m] ?? 0;
      return [
        { startCycle: this.since[m] ?? 0, endCycle: this.now, tenant, kind: kind === save ? "save" : "run" } as const,
      ];
    });
    return this.recorder.timeline(this.now, open);
  }

  /** What each vNPU got, engines that it holds now included. */
  total(): readonly EngineWork[] {
    const all = this.work.map((own) => ({ ...own }));
    this.kind.forEach((kind, m) => {
      const own = all[this.tenant[m] ?? 0];
      if (kind !== idle && own !== undefined) add(own, kind, this.now - (this.since[m] ?? 0));
    });
    return all;
  }

  private close(m: number, kind: number, end: number): void {
    const tenant = this.tenant[m] ?? 0;
    const start = this.since[m] ?? 0;
    this.recorder.record(m, tenant, kind === save ? "save" : "run", start, end);
    const own = this.work[tenant];
    if (own !== undefined) add(own, kind, end - start);
  }
}

function add(own: EngineWork, kind: number, cycles: number): void {
  if (kind === save) own.meSaveCycles += cycles;
  else own.meRunCycles += cycles;
}
