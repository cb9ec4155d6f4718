import { coreModules } from "../../ports/second_level_idm.ts";
import type { Random } from "../random.ts";
import type { SegmentProfile } from "../traffic_plan.ts";
import type { ModulesPlan } from "./modules.ts";

/** How the first level of one segment behaves. Gaps are mean cycles, 0 = never; `…Max` are spread from 1 up. */
export interface SecondLevelPlan {
  readonly modules: ModulesPlan;
  /** Instructions of a program, at most about; shares of programs with a fault. */
  readonly lengthMax: number;
  readonly faultyShare: number;
  /** From a stop to the restart. */
  readonly restartMax: number;
  /** Share of restarts that go on behind the last SYSTEM, where they could. */
  readonly resumeShare: number;
  /** Share of words that come late, and by how much. */
  readonly lateShare: number;
  readonly lateMax: number;
  /** Share of cycles in which a word that waits is taken back. */
  readonly withdrawShare: number;
  /** Share of words that come when the watchdog is about to trap. */
  readonly brinkShare: number;
  /** Share of words with an error, and of words with one bit inverted. */
  readonly errorShare: number;
  readonly flipShare: number;
  /** From a barrier to its release, and the share of barriers at which the core is restarted or halted instead. */
  readonly syncMax: number;
  readonly switchShare: number;
  readonly haltGap: number;
  /** Pulses that mean nothing: sync_global outside Wait, halt outside Run, words outside Run. */
  readonly strayGap: number;
  /** Share of programs that run with a watchdog; from one change of it in Run to the next. */
  readonly watchdogShare: number;
  readonly watchdogGap: number;
  /** From one change of the core's number in Run to the next. */
  readonly coreGap: number;
  /** Cycles without event after which a core without watchdog is halted. */
  readonly patienceMax: number;
  readonly noise: boolean;
  readonly resetGap: number;
}

/** Draws the plan of a segment. `wild` has none. */
export function secondLevelPlan(profile: Exclude<SegmentProfile, "wild">, random: Random): SecondLevelPlan {
  const slowest = random.chance(0.5) ? 16 : 400;
  const modules: ModulesPlan = {
    latencyMax: Array.from(coreModules, () => random.spread(slowest)),
    doneGrid: random.chance(0.6) ? 1 : 1 << random.below(5),
    hangShare: 0,
    stallShare: random.chance(0.5) ? 0 : 1 / random.between(4, 64),
    stallMax: random.spread(64),
    readyShare: random.below(3) / 2,
  };
  const calm: SecondLevelPlan = {
    ...{ modules, lengthMax: random.chance(0.5) ? 100 : 1990, faultyShare: 0.1, restartMax: 16, resumeShare: 0.5 },
    ...{ lateShare: random.chance(0.5) ? 0 : 0.1, lateMax: random.spread(64), withdrawShare: 0, errorShare: 0 },
    ...{ brinkShare: 0, flipShare: 0 },
    ...{ syncMax: random.spread(200), switchShare: 0.1, haltGap: 0, strayGap: 0, noise: false, resetGap: 0 },
    ...{ watchdogShare: 0.5, watchdogGap: 0, coreGap: 0, patienceMax: 800 },
  };
  const fast: ModulesPlan = {
    ...modules,
    latencyMax: Array.from(coreModules, () => random.spread(8)),
    stallShare: random.chance(0.7) ? 0 : 0.05,
    stallMax: 8,
    readyShare: 1,
    meetShare: random.chance(0.6) ? 0 : 0.9,
  };
  switch (profile) {
    case "idle":
      return { ...calm, lengthMax: 20, restartMax: 4000, syncMax: 4000, lateShare: 0.5, lateMax: 1000 };
    case "sparse":
      return { ...calm, lateShare: 0.5, lateMax: 100, haltGap: 4000, strayGap: 500, watchdogGap: 2000 };
    case "bursty":
      return { ...calm, modules: { ...modules, doneGrid: 1 << random.between(3, 6) }, lateShare: 0.05, lateMax: 200 };
    case "saturated":
      return {
        ...{ ...calm, modules: random.chance(0.7) ? fast : modules, lengthMax: 1990, faultyShare: 0.3, restartMax: 2 },
        ...{ lateShare: 0, syncMax: random.spread(8) },
      };
    case "adversarial":
      return {
        modules: {
          ...(random.chance(0.6) ? fast : modules),
          hangShare: random.chance(0.6) ? 0 : 1 / 64,
          stallShare: random.below(3) / 8,
          stallMax: random.spread(random.chance(0.8) ? 16 : 600),
        },
        lengthMax: random.spread(400),
        faultyShare: random.between(2, 4) / 5,
        restartMax: random.spread(8),
        resumeShare: random.below(3) / 2,
        lateShare: random.below(3) / 4,
        lateMax: random.spread(random.chance(0.8) ? 8 : 600),
        withdrawShare: random.below(3) / 10,
        brinkShare: random.chance(0.4) ? 0 : 1 / 10,
        errorShare: random.below(3) / 200,
        flipShare: random.below(3) / 50,
        syncMax: random.spread(32),
        switchShare: random.below(4) / 4,
        haltGap: random.chance(0.4) ? 0 : random.between(10, 800),
        strayGap: random.between(2, 40),
        watchdogShare: 0.8,
        watchdogGap: random.chance(0.5) ? 0 : random.between(20, 800),
        coreGap: random.chance(0.7) ? 0 : random.between(20, 1000),
        patienceMax: random.spread(800),
        noise: random.chance(0.5),
        resetGap: 900,
      };
  }
}

/** Draws a watchdog's limit that can run out within a segment, mostly. */
export function drawWatchdog(random: Random): number {
  const draw = random.below(16);
  if (draw < 11) return random.between(1, 2);
  return draw < 14 ? random.spread(16) : random.below(0x1_0000);
}

/** A bit of a word whose inversion may be a fault: of the header, or of what some payload reserves. */
export function drawHeadBit(random: Random): number {
  if (random.chance(0.25)) return random.between(108, 111);
  return random.chance(0.5) ? random.between(96, 127) : random.below(random.chance(0.8) ? 32 : 60);
}

/** Inverts a bit of a word. */
export function invert(word: Uint32Array, bit: number): void {
  word[bit >>> 5] = (word[bit >>> 5] ?? 0) ^ (1 << (bit & 31));
}
