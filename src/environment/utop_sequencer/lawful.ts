import { sequencerState } from "../../ports/utop_sequencer.ts";
import { clearPulses, type SequencerDrive } from "./drive.ts";
import { drawTableRows, type SequencerPlan } from "./plan.ts";
import { driveCoincidence, driveForeign, driveWrites } from "./pulses.ts";
import { drawOutsideFault, engineOf, randomBit, type Surroundings } from "./shared.ts";

/** Things that happen at times of their own. */
const timer = { stray: 0, preempt: 1, stop: 2, fault: 3, offline: 4, table: 5 } as const;

/** Surroundings with programs, µTops that take their time, and faults, as a plan says. */
export class LawfulSequencer {
  private plan: SequencerPlan | undefined;
  private readonly timerAt: Float64Array = new Float64Array(6);
  private readonly gaps: Float64Array = new Float64Array(6);
  /** When the doorbell rings, Fault is cleared, the row is answered, the next start is made, stop ends. */
  private runAt = 0;
  private clearAt = 0;
  private rowAt = 0;
  private startAt = 0;
  private stopEndsAt = 0;
  private seenState = -1;
  /** The row waits for data: a flush answers it with an error. */
  private rowWaits = false;
  private veEndsAt = 0;
  private quietAt = 0;
  /** Successor that the group's µTops write, −1 for none. */
  private successor = -1;
  private readonly endsAt: Float64Array;
  private readonly onlineAt: Float64Array;

  private readonly around: Surroundings;

  constructor(around: Surroundings) {
    this.around = around;
    const { sizes } = around;
    this.endsAt = new Float64Array(sizes.matrixEngines);
    this.onlineAt = new Float64Array(sizes.matrixEngines);
  }

  /** Begins a segment in cycle `now`, whatever runs. */
  begin(plan: SequencerPlan, now: number, d: SequencerDrive): void {
    const { random } = this.around;
    this.plan = plan;
    const { strayGap, preemptGap, stopGap, faultGap, offlineGap, tableGap } = plan;
    this.gaps.set([strayGap, preemptGap, stopGap, faultGap, offlineGap, tableGap]);
    this.gaps.forEach((gap, kind) => {
      this.timerAt[kind] = now + random.gap(gap);
    });
    this.seenState = -1;
    this.startAt = now;
    this.rowAt = now;
    this.stopEndsAt = now;
    this.rowWaits = false;
    this.successor = -1;
    this.veEndsAt = now + random.spread(plan.veMax);
    this.quietAt = this.veEndsAt;
    for (let engine = 0; engine < this.endsAt.length; engine += 1) {
      this.endsAt[engine] = now + random.spread(plan.utopMax);
      this.onlineAt[engine] = now;
    }
    d.tableRows = drawTableRows(random);
  }

  /** Writes what holds in cycle `now`; the views have observed the cycle before. */
  drive(d: SequencerDrive, now: number): void {
    const { plan } = this;
    if (plan === undefined) return;
    clearPulses(d);
    this.doorbells(d, plan, now);
    this.row(d, plan, now);
    this.schedule(d, plan, now);
    this.vector(d, plan, now);
    this.faults(d, now);
    // MEs go offline before it is said which of them are mine.
    d.mine = this.around.engines.mine;
    this.matrix(d, plan, now);
    driveWrites(d, plan, this.successor, this.around);
    driveForeign(d, plan, this.around);
    if (plan.faultGap > 0) driveCoincidence(d, this.around);
  }

  private due(kind: number, now: number): boolean {
    if (now < (this.timerAt[kind] ?? Infinity)) return false;
    this.timerAt[kind] = now + this.around.random.gap(this.gaps[kind] ?? 0);
    return true;
  }

  private doorbells(d: SequencerDrive, plan: SequencerPlan, now: number): void {
    const { random, view } = this.around;
    const { state } = view;
    if (state !== this.seenState) {
      this.seenState = state;
      this.runAt = now + random.gap(plan.runGap) - 1;
      this.clearAt = now + random.gap(plan.clearGap) - 1;
      if (state === sequencerState.idle || state === sequencerState.done) d.tableRows = drawTableRows(random);
    }
    if ((state === sequencerState.idle || state === sequencerState.done) && now >= this.runAt) {
      d.run = 1;
      this.runAt = now + random.gap(plan.runGap);
    }
    if (state === sequencerState.fault && now >= this.clearAt) d.clear = 1;
    if (this.due(timer.stray, now)) {
      d.run = random.below(2);
      d.clear = random.below(2);
    }
    if (this.due(timer.table, now)) d.tableRows = drawTableRows(random);
  }

