import type { ControlRegistersSizes } from "../../ports/control_registers.ts";
import type { Environment } from "../environment.ts";
import { seededRandom } from "../random.ts";
import { drawSegmentProfile, type Profile, type SegmentProfile } from "../traffic_plan.ts";
import { AxiMaster } from "./axi_master.ts";
import { drivePacker, quietDrive } from "./drive.ts";
import { LawfulCore } from "./lawful_core.ts";
import { registersPlan, type RegistersPlan } from "./plan.ts";
import { registersRows } from "./rows.ts";
import { Software } from "./software.ts";
import { emptyView, observer } from "./view.ts";
import { WildAccess } from "./wild_access.ts";
import { WildCore } from "./wild_core.ts";

/** What the random environment is made of. */
export interface ControlRegistersEnvironmentOptions {
  readonly sizes: ControlRegistersSizes;
  /** Integer 0 … 2⁵³ − 1. Same sizes, seed, profile and outputs: same stimulus. */
  readonly seed: number;
  readonly profile?: Profile;
}

/** Mean cycles between resets inside a segment of `wild`. */
const wildResetGapCycles = 1500;

/**
 * Random surroundings of the control registers, from a seed: software behind an AXI4-Lite master, sequencers, engines. A
 * run begins with 1–3 cycles of reset, is cut into segments of 512 … 4 k cycles with a new plan each, and is reset now
 * and then in the middle. In `lawful` segments a hypervisor and guests create, configure, start, poll and free vNPUs; in
 * `wild` ones any access may come, and any event. Every profile keeps all duties (A) of the contract.
 */
export function controlRegistersEnvironment(options: ControlRegistersEnvironmentOptions): Environment {
  const { sizes, seed, profile = "mixed" } = options;
  const rows = registersRows(sizes);
  const random = seededRandom(seed);
  const pack = drivePacker(rows);
  const observe = observer(rows);
  const d = quietDrive(sizes);
  const view = emptyView();
  let now = 0;
  const software = new Software();
  const master = new AxiMaster(random, (owner, data, refused) => software.answer(owner, data, refused, now));
  const lawfulCore = new LawfulCore(sizes, random, view);
  const wildCore = new WildCore(sizes, random, view);
  const wildAccess = new WildAccess(sizes, random);

  /** Nothing in a segment of `wild`. */
  let plan: RegistersPlan | undefined;
  let segmentEndsAt = 0;
  let resetAt = 0;
  let resetLeft = 0;
  let resetGapCycles = 0;

  const beginSoftware = (): void => {
    if (plan !== undefined) software.begin({ sizes, random, view, plan, live: 0 }, now);
  };
  const beginSegment = (): void => {
    const isDrawn = profile === "mixed" || profile === "lawful";
    const segment: SegmentProfile = isDrawn ? drawSegment(profile === "mixed") : profile;
    segmentEndsAt = now + 511 + random.spread(segment === "idle" ? 512 : 3585);
    if (segment === "wild") {
      plan = undefined;
      wildCore.begin(now);
      wildAccess.begin(now);
      resetGapCycles = wildResetGapCycles;
    } else {
      plan = registersPlan(segment, random);
      master.tempo = plan.tempo;
      lawfulCore.begin(plan, now);
      beginSoftware();
      resetGapCycles = plan.resetGap;
    }
    if (now > 0) resetAt = now + random.gap(random.chance(0.1) ? 1000 : resetGapCycles);
  };
  const drawSegment = (withWild: boolean): SegmentProfile =>
    withWild && random.chance(0.4) ? "wild" : drawSegmentProfile(random, false);

  return {
    drive(stimulus, at, previous, previousAt) {
      if (now > 0) {
        observe(view, d, previous, previousAt);
        master.observe(d, view, now);
      }
      if (now >= segmentEndsAt) beginSegment();
      if (now >= resetAt) {
        resetLeft = random.between(1, 3);
        resetAt = now + resetLeft + random.gap(resetGapCycles);
      }
      if (plan === undefined) {
        if (resetLeft === 0) wildAccess.drive(master, now);
        master.drive(d, now);
        wildCore.drive(d, now);
        wildCore.meet(d, master.actingAddress(d));
      } else {
        if (resetLeft === 0) software.drive(master, now);
        master.drive(d, now);
        lawfulCore.drive(d, plan, sizes, now);
      }
      if (resetLeft > 0) {
        resetLeft -= 1;
        d.running = 0;
        d.injectDone = 0;
        master.reset(d);
        if (plan !== undefined) {
          d.state.fill(0);
          d.busy = 0;
          if (resetLeft === 0) beginSoftware();
        }
      }
      pack(d, stimulus, at);
      now += 1;
    },
  };
}
