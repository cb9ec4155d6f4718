import { guardSegments } from "../../ports/address_guard.ts";
import type { Environment } from "../environment.ts";
import { seededRandom } from "../random.ts";
import { drawSegmentProfile, type Profile, type SegmentProfile } from "../traffic_plan.ts";
import { drawSegment } from "./bursts.ts";
import { GuardedCore } from "./core.ts";
import { guardLink, guardLinkRows } from "./link.ts";
import { GuardedMemory } from "./memory.ts";
import { guardPlan, type GuardPlan } from "./plan.ts";
import { guardRows } from "./rows.ts";

/** What the random environment is made of. */
export interface AddressGuardEnvironmentOptions {
  /** Integer 0 … 2⁵³ − 1. Same seed, profile and outputs: same stimulus. */
  readonly seed: number;
  readonly profile?: Profile;
}

/**
 * Random surroundings of an address guard, from a seed: a core that reads and writes good and bad bursts, and memory. A
 * run begins with 1–3 cycles of reset, is cut into segments of 512 … 4 k cycles with a new plan each, and is reset now
 * and then in the middle. Segments of addresses change when nothing is open; in `wild`, and now and then in
 * `adversarial`, in any cycle. Every profile keeps all duties (A) of the contract.
 */
export function addressGuardEnvironment(options: AddressGuardEnvironmentOptions): Environment {
  const { seed, profile = "mixed" } = options;
  const random = seededRandom(seed);
  const rows = guardLinkRows(guardRows());
  const link = guardLink();
  const core = new GuardedCore(random);
  const memory = new GuardedMemory(random);

  let now = 0;
  let segment: SegmentProfile = "idle";
  let plan: GuardPlan = guardPlan("idle", random);
  let segmentEndsAt = 0;
  let temperEndsAt = Infinity;
  let changeAt = 0;
  let resetAt = 0;
  let resetLeft = 0;

  const drawPlan = (): void => {
    plan = guardPlan(segment, random);
    if (segment === "wild") temperEndsAt = now + random.between(64, 1024);
  };

  const beginSegment = (): void => {
    segment = profile === "mixed" || profile === "lawful" ? drawSegmentProfile(random, profile === "mixed") : profile;
    segmentEndsAt = now + 511 + random.spread(segment === "idle" ? 512 : 3585);
    temperEndsAt = Infinity;
    drawPlan();
    changeAt = Math.min(changeAt, now + random.gap(plan.segmentGap));
    if (now > 0) resetAt = now + random.gap(random.chance(0.1) ? 1000 : plan.resetGap);
  };

  /** Changes some of the segments when it is time; false while the core must not ask, so that nothing is open soon. */
  const changeSegments = (): boolean => {
    if (now < changeAt) return true;
    if (!plan.anyTime && core.reads + core.writes > 0) return false;
    for (let s = 0; s < guardSegments; s += 1) {
      if (now > 0 && random.chance(0.5)) continue;
      const [base, limit] = drawSegment(random);
      link.base[s] = base;
      link.limit[s] = limit;
    }
    changeAt = now + random.gap(plan.segmentGap);
    return true;
  };

  return {
    drive(stimulus, at, previous, previousAt) {
      if (now > 0 && link.running === 1) {
        rows.readOutputs(link, previous, previousAt);
        core.observe(link);
        memory.observe(link, plan, now);
      }
      if (now >= segmentEndsAt) beginSegment();
      else if (now >= temperEndsAt) drawPlan();
      if (now >= resetAt) {
        resetLeft = random.between(1, 3);
        resetAt = now + resetLeft + random.gap(plan.resetGap);
      }
      const inReset = resetLeft > 0;
      if (inReset) {
        resetLeft -= 1;
        core.reset(link);
        memory.reset(link);
      }
      link.running = inReset ? 0 : 1;
      const asks = changeSegments() && !inReset;
      core.drive(link, plan, now, asks);
      memory.drive(link, plan, now);
      rows.writeInputs(link, stimulus, at);
      now += 1;
    },
  };
}
