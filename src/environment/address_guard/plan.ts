import type { Random } from "../random.ts";
import type { SegmentProfile } from "../traffic_plan.ts";
import type { BurstShape } from "./bursts.ts";

/** How often a side of a channel is not there. Shares are 0 … 1. */
export interface ChannelPlan {
  /** Share of cycles in which it is there. */
  readonly share: number;
  /** Share of cycles in which it begins to be away, and for how long at most. */
  readonly stallShare: number;
  readonly stallMax: number;
}

/** How core and memory of one segment behave. Gaps are mean cycles, 0 = never; `…Max` are spread from 1 up. */
export interface GuardPlan {
  readonly reads: BurstShape;
  readonly writes: BurstShape;
  /** From one burst that is offered to the next. */
  readonly readGap: number;
  readonly writeGap: number;
  /** Share of writes whose data may come before their address. */
  readonly leadShare: number;
  /** The core's side of W, R and B. */
  readonly writeData: ChannelPlan;
  readonly readReady: ChannelPlan;
  readonly answerReady: ChannelPlan;
  /** Memory's side of AR, AW, W and R. */
  readonly memoryRead: ChannelPlan;
  readonly memoryWrite: ChannelPlan;
  readonly memoryWriteData: ChannelPlan;
  readonly memoryData: ChannelPlan;
  /** From the last of what was asked to the answer. */
  readonly latencyMax: number;
  readonly errorShare: number;
  /** From one change of segments to the next, and whether it comes while bursts are open. */
  readonly segmentGap: number;
  readonly anyTime: boolean;
  /** Payloads are random while their valid is 0. */
  readonly noise: boolean;
  readonly resetGap: number;
}

const always: ChannelPlan = { share: 1, stallShare: 0, stallMax: 1 };

/** Draws the plan of a segment, or of a temper of `wild`. */
export function guardPlan(profile: SegmentProfile, random: Random): GuardPlan {
  const shape = (badShare: number): BurstShape => ({
    badShare,
    beatsMax: random.chance(0.4) ? 4 : random.chance(0.6) ? 16 : 256,
    longShare: random.chance(0.7) ? 0 : 0.1,
  });
  const some = (): ChannelPlan =>
    random.chance(0.5) ? always : { share: random.between(1, 4) / 4, stallShare: random.below(2) / 32, stallMax: 32 };
  const any = (): ChannelPlan => ({
    share: 2 ** -random.below(5),
    stallShare: random.below(3) / 32,
    stallMax: random.spread(256),
  });
  const calm: GuardPlan = {
    ...{ reads: shape(0.05), writes: shape(0.05), readGap: 40, writeGap: 40, leadShare: random.below(3) / 4 },
    ...{ writeData: some(), readReady: some(), answerReady: some() },
    ...{ memoryRead: some(), memoryWrite: some(), memoryWriteData: some(), memoryData: some() },
    ...{ latencyMax: random.spread(256), errorShare: 0.02, segmentGap: 600, anyTime: false },
    ...{ noise: false, resetGap: 0 },
  };
  /** As many bursts are open as can be. */
  const deep = {
    ...{ reads: { ...shape(0.01), beatsMax: 2 }, writes: { ...shape(0.01), beatsMax: 2 }, latencyMax: 400 },
    ...{ writeData: always, memoryRead: always, memoryWrite: always, memoryWriteData: always },
  } as const;
  switch (profile) {
    case "idle":
      return { ...calm, readGap: 1500, writeGap: 1500 };
    case "sparse":
      return { ...calm, readGap: random.between(20, 200), writeGap: random.between(20, 200), errorShare: 0.1 };
    case "bursty":
      return { ...calm, readGap: random.spread(30), writeGap: random.spread(30), segmentGap: 200 };
    case "saturated":
      return {
        ...{ ...calm, readGap: 1, writeGap: 1, reads: { ...shape(0), beatsMax: random.spread(16) } },
        writes: { ...shape(0), beatsMax: random.spread(16) },
        ...(random.chance(0.5) ? { writeData: always, readReady: always, memoryData: always } : {}),
        ...(random.chance(0.5) ? { reads: shape(0.1), writes: shape(0.1) } : {}),
        ...(random.chance(0.4) ? deep : {}),
        segmentGap: 2000,
      };
    case "adversarial":
    case "wild":
      return {
        ...{ reads: shape(random.below(5) / 4), writes: shape(random.below(5) / 4) },
        readGap: random.spread(random.chance(0.5) ? 4 : 64),
        writeGap: random.spread(random.chance(0.5) ? 4 : 64),
        leadShare: random.below(3) / 2,
        ...{ writeData: any(), readReady: any(), answerReady: any() },
        ...{ memoryRead: any(), memoryWrite: any(), memoryWriteData: any(), memoryData: any() },
        latencyMax: random.spread(400),
        errorShare: random.below(3) / 4,
        segmentGap: random.spread(profile === "wild" ? 40 : 400),
        anyTime: profile === "wild" || random.chance(0.3),
        noise: profile === "wild" || random.chance(0.5),
        resetGap: 700,
      };
  }
}

/** One side of a channel: there or away, cycle by cycle. */
export class Channel {
  private awayUntil = 0;
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  /** Whether it is there in cycle `now`. */
  there(plan: ChannelPlan, now: number): boolean {
    const { random } = this;
    if (now < this.awayUntil) return false;
    if (plan.stallShare > 0 && random.chance(plan.stallShare)) {
      this.awayUntil = now + random.spread(plan.stallMax);
      return false;
    }
    return plan.share === 1 || random.chance(plan.share);
  }
}
