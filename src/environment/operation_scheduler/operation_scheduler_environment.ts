import type { OperationSchedulerSizes } from "../../ports/operation_scheduler.ts";
import type { Environment } from "../environment.ts";
import { seededRandom } from "../random.ts";
import { drawSegmentProfile, type Profile, type SegmentProfile } from "../traffic_plan.ts";
import { LawfulOperations } from "./lawful.ts";
import { operationPlan, type OperationPlan } from "./plan.ts";
import { QueueView } from "./queue_view.ts";
import { operationRows } from "./rows.ts";
import { WildOperations } from "./wild.ts";

/** What the random environment is made of. */
export interface OperationSchedulerEnvironmentOptions {
  readonly sizes: OperationSchedulerSizes;
  /** Integer 0 … 2⁵³ − 1. Same sizes, seed, profile and outputs: same stimulus. */
  readonly seed: number;
  readonly profile?: Profile;
}

/** Mean cycles between resets inside a segment of `wild`. */
const wildResetGapCycles = 4000;

/**
 * Random surroundings of an operation scheduler, from a seed. A run begins with 1–3 cycles of reset, is cut into segments
 * of 512 … 16 k cycles with a new plan and configuration each, and is reset now and then in the middle; the segment
 * behind a `wild` one begins in reset, for MEs that were flushed at random owe nothing to anybody then.
 *
 * Every profile but `wild` and `mixed` keeps all duties (A) of the contract; these two keep all but A4.
 */
export function operationSchedulerEnvironment(options: OperationSchedulerEnvironmentOptions): Environment {
  const { sizes, seed, profile = "mixed" } = options;
  const rows = operationRows(sizes);
  const random = seededRandom(seed);
  const view = new QueueView(sizes, rows);
  const lawful = new LawfulOperations(sizes, rows, view, random);
  const wild = new WildOperations(sizes, rows, view, random);
  const before = new Uint32Array(rows.inputs.words);

  let now = 0;
  let segment: SegmentProfile = "idle";
  let segmentEndsAt = 0;
  let resetAt = 0;
  let resetLeft = 0;
  let resetGapCycles = 0;

  const beginSegment = (): void => {
    const wasWild = segment === "wild";
    segment = profile === "mixed" || profile === "lawful" ? drawSegmentProfile(random, profile === "mixed") : profile;
    segmentEndsAt = now + (segment === "idle" ? random.between(512, 2048) : 511 + random.spread(15_873));
    if (segment === "wild") {
      wild.begin(now, before);
      resetGapCycles = wildResetGapCycles;
    } else {
      const plan: OperationPlan = operationPlan(segment, random);
      lawful.begin(plan, now);
      resetGapCycles = plan.resetGap;
    }
    if (wasWild && segment !== "wild") resetAt = now;
    else if (now > 0) resetAt = now + random.gap(random.chance(0.1) ? 1000 : resetGapCycles);
  };

  return {
    drive(stimulus, at, previous, previousAt) {
      view.observe(previous, previousAt);
      if (now >= segmentEndsAt) beginSegment();
      if (now >= resetAt) {
        resetLeft = random.between(1, 3);
        resetAt = now + resetLeft + random.gap(resetGapCycles);
      }
      const inReset = resetLeft > 0;
      if (inReset) resetLeft -= 1;
      if (segment === "wild") {
        wild.drive(stimulus, at, now, inReset ? 0 : 1);
      } else if (inReset) {
        lawful.driveReset(stimulus, at);
        lawful.reset(now + 1);
      } else {
        lawful.drive(stimulus, at, now);
      }
      for (let word = 0; word < before.length; word += 1) before[word] = stimulus[at + word] ?? 0;
      view.drove(stimulus, at);
      now += 1;
    },
  };
}
