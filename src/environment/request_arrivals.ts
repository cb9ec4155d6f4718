import type { Arrivals } from "../config/scenario_types.ts";
import type { Random } from "./random.ts";

/** The requests of one tenant: which have arrived, and when the next one comes. */
export class RequestArrivals {
  /** Cycle in which the next request arrives; Infinity while a closed loop waits for its answer. */
  nextAt: number;
  /** Requests that have arrived. */
  requests = 0;
  /** Arrival cycles of the requests that wait. */
  private readonly waiting: number[] = [];
  private head = 0;
  private readonly arrivals: Arrivals;
  private readonly random: Random;

  /** The first request comes in `firstCycle`; with Poisson arrivals, a gap later. */
  constructor(arrivals: Arrivals, random: Random, firstCycle: number) {
    this.arrivals = arrivals;
    this.random = random;
    this.nextAt = firstCycle + (arrivals.kind === "poisson" ? this.poissonGap(arrivals.meanCycles) : 0);
  }

  get waitingRequests(): number {
    return this.waiting.length - this.head;
  }

  /** Takes in what arrives in cycle `now`. */
  arrive(now: number): void {
    while (this.nextAt <= now) {
      this.waiting.push(this.nextAt);
      this.requests += 1;
      this.nextAt = this.after(this.nextAt);
    }
  }

  /** Takes the oldest waiting request; gives the cycle of its arrival. */
  take(): number {
    const arrivedAt = this.waiting[this.head] ?? 0;
    this.head += 1;
    if (this.head === this.waiting.length) {
      this.waiting.length = 0;
      this.head = 0;
    }
    return arrivedAt;
  }

  /** Tells that a request was answered in cycle `now`. */
  answered(now: number): void {
    if (this.arrivals.kind === "closed") this.nextAt = now + 1 + this.arrivals.thinkCycles;
  }

  private after(arrivedAt: number): number {
    switch (this.arrivals.kind) {
      case "closed":
        return Infinity;
      case "periodic":
        return arrivedAt + this.arrivals.periodCycles;
      case "poisson":
        return arrivedAt + this.poissonGap(this.arrivals.meanCycles);
    }
  }

  /** An exponentially distributed gap, in whole cycles, at least one. */
  private poissonGap(meanCycles: number): number {
    const uniform = (this.random.bits() + 1) / 2 ** 32;
    return Math.max(1, Math.round(-Math.log(uniform) * meanCycles));
  }
}
