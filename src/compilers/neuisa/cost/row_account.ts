import type { MatrixPorts } from "./matrix_ports.ts";
import { emptySplit, type EngineSplit } from "./split.ts";

/** How long a row of a program's table took. */
export interface RowTime {
  /** From the cycle in which the row is given to that in which the next one is. */
  readonly cycles: number;
  readonly vectorOperations: number;
  /** Those of the VE µTop alone. */
  readonly veUtopOperations: number;
  readonly split: EngineSplit;
}

/** Keeps the books of rows. */
export class RowAccount {
  readonly times: RowTime[] = [];
  private readonly engines: number;
  private givenAt = -1;
  private vectorOperations = 0;
  private veUtopOperations = 0;
  private split: EngineSplit = emptySplit();
  private utops = 0;

  constructor(engines: number) {
    this.engines = engines;
  }

  open(now: number): void {
    this.givenAt = now;
    this.vectorOperations = 0;
    this.veUtopOperations = 0;
    this.split = emptySplit();
    this.utops = 0;
  }

  /** The row that was open, if any, is over. */
  close(now: number): void {
    if (this.givenAt < 0) return;
    const { split, vectorOperations, veUtopOperations } = this;
    const cycles = now - this.givenAt;
    const known = split.push + split.short + split.wait + split.startAndDrain;
    const rest = cycles * this.engines - known;
    const whole = this.utops > 0 ? { ...split, between: rest } : { ...split, vector: rest };
    this.times.push({ cycles, vectorOperations, veUtopOperations, split: whole });
  }

  /** Operations issue. */
  issue(operations: number, veUtop: boolean): void {
    this.vectorOperations += operations;
    if (veUtop) this.veUtopOperations += operations;
  }

  /** An ME µTop is finished in cycle `now`. */
  add({ beganAt, pushCycles, shortCycles, firstPushAt, lastPushEnd }: MatrixPorts, now: number): void {
    this.utops += 1;
    if (firstPushAt < 0) return;
    const { split } = this;
    this.split = {
      ...split,
      push: split.push + pushCycles,
      short: split.short + shortCycles,
      wait: split.wait + lastPushEnd - firstPushAt - pushCycles - shortCycles,
      startAndDrain: split.startAndDrain + (firstPushAt - beganAt) + (now - lastPushEnd),
    };
  }
}
