import type { SoftwareRegisters } from "../software/register_map.ts";

/** Runs of a vNPU whose times are kept. */
const kept = 1_000;
/** From the end of a program to the cycle that sees its interrupt in the cycle before. */
const seenLater = 2;

/** Measures runs: cycles from the one in which a doorbell acts to the one in which the program is complete. */
export class RunTimes {
  private readonly doorbells: ReadonlyMap<number, number>;
  /** By vNPU: cycle of its doorbell, while its program runs. */
  private readonly begun: (number | undefined)[] = [];
  private readonly runCycles: readonly number[][];

  constructor({ doorbell }: SoftwareRegisters, runCycles: readonly number[][]) {
    this.runCycles = runCycles;
    this.doorbells = new Map(runCycles.map((_, vnpu) => [doorbell.at(vnpu), vnpu]));
  }

  /** A write to this address acts in cycle `now`; −1: none. */
  written(address: number, now: number): void {
    const vnpu = address < 0 ? undefined : this.doorbells.get(address);
    if (vnpu !== undefined) this.begun[vnpu] = now;
  }

  /** Takes the interrupts of the cycle before `now`, as a set. */
  observe(irq: number, now: number): void {
    for (let left = irq; left !== 0; left &= left - 1) {
      const vnpu = 31 - Math.clz32(left & -left);
      const begun = this.begun[vnpu];
      if (begun === undefined) continue;
      this.begun[vnpu] = undefined;
      const cycles = this.runCycles[vnpu];
      if (cycles !== undefined && cycles.length < kept) cycles.push(now - seenLater - begun);
    }
  }
}
