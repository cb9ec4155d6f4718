import type { Random } from "../random.ts";
import { drawBurst, type BurstShape, type GuardBurst } from "./bursts.ts";
import type { GuardLink } from "./link.ts";
import { Channel, type GuardPlan } from "./plan.ts";

/** Write bursts whose address or data is still to come, at most. */
const writesAhead = 6;

/** A write burst whose data are not all taken. */
interface WriteData {
  left: number;
  /** Data may come before the address. */
  readonly leads: boolean;
}

/** A core that reads and writes bursts, good and bad. */
export class GuardedCore {
  /** Read bursts, and write bursts, that are offered or begun and not answered. */
  reads = 0;
  writes = 0;

  private readAt = 0;
  private writeAt = 0;
  /** Addresses and data of write bursts that are still to come; the first ones may show. */
  private readonly addresses: GuardBurst[] = [];
  private readonly data: WriteData[] = [];

  private readonly random: Random;
  private readonly wChannel: Channel;
  private readonly rChannel: Channel;
  private readonly bChannel: Channel;

  constructor(random: Random) {
    this.random = random;
    this.wChannel = new Channel(random);
    this.rChannel = new Channel(random);
    this.bChannel = new Channel(random);
  }

  /** Takes note of the cycle before; of one in reset, `reset` has told. */
  observe(link: GuardLink): void {
    if (link.arValid === 1 && link.arReady === 1) link.arValid = 0;
    if (link.rValid === 1 && link.rReady === 1 && link.rLast === 1) this.reads -= 1;
    if (link.awValid === 1 && link.awReady === 1) {
      link.awValid = 0;
      this.addresses.shift();
    }
    if (link.wValid === 1 && link.wReady === 1) {
      link.wValid = 0;
      const burst = this.data[0];
      if (burst !== undefined) {
        burst.left -= 1;
        if (burst.left === 0) this.data.shift();
      }
    }
    if (link.bValid === 1 && link.bReady === 1) this.writes -= 1;
  }

  /** Writes the core's side of cycle `now`; what was not taken stays. `asks`: bursts may begin. */
  drive(link: GuardLink, plan: GuardPlan, now: number, asks: boolean): void {
    if (asks) this.begin(link, plan, now);
    this.offerWrite(link, plan, now);
    link.rReady = this.rChannel.there(plan.readReady, now) ? 1 : 0;
    link.bReady = this.bChannel.there(plan.answerReady, now) ? 1 : 0;
    this.payloads(link, plan.noise);
  }

  /** Nothing is valid in reset, and nothing is left of what was under way. */
  reset(link: GuardLink): void {
    link.arValid = 0;
    link.awValid = 0;
    link.wValid = 0;
    this.addresses.length = 0;
    this.data.length = 0;
    this.reads = 0;
    this.writes = 0;
  }

  private begin(link: GuardLink, plan: GuardPlan, now: number): void {
    const { random } = this;
    if (link.arValid === 0 && now >= this.readAt) {
      const { select, offset, length } = this.draw(link, plan.reads);
      link.arValid = 1;
      link.arSelect = select;
      link.arOffset = offset;
      link.arLength = length;
      this.reads += 1;
      this.readAt = now + random.gap(plan.readGap);
    }
    if (this.addresses.length < writesAhead && this.data.length < writesAhead && now >= this.writeAt) {
      const burst = this.draw(link, plan.writes);
      this.addresses.push(burst);
      this.data.push({ left: burst.length + 1, leads: random.chance(plan.leadShare) });
      this.writes += 1;
      this.writeAt = now + random.gap(plan.writeGap);
    }
  }

  private draw(link: GuardLink, shape: BurstShape): GuardBurst {
    return drawBurst(this.random, link.base, link.limit, shape);
  }

  private offerWrite(link: GuardLink, plan: GuardPlan, now: number): void {
    const { random, addresses, data } = this;
    const address = addresses[0];
    const burst = data[0];
    const behind = addresses.length >= data.length;
    // Data that lead hold their address back for a while.
    const holds = behind && burst?.leads === true && random.chance(0.8);
    if (link.awValid === 0 && address !== undefined && !holds) {
      link.awValid = 1;
      link.awSelect = address.select;
      link.awOffset = address.offset;
      link.awLength = address.length;
    }
    if (link.wValid === 1 || burst === undefined) return;
    // The address of these data has not been shown before this cycle.
    const early = addresses.length > data.length || (behind && link.awValid === 0);
    if ((early && !burst.leads) || !this.wChannel.there(plan.writeData, now)) return;
    link.wValid = 1;
    link.wLast = burst.left === 1 ? 1 : 0;
  }

  /** What is not valid is 0, or random. */
  private payloads(link: GuardLink, noisy: boolean): void {
    const { random } = this;
    const value = (limit: number): number => (noisy ? random.below(limit) : 0);
    if (link.arValid === 0) {
      link.arSelect = value(8);
      link.arOffset = value(2 ** 32);
      link.arLength = value(256);
    }
    if (link.awValid === 0) {
      link.awSelect = value(8);
      link.awOffset = value(2 ** 32);
      link.awLength = value(256);
    }
    if (link.wValid === 0) link.wLast = value(2);
  }
}
