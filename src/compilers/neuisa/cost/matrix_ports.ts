import { arrayRows, blockCycles } from "./times.ts";
import { matrixCode } from "./decoded_code.ts";

/** From the cycle in which an ME operation issues to the one in which the engine may begin it. */
const shownCycles = 3;
/** Operations that the front end gives before they begin. */
const creditMax = 2;

/** One ME: operations begin in order, each when its port is free. Times are cycles of the run. */
export class MatrixPorts {
  private credit: number = creditMax;
  private creditFrom = 0;
  /** The pop that is under way is complete in this cycle; Infinity: none is. */
  popDoneAt: number = Infinity;
  /** The µTop that runs: its begin; cycles of its pushes, of waits for the weights of short ones, first begin, last end. */
  beganAt = 0;
  pushCycles = 0;
  shortCycles = 0;
  firstPushAt = -1;
  lastPushEnd = 0;
  private lastBlocks = 0;
  private weightsFreeAt = 0;
  private activationsFreeAt = 0;
  private resultsFreeAt = 0;
  /** When each block of results is there, oldest first. */
  private results: number[] = [];
  private popped = 0;
  private readonly waiting: { opcode: number; blocks: number; from: number }[] = [];

  /** A new µTop. */
  begin(now: number): void {
    this.beganAt = now;
    this.pushCycles = 0;
    this.shortCycles = 0;
    this.firstPushAt = -1;
    this.results = [];
    this.popped = 0;
  }

  /** Nothing is waiting to begin, and no pop is under way. */
  get clean(): boolean {
    return this.waiting.length === 0 && this.popDoneAt === Infinity;
  }

  /** The front end may give it an operation in cycle `now`: what begins in a cycle gives its credit back in the next one. */
  issues(now: number): boolean {
    return this.credit > (this.creditFrom > now ? 1 : 0);
  }

  give(opcode: number, blocks: number, now: number): void {
    this.credit -= 1;
    this.waiting.push({ opcode, blocks, from: now + shownCycles });
  }

  /** Cycle `now`: true when a pop is complete in it. */
  step(now: number): boolean {
    const complete = now >= this.popDoneAt;
    if (complete) this.popDoneAt = Infinity;
    const first = this.waiting[0];
    if (first !== undefined && now >= first.from && this.tryBegin(first.opcode, first.blocks, now)) {
      this.waiting.shift();
      this.credit += 1;
      this.creditFrom = now + 1;
    }
    return complete;
  }

  private tryBegin(opcode: number, blocks: number, now: number): boolean {
    const cycles = blocks * blockCycles;
    switch (opcode) {
      case matrixCode.pushWeights:
        if (now < this.weightsFreeAt) return false;
        this.weightsFreeAt = now + cycles;
        return true;
      case matrixCode.loadWeights:
        if (now < this.activationsFreeAt || now < this.weightsFreeAt) return false;
        this.activationsFreeAt = now + 1;
        return true;
      case matrixCode.push:
        if (now < this.activationsFreeAt) return false;
        this.activationsFreeAt = now + cycles;
        this.pushed(blocks, now);
        return true;
      default: {
        const last = this.popped + blocks - 1;
        if (now < this.resultsFreeAt || this.popDoneAt !== Infinity) return false;
        if (now < (this.results[last] ?? Infinity)) return false;
        this.popped += blocks;
        this.resultsFreeAt = now + cycles;
        this.popDoneAt = now + cycles - 1;
        return true;
      }
    }
  }

  private pushed(blocks: number, now: number): void {
    const cycles = blocks * blockCycles;
    if (this.firstPushAt < 0) this.firstPushAt = now;
    else this.shortCycles += Math.min(now - this.lastPushEnd, arrayRows - this.lastBlocks * blockCycles);
    this.lastBlocks = blocks;
    this.lastPushEnd = now + cycles;
    this.pushCycles += cycles;
    if (this.popped > 4096) {
      this.results = this.results.slice(this.popped);
      this.popped = 0;
    }
    for (let block = 1; block <= blocks; block += 1) this.results.push(now + block * blockCycles + arrayRows);
  }
}
