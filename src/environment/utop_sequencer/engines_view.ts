import { ones } from "../scheduler_rows.ts";
import type { SequencerDrive } from "./drive.ts";
import type { SequencerView } from "./sequencer_view.ts";

/**
 * The µTop scheduler and the MEs as one vNPU sees them: how many µTops wait, and which MEs run or save one of them. All of
 * the cycle that is driven next; what the scheduler decides, it decides on the cycle before.
 */
export class EnginesView {
  /** µTops that wait, as the scheduler counts them. */
  ready = 0;
  runMask = 0;
  saveMask = 0;
  offlineMask = 0;
  /** MEs that a start may take, and those that a preempt may. */
  startable = 0;
  preemptable = 0;
  /** The scheduler discards this vNPU's µTops: it must preempt one in each cycle while there are any. */
  killing = false;
  /** ME whose start shows in this cycle, as a mask. */
  startedMask = 0;
  /** Cycles of each ME in Save, this one included. */
  readonly saveCycles: Int32Array;
  readonly all: number;

  constructor(matrixEngines: number) {
    this.saveCycles = new Int32Array(matrixEngines);
    this.all = ones(matrixEngines);
  }

  /** `d` is of the cycle before; the view has observed it. */
  observe(d: SequencerDrive, view: SequencerView): void {
    this.startedMask = 0;
    if (d.running === 0) {
      this.ready = 0;
      this.runMask = 0;
      this.saveMask = 0;
      this.startable = 0;
      this.preemptable = 0;
      this.killing = false;
      return;
    }
    const busy = this.runMask | this.saveMask;
    const finished = d.finish & d.mine;
    const saved = d.saved & d.mine & this.saveMask & ~finished;
    const leaving = finished | saved | (busy & ~d.mine);
    this.killing = view.kill === 1;
    this.startable = this.ready > 0 && !this.killing ? this.all & ~busy & ~this.offlineMask : 0;
    this.preemptable = this.runMask & ~leaving;
    this.runMask &= ~leaving;
    this.saveMask &= ~leaving;
    for (let rest = saved; rest !== 0; rest &= rest - 1) this.ready += 1;
    this.ready += view.readyAdd;
    if (this.killing) this.ready = 0;
    for (let rest = this.saveMask; rest !== 0; rest &= rest - 1) {
      const engine = 31 - Math.clz32(rest & -rest);
      this.saveCycles[engine] = (this.saveCycles[engine] ?? 0) + 1;
    }
  }

  /** The start of an ME of `startable` shows in this cycle. */
  start(engine: number): void {
    this.ready -= 1;
    this.runMask |= 1 << engine;
    this.startedMask = 1 << engine;
  }

  /** The preempt of an ME of `preemptable` shows in this cycle. */
  preempt(engine: number): void {
    this.runMask &= ~(1 << engine);
    this.saveMask |= 1 << engine;
    this.saveCycles[engine] = 1;
  }

  /** `mine_i`. */
  get mine(): number {
    return (this.runMask | this.saveMask) & ~this.offlineMask;
  }

  /** MEs that must answer in this cycle, at the latest. */
  overdue(saveLimitCycles: number): number {
    let mask = 0;
    for (let rest = this.saveMask; rest !== 0; rest &= rest - 1) {
      const engine = 31 - Math.clz32(rest & -rest);
      if ((this.saveCycles[engine] ?? 0) >= saveLimitCycles) mask |= 1 << engine;
    }
    return mask;
  }
}
