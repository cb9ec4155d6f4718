import type { UtopSequencerSizes } from "../../ports/utop_sequencer.ts";
import type { Environment } from "../environment.ts";
import { seededRandom } from "../random.ts";
import { drawSegmentProfile, type Profile, type SegmentProfile } from "../traffic_plan.ts";
import type { UtopSequencerLimits } from "./duties.ts";
import { clearPulses, drivePacker, quietDrive } from "./drive.ts";
import { EnginesView } from "./engines_view.ts";
import { LawfulSequencer } from "./lawful.ts";
import { sequencerPlan } from "./plan.ts";
import { sequencerRows } from "./rows.ts";
import { SequencerView } from "./sequencer_view.ts";
import { EngineFault, type Surroundings } from "./shared.ts";
import { WildSequencer } from "./wild.ts";

/** What the random environment is made of. */
export interface UtopSequencerEnvironmentOptions extends UtopSequencerLimits {
  readonly sizes: UtopSequencerSizes;
  /** Integer 0 … 2⁵³ − 1. Same sizes, limits, seed, profile and outputs: same stimulus. */
  readonly seed: number;
  readonly profile?: Profile;
}

/** Mean cycles between resets inside a segment of `wild`. */
const wildResetGapCycles = 600;

/**
 * Random surroundings of a µTop sequencer, from a seed: the µTop scheduler and MEs as one vNPU sees them, its table, its
 * VE queue, its driver. A run begins with 1–3 cycles of reset, is cut into segments of 512 … 4 k cycles with a new plan
 * each, and is reset now and then in the middle. Every profile keeps all duties (A) of the contract.
 */
export function utopSequencerEnvironment(options: UtopSequencerEnvironmentOptions): Environment {
  const { sizes, seed, profile = "mixed" } = options;
  const rows = sequencerRows(sizes);
  const random = seededRandom(seed);
  const pack = drivePacker(rows);
  const d = quietDrive(sizes.matrixEngines);
  const view = new SequencerView(rows);
  const engines = new EnginesView(sizes.matrixEngines);
  const engineFault = new EngineFault();
  const around: Surroundings = { sizes, limits: options, view, engines, engineFault, random };
  const lawful = new LawfulSequencer(around);
  const wild = new WildSequencer(around);

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
      const plan = sequencerPlan(segment, random);
      lawful.begin(plan, now, d);
      resetGapCycles = plan.resetGap;
    }
    if (now > 0) resetAt = now + random.gap(random.chance(0.1) ? 1000 : resetGapCycles);
  };

  return {
    drive(stimulus, at, previous, previousAt) {
      if (now > 0) {
        view.observe(d, previous, previousAt);
        engines.observe(d, view);
      }
      if (now >= segmentEndsAt) beginSegment();
      if (now >= resetAt) {
        resetLeft = random.between(1, 3);
        resetAt = now + resetLeft + random.gap(resetGapCycles);
      }
      if (segment === "wild") wild.drive(d, now);
      else if (resetLeft > 0) clearPulses(d);
      else lawful.drive(d, now);
      if (resetLeft > 0) {
        resetLeft -= 1;
        d.running = 0;
        engineFault.reset();
      }
      pack(d, stimulus, at);
      now += 1;
    },
  };
}
