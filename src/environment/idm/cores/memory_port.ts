import type { Random } from "../../random.ts";
import type { GuardDrive, GuardView } from "./guard_rows.ts";

/** How a core's memory behaves. Shares are of cycles, 0 … 1. */
export interface MemoryPortPlan {
  /** In which an address is taken, a beat is taken, and an answer that is due comes. */
  readonly takeShare: number;
  readonly answerShare: number;
  /** Cycles from an address to its first beat, and from the last beat to its answer, spread from 1 up. */
  readonly latencyMax: number;
  /** Share of answers that take longer than any patience. */
  readonly hangShare: number;
  readonly errorShare: number;
}

/** Most cycles of an answer that hangs. */
const hangCycles = 3_000;

/** Memory behind a guard: it answers what it took, in order. */
export class MemoryPort {
  /** Of each read burst that was taken: beats left, and the cycle in which the first may come. */
  private readonly beats: number[] = [];
  private readonly dueAt: number[] = [];
  /** Write bursts taken, last beats taken, answers taken; and when the answers may come. */
  private addresses = 0;
  private ends = 0;
  private answered = 0;
  private readonly answerAt: number[] = [];
  private showsBeat = false;
  private showsAnswer = false;
  private readonly bit: number;
  private readonly core: number;
  private readonly random: Random;

  constructor(core: number, random: Random) {
    this.core = core;
    this.bit = 1 << core;
    this.random = random;
  }

  reset(): void {
    this.beats.length = 0;
    this.dueAt.length = 0;
    this.answerAt.length = 0;
    this.addresses = 0;
    this.ends = 0;
    this.answered = 0;
    this.showsBeat = false;
    this.showsAnswer = false;
  }

  /** Takes note of the cycle before `now`, in which `d` was driven. */
  observe(d: GuardDrive, view: GuardView, plan: MemoryPortPlan, now: number): void {
    const { bit } = this;
    if ((d.memRValid & view.memRReady & bit) !== 0) {
      this.showsBeat = false;
      const left = (this.beats[0] ?? 1) - 1;
      this.beats[0] = left;
      if (left === 0) {
        this.beats.shift();
        this.dueAt.shift();
      }
    }
    if ((view.memArValid & d.memArReady & bit) !== 0) {
      this.beats.push(view.memArLength(this.core) + 1);
      this.dueAt.push(this.due(plan, now));
    }
    if ((d.memBValid & view.memBReady & bit) !== 0) {
      this.showsAnswer = false;
      this.answered += 1;
      this.answerAt.shift();
    }
    if ((view.memAwValid & d.memAwReady & bit) !== 0) this.addresses += 1;
    if ((view.memWValid & view.memWLast & d.memWReady & bit) !== 0) this.ends += 1;
    const whole = Math.min(this.addresses, this.ends) - this.answered;
    while (this.answerAt.length < whole) this.answerAt.push(this.due(plan, now));
  }

  /** Writes the memory's bits of cycle `now`, which are 0 before. */
  drive(d: GuardDrive, plan: MemoryPortPlan, now: number): void {
    const { bit, core, random } = this;
    if (random.chance(plan.takeShare)) d.memArReady |= bit;
    if (random.chance(plan.takeShare)) d.memAwReady |= bit;
    if (random.chance(plan.takeShare)) d.memWReady |= bit;
    const error = (): number => (random.chance(plan.errorShare) ? random.between(1, 3) : 0);
    if (!this.showsBeat) {
      this.showsBeat = this.beats.length > 0 && now >= (this.dueAt[0] ?? 0) && random.chance(plan.answerShare);
      d.memRResponse[core] = this.showsBeat ? error() : 0;
    }
    if (this.showsBeat) {
      d.memRValid |= bit;
      if (this.beats[0] === 1) d.memRLast |= bit;
    }
    if (!this.showsAnswer) {
      this.showsAnswer = this.answerAt.length > 0 && now >= (this.answerAt[0] ?? 0) && random.chance(plan.answerShare);
      d.memBResponse[core] = this.showsAnswer ? error() : 0;
    }
    if (this.showsAnswer) d.memBValid |= bit;
  }

  private due(plan: MemoryPortPlan, now: number): number {
    const { random } = this;
    const hangs = plan.hangShare > 0 && random.chance(plan.hangShare);
    return now - 1 + random.spread(hangs ? hangCycles : plan.latencyMax);
  }
}
