import type { SecondLevelSizes } from "../../ports/second_level_idm.ts";
import type { Environment } from "../environment.ts";
import { seededRandom } from "../random.ts";
import { drawSegmentProfile, type Profile, type SegmentProfile } from "../traffic_plan.ts";
import { drivePacker, quietDrive } from "./drive.ts";
import { LawfulFirstLevel } from "./lawful.ts";
import { secondLevelPlan } from "./plan.ts";
import { secondLevelRows } from "./rows.ts";
import { SecondLevelView } from "./view.ts";
import { WildSecondLevel } from "./wild.ts";

/** What the random environment is made of. */
export interface SecondLevelEnvironmentOptions {
  readonly sizes: SecondLevelSizes;
  /** Integer 0 … 2⁵³ − 1. Same sizes, seed, profile and outputs: same stimulus. */
  readonly seed: number;
  readonly profile?: Profile;
}

/** Mean cycles between resets inside a segment of `wild`. */
const wildResetGapCycles = 900;

/**
 * Random surroundings of a core's second level of instruction dispatch, from a seed: the first level, which plays random
 * programs, and the four modules. A run begins with 1–3 cycles of reset, is cut into segments of 512 … 4 k cycles with a
 * new plan each, and is reset now and then in the middle. Every profile keeps all duties (A) of the contract.
 */
export function secondLevelEnvironment(options: SecondLevelEnvironmentOptions): Environment {
  const { sizes, seed, profile = "mixed" } = options;
  const rows = secondLevelRows(sizes);
  const random = seededRandom(seed);
  const pack = drivePacker(rows);
  const d = quietDrive();
  const view = new SecondLevelView(sizes, rows);
  const lawful = new LawfulFirstLevel(sizes, view, random);
  const wild = new WildSecondLevel(sizes, view, random);

  let now = 0;
  let segment: SegmentProfile = "idle";
  let segmentEndsAt = 0;
  let resetAt = 0;
  let resetLeft = 0;
  let resetGapCycles = 0;

  const beginSegment = (): void => {
    segment = profile === "mixed" || profile === "lawful" ? drawSegmentProfile(random, profile === "mixed") : profile;
    segmentEndsAt = now + 511 + random.spread(segment === "idle" ? 512 : 3585);
    if (segment === "wild") {
      wild.begin(now);
      resetGapCycles = wildResetGapCycles;
    } else {
      const plan = secondLevelPlan(segment, random);
      lawful.begin(plan, now);
      resetGapCycles = plan.resetGap;
    }
    if (now > 0) resetAt = now + random.gap(random.chance(0.1) ? 1000 : resetGapCycles);
  };

  return {
    drive(stimulus, at, previous, previousAt) {
      if (now > 0) {
        view.observe(d, previous, previousAt);
        lawful.observe(now);
      }
      if (now >= segmentEndsAt) beginSegment();
      if (now >= resetAt) {
        resetLeft = random.between(1, 3);
        resetAt = now + resetLeft + random.gap(resetGapCycles);
      }
      if (segment === "wild") wild.drive(d, now);
      else lawful.drive(d, now);
      if (resetLeft > 0) {
        resetLeft -= 1;
        d.running = 0;
        d.done = 0;
        d.restart = 0;
      }
      pack(d, stimulus, at);
      now += 1;
    },
  };
}
