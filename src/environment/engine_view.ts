import type { ElementPlace } from "../ports/row_layout.ts";
import type { ElementPlaces, EnvironmentSizes, SchedulerRows } from "./scheduler_rows.ts";

/**
 * What an environment knows of the scheduler when it drives cycle t: the state of t − 1 from the output row, taken over
 * the edge with the stimulus it gave itself. Only the commands decided in t − 1 are unknown; they show in t. Masks have
 * one bit per ME or vNPU.
 */
export class EngineView {
  /** MEs in Run and in Save in t, but for a command that shows in t. */
  runMask = 0;
  saveMask = 0;
  /** MEs that were first seen in Run, in Save, in the row of t − 1. */
  startedMask = 0;
  preemptedMask = 0;
  /** MEs that became idle at the edge before t: finished, saved, or lost because they are not online. */
  finishedMask = 0;
  savedMask = 0;
  lostMask = 0;
  /** Tenant of each ME, meaningful from the row that shows its start until after it has become idle. */
  readonly tenants: Int32Array;
  /** Per vNPU: fresh + suspended + on MEs, exact in t. */
  readonly unfinished: Int32Array;
  /** Per vNPU: its MEs in Run or Save; a start that shows in t is not yet in it. */
  readonly busy: Int32Array;
  /** Per ME: cycles in a row in Save, t − 1 included. */
  readonly saveCycles: Int32Array;

  private inReset = true;
  private finishMask = 0;
  private answerMask = 0;
  private onlineMask = 0;
  private killMask = 0;
  private readonly run: ElementPlace;
  private readonly save: ElementPlace;
  private readonly me: ElementPlaces;

  constructor(sizes: EnvironmentSizes, rows: SchedulerRows) {
    this.tenants = new Int32Array(sizes.matrixEngines);
    this.saveCycles = new Int32Array(sizes.matrixEngines);
    this.unfinished = new Int32Array(sizes.vnpus);
    this.busy = new Int32Array(sizes.vnpus);
    this.run = rows.output("me_run_o");
    this.save = rows.output("me_save_o");
    this.me = rows.outputElements("me_vnpu_o");
  }

  /** Tells what was driven in a cycle that is no reset; `ready_add_i` is told by `add`. */
  drove(finishMask: number, savedMask: number, onlineMask: number, killMask: number): void {
    this.inReset = false;
    this.finishMask = finishMask;
    this.answerMask = savedMask;
    this.onlineMask = onlineMask;
    this.killMask = killMask;
  }

  /** Tells that `rst_ni` was low: all state is 0 in the next cycle. */
  droveReset(): void {
    this.inReset = true;
  }

  /** Tells of µTops that become ready in the cycle being driven. */
  add(vnpu: number, utops: number): void {
    this.unfinished[vnpu] = (this.unfinished[vnpu] ?? 0) + utops;
  }

  /** Reads the output row of the cycle before the one to be driven. */
  observe(row: Uint32Array, at: number): void {
    if (this.inReset) {
      this.clear();
      return;
    }
    const run = ((row[at + this.run.word] ?? 0) >>> this.run.shift) & this.run.mask;
    const save = ((row[at + this.save.word] ?? 0) >>> this.save.shift) & this.save.mask;
    const busy = run | save;
    this.startedMask = busy & ~(this.runMask | this.saveMask);
    this.preemptedMask = save & ~this.saveMask;
    this.finishedMask = busy & this.finishMask;
    this.savedMask = save & ~this.finishMask & this.answerMask;
    this.lostMask = busy & ~(this.finishedMask | this.savedMask | this.onlineMask);
    const ended = this.finishedMask | this.savedMask | this.lostMask;
    this.runMask = run & ~ended;
    this.saveMask = save & ~ended;

    for (let mask = this.startedMask; mask !== 0; mask &= mask - 1) {
      const engine = 31 - Math.clz32(mask & -mask);
      const vnpu = ((row[at + (this.me.words[engine] ?? 0)] ?? 0) >>> (this.me.shifts[engine] ?? 0)) & this.me.mask;
      this.tenants[engine] = vnpu;
      this.busy[vnpu] = (this.busy[vnpu] ?? 0) + 1;
    }
    for (let mask = this.preemptedMask; mask !== 0; mask &= mask - 1) {
      this.saveCycles[31 - Math.clz32(mask & -mask)] = 0;
    }
    for (let mask = this.saveMask; mask !== 0; mask &= mask - 1) {
      const engine = 31 - Math.clz32(mask & -mask);
      this.saveCycles[engine] = (this.saveCycles[engine] ?? 0) + 1;
    }
    for (let mask = ended; mask !== 0; mask &= mask - 1) {
      const bit = mask & -mask;
      const vnpu = this.tenants[31 - Math.clz32(bit)] ?? 0;
      this.busy[vnpu] = (this.busy[vnpu] ?? 0) - 1;
      if ((bit & this.savedMask) === 0) this.unfinished[vnpu] = (this.unfinished[vnpu] ?? 0) - 1;
    }
    for (let mask = this.killMask; mask !== 0; mask &= mask - 1) {
      const vnpu = 31 - Math.clz32(mask & -mask);
      this.unfinished[vnpu] = this.busy[vnpu] ?? 0;
    }
  }

  private clear(): void {
    this.runMask = 0;
    this.saveMask = 0;
    this.startedMask = 0;
    this.preemptedMask = 0;
    this.finishedMask = 0;
    this.savedMask = 0;
    this.lostMask = 0;
    this.unfinished.fill(0);
    this.busy.fill(0);
  }
}
