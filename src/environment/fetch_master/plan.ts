import type { Axi4ReadSlavePlan } from "../axi/index.ts";
import type { Random } from "../random.ts";
import type { SegmentProfile } from "../traffic_plan.ts";
import type { FetchShape } from "./request_book.ts";

/** How the surroundings of one segment behave. Gaps are mean cycles, 0 = never; `…Max` are spread from 1 up. */
export interface FetchPlan {
  readonly shape: FetchShape;
  /** Share of requesters that ask at all. */
  readonly activeShare: number;
  /** From the end of a request to the next. */
  readonly askGap: number;
  /** Requests begin in cycles that are multiples of this. */
  readonly askGrid: number;
  /** Cycles that a request stands behind its answer; 1 = it is dropped in the next. */
  readonly holdMax: number;
  /** Share of requests that are given up, and after how many cycles. */
  readonly giveUpShare: number;
  readonly giveUpMax: number;
  /** Share of given-up requests that are raised again within 4 cycles. */
  readonly againShare: number;
  /** Share of beats in whose cycle their request is given up, or one begins. */
  readonly coincidenceShare: number;
  readonly slave: Axi4ReadSlavePlan;
  readonly resetGap: number;
}

/** Draws the plan of a segment. `wild` has none. */
export function fetchPlan(
  profile: Exclude<SegmentProfile, "wild">,
  random: Random,
  answerLimitCycles: number,
): FetchPlan {
  const shape: FetchShape = {
    // Under a low answer limit, most of what is long runs out of time.
    lengths: random.chance(answerLimitCycles < 64 ? 0.3 : 0.6) ? 0 : random.chance(0.7) ? 1 : 2,
    boundaryShare: random.below(3) / 4,
    topShare: 0,
  };
  const slave: Axi4ReadSlavePlan = {
    latencyMax: random.chance(0.5) ? random.spread(8) : random.spread(Math.min(256, 2 * answerLimitCycles)),
    lateShare: 0,
    mixShare: random.below(3) / 2,
    beatShare: 1,
    errorShare: 0,
    stallShare: random.chance(0.5) ? 0 : 1 / random.between(4, 64),
    stallMax: random.spread(16),
    silenceGap: 0,
    noise: false,
  };
  const calm: FetchPlan = {
    ...{ shape, slave, activeShare: random.chance(0.5) ? 1 : 0.3, askGap: 200, askGrid: 1, holdMax: 1 },
    ...{ giveUpShare: 0.02, giveUpMax: 64, againShare: 0.5, coincidenceShare: 0, resetGap: 0 },
  };
  switch (profile) {
    case "idle":
      return { ...calm, askGap: 4000 };
    case "sparse":
      return { ...calm, askGap: 300, holdMax: 8, slave: { ...slave, errorShare: 1 / 512 } };
    case "bursty":
      return { ...calm, askGap: random.between(8, 200), askGrid: 1 << random.between(4, 8) };
    case "saturated":
      return {
        ...calm,
        askGap: random.spread(4),
        giveUpShare: random.chance(0.5) ? 0 : 0.02,
        slave: {
          ...slave,
          lateShare: random.chance(0.3) ? 1 / 128 : 0,
          stallShare: random.chance(0.7) ? 0 : 0.1,
          silenceGap: random.chance(0.3) ? 8 * answerLimitCycles : 0,
        },
      };
    case "adversarial":
      return {
        shape: { ...shape, boundaryShare: random.below(3) / 2, topShare: 1 / 16 },
        activeShare: random.below(4) / 4 + 0.1,
        askGap: random.spread(64),
        askGrid: random.chance(0.7) ? 1 : 16,
        holdMax: random.spread(16),
        giveUpShare: random.below(4) / 8,
        giveUpMax: random.spread(2 * answerLimitCycles),
        againShare: 0.8,
        coincidenceShare: random.below(3) / 20,
        slave: {
          latencyMax: random.spread(2 * answerLimitCycles),
          lateShare: random.below(3) / 32,
          mixShare: random.below(3) / 2,
          beatShare: random.between(1, 4) / 4,
          errorShare: random.below(3) / 40,
          stallShare: random.below(3) / 8,
          stallMax: random.spread(answerLimitCycles),
          silenceGap: random.chance(0.5) ? 0 : 8 * answerLimitCycles + 256,
          noise: random.chance(0.5),
        },
        resetGap: 600,
      };
  }
}
