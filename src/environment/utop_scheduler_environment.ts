import { EngineView } from "./engine_view.ts";
import type { Environment } from "./environment.ts";
import { LawfulTraffic } from "./lawful_traffic.ts";
import { seededRandom } from "./random.ts";
import { schedulerRows, type EnvironmentSizes } from "./scheduler_rows.ts";
import {
  drawSegmentProfile,
  trafficPlan,
  type Profile,
  type SegmentProfile,
  type TrafficPlan,
} from "./traffic_plan.ts";
import { WildTraffic } from "./wild_traffic.ts";

/** What the random environment is made of. */
export interface RandomEnvironmentOptions {
  readonly sizes: EnvironmentSizes;
  /** Integer 0 … 2⁵³ − 1. Same sizes, seed, profile and outputs: same stimulus. */
  readonly seed: number;
  readonly profile?: Profile;
}

/** Mean cycles between resets inside a segment of `wild`. */
const wildResetGapCycles = 4000;

/**
 * Random surroundings of a µTop scheduler, from a seed. A run begins with 1–3 cycles of reset, is cut into segments of
 * 512 … 16 k cycles with a new plan and configuration each, and is reset now and then in the middle.
 *
 * Every profile but `wild` and `mixed` keeps all duties (A) of the contract; these two keep A1 and A3.
 *
 * `mixed` reaches every decision of the contract at least 100 times in a million cycles, except the halving of the
 * service counters: a counter of C bits needs 2^(C−2) / NX cycles from one halving to the next, so at C = 24 it comes
 * NX / 4 times in a million cycles at most.
 */
export function utopSchedulerEnvironment(options: RandomEnvironmentOptions): Environment {
  const { sizes, seed, profile = "mixed" } = options;
  const rows = schedulerRows(sizes);
  const random = seededRandom(seed);
  const view = new EngineView(sizes, rows);
  const lawful = new LawfulTraffic(sizes, rows, view, random);
  const wild = new WildTraffic(sizes, rows, view, random);
  const reset = rows.input("rst_ni");

  let now = 0;
  let segment: SegmentProfile = "idle";
  let segmentEndsAt = 0;
  let resetAt = 0;
  let resetLeft = 0;
  let resetGapCycles = 0;

  const beginSegment = (): void => {
    segment = profile === "mixed" || profile === "lawful" ? drawSegmentProfile(random, profile === "mixed") : profile;
    segmentEndsAt = now + (segment === "idle" ? random.between(512, 2048) : 511 + random.spread(15_873));
    if (segment === "wild") {
      wild.begin(now);
      resetGapCycles = wildResetGapCycles;
    } else {
      const plan: TrafficPlan = trafficPlan(segment, random, sizes.saveLimitCycles);
      lawful.begin(plan, now);
      resetGapCycles = plan.gaps.reset;
    }
    if (now > 0) resetAt = now + random.gap(random.chance(0.1) ? 1000 : resetGapCycles);
  };

  return {
    drive(stimulus, at, previous, previousAt) {
      view.observe(previous, previousAt);
      if (now >= segmentEndsAt) beginSegment();
      if (now >= resetAt) {
        resetLeft = random.between(1, 3);
        resetAt = now + resetLeft + random.gap(resetGapCycles);
      }
      if (resetLeft > 0) {
        resetLeft -= 1;
        if (segment === "wild") wild.driveReset(stimulus, at);
        else lawful.driveReset(stimulus, at);
        const word = at + reset.word;
        stimulus[word] = (stimulus[word] ?? 0) & ~(1 << reset.shift);
        view.droveReset();
        lawful.reset(now + 1);
      } else if (segment === "wild") {
        wild.drive(stimulus, at, now);
      } else {
        lawful.drive(stimulus, at, now);
      }
      now += 1;
    },
  };
}
