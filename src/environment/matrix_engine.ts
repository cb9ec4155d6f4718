/** Cycles that leaving and resuming an ME take, from the save limit S. */
export interface PreemptionCosts {
  /** Work that the array still does after a preempt: 2·dim = 256 at S = 384 (V10), ⌊2S/3⌋ in general. */
  readonly drainCycles: number;
  /** Writing the context: dim = 128 at S = 384, S − drain in general. */
  readonly saveCycles: number;
  /** Reading a context back: 2·dim, as long as the drain. */
  readonly restoreCycles: number;
}

/** The costs for a save limit S in cycles. */
export function preemptionCosts(saveLimitCycles: number): PreemptionCosts {
  const drainCycles = Math.floor((2 * saveLimitCycles) / 3);
  return { drainCycles, saveCycles: saveLimitCycles - drainCycles, restoreCycles: drainCycles };
}

/** Cycles of one stay on an ME, by what they were used for. */
export interface StayCycles {
  readonly useful: number;
  readonly restore: number;
  readonly drain: number;
  readonly save: number;
}

/** One ME while a µTop is on it. All times are cycles of the run. */
export class MatrixEngine {
  tenant = 0;
  utop = 0;
  startedAt = 0;
  /** First cycle in Save; Infinity in Run. */
  savingFrom: number = Infinity;
  /** Cycle of the finish or, in Save and not finishing, of the saved pulse. */
  endsAt: number = Infinity;
  /** It finishes at `endsAt`, in Run or in Save. */
  finishes = true;
  /** Work left at the start of the stay. */
  private workCycles = 0;
  private restoreCycles = 0;

  /** A µTop with this much work left is in Run from `startedAt` on; a finish comes in `earliestEnd` or later. */
  start(tenant: number, utop: number, work: number, restore: number, startedAt: number, earliestEnd: number): void {
    this.tenant = tenant;
    this.utop = utop;
    this.workCycles = work;
    this.restoreCycles = restore;
    this.startedAt = startedAt;
    this.savingFrom = Infinity;
    this.finishes = true;
    this.endsAt = Math.max(earliestEnd, startedAt + restore + work - 1);
  }

  /**
   * Told to leave: Save is shown in cycle `at`. What needs no more than the drain finishes while saving. A context that
   * was still being read back has nothing to drain, and is written back.
   */
  preempt(at: number, costs: PreemptionCosts): void {
    this.savingFrom = at;
    const restored = at >= this.startedAt + this.restoreCycles;
    const drain = restored ? costs.drainCycles : 0;
    this.finishes = restored && this.endsAt < at + drain;
    if (!this.finishes) this.endsAt = at + drain + costs.saveCycles - 1;
  }

  /** Work done in this stay before cycle `now`. */
  workDone(now: number, costs: PreemptionCosts): number {
    const workFrom = this.startedAt + this.restoreCycles;
    const restored = this.savingFrom >= workFrom;
    const workTo = this.savingFrom === Infinity ? now : Math.min(now, this.savingFrom + costs.drainCycles);
    return restored ? Math.min(this.workCycles, Math.max(0, workTo - workFrom)) : 0;
  }

  /** Work left when the context has been saved. */
  workLeft(costs: PreemptionCosts): number {
    return this.workCycles - this.workDone(Infinity, costs);
  }

  /** What the cycles from the start of the stay to before `now` were used for. */
  cycles(now: number, costs: PreemptionCosts): StayCycles {
    const runTo = Math.min(now, this.savingFrom);
    const restore = Math.min(runTo - this.startedAt, this.restoreCycles);
    const useful = runTo - this.startedAt - restore;
    const inSave = now - runTo;
    const drain = this.savingFrom >= this.startedAt + this.restoreCycles ? Math.min(inSave, costs.drainCycles) : 0;
    return { useful, restore, drain, save: inSave - drain };
  }
}
