import type { Random } from "../random.ts";
import type { GuardLink } from "./link.ts";
import { Channel, type GuardPlan } from "./plan.ts";

/** What memory has taken and not answered yet. */
interface Owed {
  /** Beats, of a read. */
  left: number;
  readonly dueAt: number;
}

/** Memory behind a guard: answers bursts in their order, after a time of its own, with an error now and then. */
export class GuardedMemory {
  private readonly reads: Owed[] = [];
  private readonly answers: Owed[] = [];
  /** Write bursts whose address was taken, and those whose last data were, less those whose answer is owed. */
  private addresses = 0;
  private lasts = 0;

  private readonly random: Random;
  private readonly arChannel: Channel;
  private readonly rChannel: Channel;
  private readonly awChannel: Channel;
  private readonly wChannel: Channel;

  constructor(random: Random) {
    this.random = random;
    this.arChannel = new Channel(random);
    this.rChannel = new Channel(random);
    this.awChannel = new Channel(random);
    this.wChannel = new Channel(random);
  }

  /** Takes note of the cycle before `now`; of one in reset, `reset` has told. */
  observe(link: GuardLink, plan: GuardPlan, now: number): void {
    const { random, reads, answers } = this;
    const due = (): number => now - 1 + random.spread(plan.latencyMax);
    const read = reads[0];
    if (link.memoryRValid === 1 && link.memoryRReady === 1) {
      link.memoryRValid = 0;
      if (read !== undefined) {
        read.left -= 1;
        if (read.left === 0) reads.shift();
      }
    }
    if (link.memoryArValid === 1 && link.memoryArReady === 1) {
      reads.push({ left: link.memoryArLength + 1, dueAt: due() });
    }
    if (link.memoryBValid === 1 && link.memoryBReady === 1) {
      link.memoryBValid = 0;
      answers.shift();
    }
    if (link.memoryAwValid === 1 && link.memoryAwReady === 1) this.addresses += 1;
    if (link.memoryWValid === 1 && link.memoryWReady === 1 && link.memoryWLast === 1) this.lasts += 1;
    while (this.addresses > 0 && this.lasts > 0) {
      this.addresses -= 1;
      this.lasts -= 1;
      answers.push({ left: 1, dueAt: due() });
    }
  }

  /** Writes memory's side of cycle `now`; what was not taken stays. */
  drive(link: GuardLink, plan: GuardPlan, now: number): void {
    const { random } = this;
    link.memoryArReady = this.arChannel.there(plan.memoryRead, now) ? 1 : 0;
    link.memoryAwReady = this.awChannel.there(plan.memoryWrite, now) ? 1 : 0;
    link.memoryWReady = this.wChannel.there(plan.memoryWriteData, now) ? 1 : 0;
    const read = this.reads[0];
    if (link.memoryRValid === 0) {
      const comes = read !== undefined && now >= read.dueAt && this.rChannel.there(plan.memoryData, now);
      link.memoryRValid = comes ? 1 : 0;
      link.memoryRLast = comes ? Number(read.left === 1) : plan.noise ? random.below(2) : 0;
      link.memoryRResponse = this.response(plan, comes);
    }
    const answer = this.answers[0];
    if (link.memoryBValid === 0) {
      const comes = answer !== undefined && now >= answer.dueAt;
      link.memoryBValid = comes ? 1 : 0;
      link.memoryBResponse = this.response(plan, comes);
    }
  }

  /** Nothing is valid in reset, and nothing is left of what was under way. */
  reset(link: GuardLink): void {
    link.memoryRValid = 0;
    link.memoryBValid = 0;
    this.reads.length = 0;
    this.answers.length = 0;
    this.addresses = 0;
    this.lasts = 0;
  }

  private response(plan: GuardPlan, comes: boolean): number {
    const { random } = this;
    if (!comes) return plan.noise ? random.below(4) : 0;
    return plan.errorShare > 0 && random.chance(plan.errorShare) ? random.between(1, 3) : 0;
  }
}
