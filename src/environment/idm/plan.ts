import type { IdmSizes } from "../../ports/idm.ts";
import type { AxiTempo } from "../control_registers/axi_master.ts";
import { drawTempo } from "../control_registers/plan.ts";
import type { LoadMemoryPlan } from "../first_level_idm/memory/load_memory.ts";
import { loadMemoryPlan, softwarePlan, type SoftwarePlan } from "../first_level_idm/plan.ts";
import type { Random } from "../random.ts";
import type { SegmentProfile } from "../traffic_plan.ts";
import type { MemoryPortPlan } from "./cores/memory_port.ts";
import type { WorkPlan } from "./cores/work.ts";
import type { PoolTaskShape } from "./programs/pool_task.ts";

/** How the surroundings of one segment behave. */
export interface IdmPlan {
  readonly tempo: AxiTempo;
  readonly load: LoadMemoryPlan;
  readonly software: SoftwarePlan;
  readonly tasks: PoolTaskShape;
  readonly work: WorkPlan;
  readonly memory: MemoryPortPlan;
  /** Share of segments of memory that are too small for every program. */
  readonly narrowShare: number;
  readonly resetGap: number;
}

/** Draws the plan of a segment. `lawful` leaves out every fault: its programs end, and their bursts stay inside. */
export function idmPlan(profile: SegmentProfile, lawful: boolean, random: Random, sizes: IdmSizes): IdmPlan {
  const { cores, instructionWords, loadLimitCycles } = sizes;
  const daring = profile === "adversarial" || profile === "wild";
  const busy = daring || profile === "saturated";
  const faults = !lawful && profile !== "idle";
  const share = (most: number): number => (faults && random.chance(0.5) ? most * (random.between(1, 4) / 4) : 0);
  const tempo = (): number => (random.chance(0.5) ? 1 : random.between(2, 15) / 16);
  const software = softwarePlan(profile, lawful, random, cores);
  return {
    tempo: drawTempo(random, profile === "bursty" ? 32 : daring ? 16 : 4),
    load: loadMemoryPlan(profile, lawful, random, loadLimitCycles),
    // Without faults nothing else stops a program; with them a short watchdog finds what waits for ever.
    software: { ...software, watchdogMax: lawful ? 0 : random.chance(0.8) ? random.spread(4) : 0xffff },
    tasks: {
      stepsMax: [3, 6, 12][random.below(3)] ?? 3,
      wordsMax: random.chance(0.2) ? Math.min(instructionWords, 200) : random.between(2, 16),
      faultyShare: share(daring ? 0.5 : 0.3),
      crookedShare: share(0.7),
    },
    work: {
      port: { askShare: tempo(), beatShare: tempo(), takeShare: tempo(), isEager: random.chance(0.5) },
      latencyMax: [0, 1, 2, 3].map(() => random.spread(busy ? 12 : 64)),
      hangShare: share(1 / 200),
      readyShare: tempo(),
      // Where nobody set the segments, each burst stops a program.
      burstShare: profile === "wild" && random.chance(0.6) ? 1 / 512 : random.below(3) / 2,
      beatsMax: random.chance(0.8) ? 8 : 64,
      crossShare: share(1 / 50),
      astrayShare: share(1 / 20),
      isWild: profile === "wild",
    },
    memory: {
      ...{ takeShare: tempo(), answerShare: tempo() },
      latencyMax: random.spread(random.chance(0.7) ? 8 : profile === "wild" ? 512 : 64),
      hangShare: share(1 / 100),
      errorShare: share(1 / 20),
    },
    narrowShare: faults ? (daring ? 0.5 : 0.1) : 0,
    resetGap: lawful ? 0 : profile === "wild" ? 1_500 : daring ? 3_000 : 0,
  };
}
