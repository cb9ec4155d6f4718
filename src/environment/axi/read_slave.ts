import type { Random } from "../random.ts";
import type { Axi4ReadLink } from "./read_link.ts";

/** How a read slave behaves. Shares are 0 … 1; `…Max` are spread from 1 up; gaps are mean cycles, 0 = never. */
export interface Axi4ReadSlavePlan {
  /** Cycles from the one in which an address is taken to its first beat; 1 = the next cycle. */
  readonly latencyMax: number;
  /** Share of bursts that come later than the master waits. */
  readonly lateShare: number;
  /** Share of beats behind which another ID comes next, where one is due. */
  readonly mixShare: number;
  /** Share of cycles with a beat that is due, in which it comes. */
  readonly beatShare: number;
  readonly errorShare: number;
  /** Share of cycles in which AR begins to stall, and how long. */
  readonly stallShare: number;
  readonly stallMax: number;
  /** From one silence on both channels, longer than the master waits, to the next. */
  readonly silenceGap: number;
  /** Payloads are random while their valid is 0. */
  readonly noise: boolean;
}

/** What a slave is made of. */
export interface Axi4ReadSlaveOptions {
  readonly random: Random;
  /** Number of IDs, from 0. */
  readonly ids: number;
  /** Most cycles that the master waits: what is late, or a silence, is longer. */
  readonly answerLimitCycles: number;
  /** Cycle in which the first beat of a late burst comes; more than the answer limit from `now` when absent. */
  readonly lateAt?: (id: number, beats: number, now: number) => number;
}

/**
 * An AXI4 read slave with seeded latencies: bursts in any order and mixed beat by beat, addresses stalled, errors,
 * bursts that come too late, silences. One burst per ID; an address that breaks this takes the place of the first.
 */
export class Axi4ReadSlave {
  private plan: Axi4ReadSlavePlan | undefined;
  /** By ID: beats left, and the cycle in which the first may come. */
  private readonly left: Int32Array;
  private readonly dueAt: Float64Array;
  /** IDs with beats left, in no order: the first `openCount`. */
  private readonly open: Int32Array;
  private openCount = 0;
  private current = -1;
  private stallEndsAt = 0;
  private silenceAt = Infinity;
  private silenceEndsAt = 0;

  private readonly options: Axi4ReadSlaveOptions;

  constructor(options: Axi4ReadSlaveOptions) {
    this.options = options;
    this.left = new Int32Array(options.ids);
    this.dueAt = new Float64Array(options.ids);
    this.open = new Int32Array(options.ids);
  }

  /** Behaves in this way from cycle `now` on; bursts that are under way, and a silence, go on. */
  begin(plan: Axi4ReadSlavePlan, now: number): void {
    this.plan = plan;
    this.silenceAt = now + this.options.random.gap(plan.silenceGap);
  }

  /** Takes note of the cycle before `now`; of one in reset, `driveReset` has told. */
  observe(link: Axi4ReadLink, now: number): void {
    if (link.running === 0) return;
    if (link.rValid === 1 && link.rReady === 1) this.gone(link.rId);
    if (link.arValid === 1 && link.arReady === 1) this.take(link.arId, link.arLength + 1, now);
  }

  /** Writes the slave's side of cycle `now`; a beat that was not taken stays. */
  drive(link: Axi4ReadLink, now: number): void {
    const { plan } = this;
    if (plan === undefined) return;
    const { random, answerLimitCycles } = this.options;
    if (now >= this.silenceAt) {
      this.silenceEndsAt = now + answerLimitCycles + random.spread(answerLimitCycles);
      this.silenceAt = this.silenceEndsAt + random.gap(plan.silenceGap);
    }
    const silent = now < this.silenceEndsAt;
    if (plan.stallShare > 0 && now >= this.stallEndsAt && random.chance(plan.stallShare)) {
      this.stallEndsAt = now + random.spread(plan.stallMax);
    }
    link.arReady = silent || now < this.stallEndsAt ? 0 : 1;
    if (link.running === 1 && link.rValid === 1 && link.rReady === 0) return;
    const id = silent || (plan.beatShare < 1 && !random.chance(plan.beatShare)) ? -1 : this.choose(plan, now);
    if (id < 0) this.quiet(link, plan);
    else this.beat(link, plan, id);
  }

  /** Nothing is valid in reset, and nothing is left of what was under way. */
  driveReset(link: Axi4ReadLink): void {
    this.reset();
    link.rValid = 0;
    if (this.plan?.noise === true) this.quiet(link, this.plan);
  }

  private beat(link: Axi4ReadLink, plan: Axi4ReadSlavePlan, id: number): void {
    const { random } = this.options;
    this.current = id;
    link.rValid = 1;
    link.rId = id;
    link.rLast = this.left[id] === 1 ? 1 : 0;
    link.rResponse = plan.errorShare > 0 && random.chance(plan.errorShare) ? random.between(1, 3) : 0;
    for (let word = 0; word < link.rData.length; word += 1) link.rData[word] = random.bits();
  }

  private quiet(link: Axi4ReadLink, plan: Axi4ReadSlavePlan): void {
    const { random, ids } = this.options;
    link.rValid = 0;
    if (plan.noise) {
      link.rId = random.below(ids);
      link.rLast = random.below(2);
      link.rResponse = random.below(4);
      link.rData.fill(random.bits());
    } else {
      link.rId = 0;
      link.rLast = 0;
      link.rResponse = 0;
      link.rData.fill(0);
    }
  }

  /** The ID whose beat comes next, −1 for none. */
  private choose(plan: Axi4ReadSlavePlan, now: number): number {
    const { random } = this.options;
    const { current } = this;
    if (current >= 0 && (this.left[current] ?? 0) > 0 && !(plan.mixShare > 0 && random.chance(plan.mixShare))) {
      return current;
    }
    if (this.openCount === 0) return -1;
    // The first that is due, from a random place on.
    const start = random.below(this.openCount);
    for (let step = 0; step < this.openCount; step += 1) {
      const id = this.open[(start + step) % this.openCount] ?? 0;
      if (now >= (this.dueAt[id] ?? 0)) return id;
    }
    return -1;
  }

  private take(id: number, beats: number, now: number): void {
    const { random, answerLimitCycles, lateAt } = this.options;
    if ((this.left[id] ?? 0) === 0) {
      this.open[this.openCount] = id;
      this.openCount += 1;
    }
    this.left[id] = beats;
    const latencyMax = this.plan?.latencyMax ?? 1;
    if (this.plan !== undefined && random.chance(this.plan.lateShare)) {
      this.dueAt[id] = lateAt?.(id, beats, now) ?? now + answerLimitCycles + random.spread(answerLimitCycles);
    } else {
      this.dueAt[id] = now - 1 + random.spread(latencyMax);
    }
  }

  private gone(id: number): void {
    this.left[id] = (this.left[id] ?? 1) - 1;
    if (this.left[id] !== 0) return;
    this.current = -1;
    const place = this.open.indexOf(id);
    this.openCount -= 1;
    this.open[place] = this.open[this.openCount] ?? 0;
  }

  private reset(): void {
    this.left.fill(0);
    this.openCount = 0;
    this.current = -1;
  }
}
