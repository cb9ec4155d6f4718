import type { FirstLevelSizes } from "../../ports/first_level_idm.ts";
import type { AxiTempo } from "../control_registers/axi_master.ts";
import { drawTempo } from "../control_registers/plan.ts";
import type { Random } from "../random.ts";
import type { SegmentProfile } from "../traffic_plan.ts";
import type { LoadMemoryPlan } from "./memory/load_memory.ts";
import type { TaskShape } from "./memory/tagged_task.ts";

/** How users and the hypervisor behave. `…Max` are spread from 1 up, cycles; gaps are mean cycles, 0 = never. */
export interface SoftwarePlan {
  /** Users that may hold cores at a time. */
  readonly users: number;
  readonly restMax: number;
  readonly pollMax: number;
  /** Cycles after which a task is stopped; Infinity = never. */
  readonly patience: number;
  /** Share of looks with which a hold begins, and a task is stopped. */
  readonly holdShare: number;
  readonly stopShare: number;
  /** Share of held tasks that go on as they are, and of those that change cores; the others let another task run first. */
  readonly resumeShare: number;
  readonly regroupShare: number;
  /** Share of ended tasks that the same cores follow up. */
  readonly followShare: number;
  /** Share of loads that are a few words short, and with an error injected. */
  readonly shortLoadShare: number;
  readonly injectShare: number;
  /** Share of tasks whose cores have segments. */
  readonly segmentShare: number;
  /** Highest limit of the watchdog, in 256 cycles; 0 = off. */
  readonly watchdogMax: number;
  /** From one access of the hypervisor that is refused, looks, or disturbs to the next. */
  readonly strayGap: number;
  /** Accesses that a user feels: stops, starts, loads of the cores of others. */
  readonly disturbShare: number;
}

/** How the second levels behave. */
export interface CorePlan {
  /** Share of the cycles in Run in which a core takes a word, drawn for each restart from here up to 1. */
  readonly readyShare: number;
  /** Longest work of a module after a word, and longest wait from a SYSTEM to its pulse. */
  readonly busyMax: number;
  readonly pulseMax: number;
  /** Share of words that trap, of cycles of work with a refused burst, of halts after which a core stays busy for long. */
  readonly trapShare: number;
  readonly guardShare: number;
  readonly stuckShare: number;
  /** Share of restarts after which a core pulses whatever it likes. */
  readonly hostileShare: number;
  /** Levels are random where nothing reads them, and pulses may come from cores that do not run. */
  readonly noise: boolean;
}

/** How the surroundings of one segment behave. */
export interface FirstLevelPlan {
  readonly tempo: AxiTempo;
  readonly memory: LoadMemoryPlan;
  readonly software: SoftwarePlan;
  readonly tasks: TaskShape;
  readonly cores: CorePlan;
  /** Share of the chances at which a pulse meets a decision of the first level, or a write. */
  readonly meetShare: number;
  readonly resetGap: number;
}

/** Draws how memory behaves; a lawful one answers in time. */
export function loadMemoryPlan(
  profile: SegmentProfile,
  lawful: boolean,
  random: Random,
  limit: number,
): LoadMemoryPlan {
  const daring = profile === "adversarial" || profile === "wild";
  const faults = !lawful && profile !== "idle";
  const share = (most: number): number => (faults && random.chance(0.5) ? most * (random.between(1, 4) / 4) : 0);
  return {
    latencyMax: random.spread(Math.max(1, Math.min(limit - 2, 64))),
    // Where the loader waits for long, a single silence outlasts the segment.
    lateShare: share(limit > 1024 ? 1 / 200 : daring ? 1 / 24 : 1 / 60),
    deadShare: daring && random.chance(0.3) ? 0.2 : 0,
    mixShare: 0,
    beatShare: random.chance(0.6) ? 1 : random.between(3, 4) / 4,
    errorShare: share(daring ? 1 / 250 : 1 / 600),
    shortShare: share(daring ? 1 / 24 : 1 / 60),
    longShare: share(daring ? 1 / 24 : 1 / 60),
    stallShare: random.chance(0.5) ? 1 / 32 : 0,
    // Now and then an address is not taken for longer than the loader waits, once and again.
    stallMax: lawful ? Math.max(1, limit >>> 4) : daring && random.chance(0.4) ? 4 * limit : random.spread(16),
    silenceGap: faults && daring && limit <= 1024 && random.chance(0.3) ? 16 * limit + 512 : 0,
    noise: random.chance(0.5),
  };
}

/** Draws how users and the hypervisor behave; lawful ones disturb nobody. */
export function softwarePlan(profile: SegmentProfile, lawful: boolean, random: Random, cores: number): SoftwarePlan {
  const daring = profile === "adversarial" || profile === "wild";
  const faults = !lawful && profile !== "idle";
  const busy = daring || profile === "saturated";
  const share = (most: number): number => (faults && random.chance(0.6) ? most * (random.between(1, 4) / 4) : 0);
  return {
    users: random.chance(0.4) ? cores : random.between(1, Math.min(cores, 6)),
    restMax: profile === "idle" ? 4096 : profile === "sparse" ? 512 : busy ? 16 : random.spread(128),
    pollMax: busy ? 16 : 128,
    patience: lawful ? Infinity : random.between(500, 6_000),
    holdShare: random.chance(0.8) ? random.between(1, 6) / 20 : 0,
    stopShare: lawful ? 0.002 : share(0.05),
    resumeShare: random.between(0, 2) / 4,
    regroupShare: random.between(0, 3) / 4,
    followShare: random.between(1, 4) / 4,
    shortLoadShare: share(0.1),
    injectShare: share(0.15),
    segmentShare: random.chance(0.5) ? 0.3 : 0,
    watchdogMax: random.chance(0.5) ? 0xffff : 4,
    strayGap: profile === "idle" ? 2_000 : random.between(20, 400),
    disturbShare: faults ? (daring ? random.between(1, 4) / 10 : share(0.1)) : 0,
  };
}

/** Draws the plan of a segment. `lawful` leaves out every fault. */
export function firstLevelPlan(
  profile: SegmentProfile,
  lawful: boolean,
  random: Random,
  { cores, instructionWords, loadLimitCycles }: FirstLevelSizes,
): FirstLevelPlan {
  const daring = profile === "adversarial" || profile === "wild";
  const faults = !lawful && profile !== "idle";
  const share = (most: number): number => (faults && random.chance(0.5) ? most * (random.between(1, 4) / 4) : 0);
  return {
    tempo: drawTempo(random, profile === "bursty" ? 32 : daring ? 16 : 4),
    memory: loadMemoryPlan(profile, lawful, random, loadLimitCycles),
    software: softwarePlan(profile, lawful, random, cores),
    tasks: {
      stepsMax: [4, 8, 16][random.below(3)] ?? 4,
      wordsMax: random.chance(0.15) ? Math.min(instructionWords, 256) : random.spread(8),
      crookedShare: share(0.6),
    },
    cores: {
      readyShare: random.chance(0.5) ? 0.9 : 0.1,
      busyMax: random.spread(random.chance(0.5) ? 4 : 64),
      pulseMax: random.spread(8),
      trapShare: share(daring ? 1 / 60 : 1 / 300),
      guardShare: share(daring ? 1 / 100 : 1 / 500),
      stuckShare: share(0.2),
      hostileShare: share(daring ? 0.5 : 0.15),
      noise: faults && random.chance(0.5),
    },
    meetShare: share(daring ? 1 / 4 : 1 / 32),
    resetGap: lawful ? 0 : profile === "wild" ? 1_500 : daring ? 3_000 : 0,
  };
}
