import type { Random } from "./random.ts";

/** The tempers of the random environment; `mixed` and `lawful` walk through the others, `lawful` leaves out `wild`. */
export const profiles = ["idle", "sparse", "bursty", "saturated", "adversarial", "wild", "lawful", "mixed"] as const;
export type Profile = (typeof profiles)[number];

/** A temper that one segment has from its first cycle to its last. */
export type SegmentProfile = Exclude<Profile, "mixed" | "lawful">;

/** Mean cycles between two changes of a kind; 0 = never within the segment. */
export interface ChangeGaps {
  readonly mode: number;
  readonly quota: number;
  readonly priority: number;
  readonly enable: number;
  readonly kill: number;
  readonly online: number;
  readonly reset: number;
  readonly taskDone: number;
  readonly veActive: number;
}

/** How the tenants and engines of one segment behave. */
export interface TrafficPlan {
  /** Shortest µTop, cycles, beyond the one or two that every µTop takes. */
  readonly utopCyclesMin: number;
  /** Longest µTop less the shortest, cycles; lengths spread over all orders of magnitude up to it. */
  readonly utopCyclesMax: number;
  /** Longest save, cycles, at most the save limit. */
  readonly saveCyclesMax: number;
  /** Share of preempted µTops that finish instead of being saved, 0 … 1. */
  readonly finishWhileSavingShare: number;
  /** Mean cycles from room for a µTop to the next that becomes ready. */
  readonly addGapCycles: number;
  /** µTops become ready group by group, each group when the one before is finished, as a sequencer does it. */
  readonly groupwise: boolean;
  readonly gaps: ChangeGaps;
}

const never: ChangeGaps = {
  mode: 0,
  quota: 0,
  priority: 0,
  enable: 0,
  kill: 0,
  online: 0,
  reset: 0,
  taskDone: 0,
  veActive: 0,
};

/** Draws the plan of a segment. `wild` has none. */
export function trafficPlan(
  profile: Exclude<SegmentProfile, "wild">,
  random: Random,
  saveLimitCycles: number,
): TrafficPlan {
  const saveCyclesMax = random.chance(0.5) ? saveLimitCycles : Math.min(saveLimitCycles, 8);
  const finishWhileSavingShare = random.chance(0.5) ? 0.5 : 0.1;
  const calm = { utopCyclesMin: 0, saveCyclesMax, finishWhileSavingShare, groupwise: random.chance(0.5) };
  switch (profile) {
    case "idle":
      return {
        ...calm,
        utopCyclesMax: 64,
        addGapCycles: 4000,
        gaps: { ...never, quota: 500, priority: 500, veActive: 300 },
      };
    case "sparse":
      return {
        ...calm,
        utopCyclesMax: random.spread(256),
        addGapCycles: random.between(40, 1000),
        gaps: { ...never, quota: 800, priority: 400, taskDone: 200, veActive: 100, enable: 1500, online: 2000 },
      };
    case "bursty":
      return {
        ...calm,
        groupwise: true,
        utopCyclesMax: random.spread(512),
        addGapCycles: random.between(10, 400),
        gaps: { ...never, quota: 1000, priority: 500, taskDone: 150, veActive: 150, kill: 1500, online: 2000 },
      };
    case "saturated": {
      // Long µTops are what preemption is for: half of these segments have nothing else, and owners that change often.
      const long = random.chance(0.5);
      return {
        ...calm,
        utopCyclesMin: long ? 256 : 0,
        utopCyclesMax: long ? 2048 : random.spread(256),
        addGapCycles: random.spread(8),
        gaps: {
          ...never,
          mode: 1500,
          quota: long ? 150 : 600,
          priority: 300,
          taskDone: 300,
          veActive: 200,
          kill: 2000,
          enable: 3000,
        },
      };
    }
    case "adversarial":
      return {
        ...calm,
        utopCyclesMax: random.spread(32),
        addGapCycles: random.spread(16),
        gaps: {
          mode: random.between(60, 600),
          quota: random.between(10, 100),
          priority: random.between(20, 200),
          enable: random.between(10, 200),
          kill: random.between(20, 200),
          online: random.between(20, 300),
          reset: 2000,
          taskDone: random.between(4, 100),
          veActive: random.between(4, 100),
        },
      };
  }
}

/** Draws the temper of the next segment of `mixed` or `lawful`: mostly those in which something happens. */
export function drawSegmentProfile(random: Random, withWild: boolean): SegmentProfile {
  const draw = random.below(withWild ? 32 : 26);
  if (draw < 1) return "idle";
  if (draw < 4) return "sparse";
  if (draw < 9) return "bursty";
  if (draw < 18) return "saturated";
  if (draw < 26) return "adversarial";
  return "wild";
}