  private row(d: SequencerDrive, plan: SequencerPlan, now: number): void {
    const { random, view, sizes } = this.around;
    if (view.request === 0) return;
    if (view.requestCycles === 1) {
      this.rowAt = now - 1 + random.spread(plan.rowMax);
      this.rowWaits = random.chance(0.1);
    }
    const flushed = this.rowWaits && view.stopCycles === 2;
    if (now < this.rowAt && view.requestCycles < this.around.limits.answerLimitCycles && !flushed) return;
    d.rowValid = 1;
    if (flushed || random.chance(plan.errorShare)) {
      d.rowError = 1;
      d.rowEnd = random.below(2);
      return;
    }
    if (random.chance(plan.endShare)) d.rowEnd = 1;
    else if (random.chance(plan.nullShare)) return;
    d.rowMe = random.chance(plan.meShare) ? random.bits() & this.around.engines.all : 0;
    if (random.chance(0.3)) d.rowMe = this.around.engines.all;
    d.rowVe = random.chance(plan.veShare) || (d.rowMe === 0 && d.rowEnd === 0) ? 1 : 0;
    if (d.rowMe === 0 && d.rowVe === 1 && random.chance(0.5)) d.rowMe = 1 << random.below(sizes.matrixEngines);
  }

  private schedule(d: SequencerDrive, plan: SequencerPlan, now: number): void {
    const { random, engines } = this.around;
    if (engines.startable !== 0 && now >= this.startAt) {
      const { startable } = engines;
      const lowest = random.chance(0.5);
      const engine = lowest ? engineOf(startable) : engineOf(randomBit(random, startable));
      engines.start(engine);
      d.start = 1;
      d.startMe = engine;
      this.startAt = now + random.spread(plan.startMax);
      this.endsAt[engine] = this.onGrid(now + random.spread(plan.utopMax), plan);
    }
    const wanted = this.due(timer.preempt, now);
    // Preempts in following cycles, so that several MEs may be saved in one.
    if (wanted && random.chance(0.4)) this.timerAt[timer.preempt] = now + 1;
    if (engines.preemptable !== 0 && (wanted || engines.killing)) {
      const engine = engineOf(randomBit(random, engines.preemptable));
      engines.preempt(engine);
      this.endsAt[engine] = this.onGrid(now - 1 + random.spread(plan.saveMax), plan);
    }
  }

  private onGrid(cycle: number, { finishGrid }: SequencerPlan): number {
    return Math.ceil(cycle / finishGrid) * finishGrid;
  }

  private vector(d: SequencerDrive, plan: SequencerPlan, now: number): void {
    const { random, view, limits } = this.around;
    if (view.groupBegins) {
      this.veEndsAt = now - 1 + random.spread(plan.veMax);
      const rows = Math.min(d.tableRows, 16);
      const near = random.chance(0.5) ? view.group + random.between(1, 3) : random.below(Math.max(1, rows));
      this.successor = random.chance(plan.nextShare) && near < d.tableRows ? near : -1;
    }
    if (view.veLive === 1 && now >= this.veEndsAt) {
      d.veFinish = 1;
      this.quietAt = now + random.spread(8) - 1;
    }
    if (view.stopCycles === 1) this.quietAt = now - 1 + random.spread(limits.answerLimitCycles);
    if (view.veStart === 1) d.veQuiet = 0;
    else if (view.stopCycles > limits.answerLimitCycles) d.veQuiet = 1;
    else if (view.veLive === 0 && now >= this.quietAt) d.veQuiet = 1;
  }

  private faults(d: SequencerDrive, now: number): void {
    const { random, engines, engineFault } = this.around;
    if (this.due(timer.stop, now)) {
      d.stop = 1;
      this.stopEndsAt = now + random.spread(32);
    } else if (now >= this.stopEndsAt) {
      d.stop = 0;
    }
    if (this.due(timer.fault, now)) {
      d.fault = 1;
      d.faultCode = drawOutsideFault(random);
    }
    let back = 0;
    for (let rest = engines.offlineMask; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      if (now >= (this.onlineAt[31 - Math.clz32(bit)] ?? 0)) back |= bit;
    }
    engines.offlineMask &= ~back;
    let lost = 0;
    if (this.due(timer.offline, now)) {
      const mine = engines.mine;
      const bit = randomBit(random, mine !== 0 && random.chance(0.8) ? mine : engines.all);
      lost = bit & mine;
      engines.offlineMask |= bit;
      this.onlineAt[31 - Math.clz32(bit)] = now + random.spread(64);
    }
    engineFault.drive(d, lost, random);
  }

  private matrix(d: SequencerDrive, plan: SequencerPlan, now: number): void {
    const { random, engines } = this.around;
    const overdue = engines.overdue(this.around.limits.saveLimitCycles);
    for (let rest = d.mine & ~engines.startedMask; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      if (now < (this.endsAt[31 - Math.clz32(bit)] ?? 0) && (overdue & bit) === 0) continue;
      if ((engines.saveMask & bit) === 0) {
        d.finish |= bit;
        continue;
      }
      if (random.chance(plan.finishInSaveShare)) d.finish |= bit;
      if ((d.finish & bit) === 0 || random.chance(0.2)) d.saved |= bit;
    }
  }
}
