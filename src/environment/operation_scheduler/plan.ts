import type { Random } from "../random.ts";
import type { SegmentProfile } from "../traffic_plan.ts";

/** How the surroundings of one segment behave. Gaps are mean cycles, 0 = never. */
export interface OperationPlan {
  /** Most instructions of a µTop; lengths spread over all orders of magnitude up to it. */
  readonly instructionsMax: number;
  /** Cycles from the end of a µTop to the next on its queue, and from a take to the next front, spread from 1 up. */
  readonly startGapMax: number;
  /** 1 = the next front is there at once. */
  readonly fetchGapMax: number;
  /** Most cycles from an operation to its credit, beyond the one it takes at least. */
  readonly serviceMax: number;
  /** Most cycles of a save, beyond the first two of hold. */
  readonly saveMax: number;
  /** Share of instructions with an ME operation; of those with none at all. */
  readonly operationShare: number;
  readonly emptyShare: number;
  /** Slots per instruction: 0 none, 1 few, 2 half, 3 most, 4 all, 5 drawn anew for each instruction. */
  readonly density: number;
  readonly preemptGap: number;
  /** Share of preempts that kill. */
  readonly killShare: number;
  readonly stopGap: number;
  readonly configurationGap: number;
  readonly allowGap: number;
  readonly resetGap: number;
}

/** Draws the plan of a segment. `wild` has none. */
export function operationPlan(profile: Exclude<SegmentProfile, "wild">, random: Random): OperationPlan {
  const calm: OperationPlan = {
    instructionsMax: 64,
    startGapMax: 64,
    fetchGapMax: random.spread(8),
    serviceMax: random.spread(64),
    saveMax: random.spread(64),
    operationShare: random.below(5) / 4,
    emptyShare: random.chance(0.5) ? 0 : 0.1,
    density: random.below(6),
    preemptGap: 0,
    killShare: 0.2,
    stopGap: 0,
    configurationGap: 500,
    allowGap: 0,
    resetGap: 0,
  };
  switch (profile) {
    case "idle":
      return { ...calm, instructionsMax: 4, startGapMax: 4096 };
    case "sparse":
      return { ...calm, instructionsMax: 16, startGapMax: 512, fetchGapMax: 16, preemptGap: 400, allowGap: 1000 };
    case "bursty":
      return { ...calm, startGapMax: random.between(8, 512), fetchGapMax: 1, preemptGap: 300, stopGap: 2000 };
    case "saturated":
      return {
        ...calm,
        instructionsMax: 1024,
        startGapMax: 2,
        fetchGapMax: 1,
        serviceMax: random.chance(0.5) ? 1 : calm.serviceMax,
        density: random.between(2, 5),
        preemptGap: random.chance(0.5) ? 0 : 1000,
        configurationGap: random.between(50, 1000),
      };
    case "adversarial":
      return {
        ...calm,
        instructionsMax: random.spread(32),
        startGapMax: random.spread(16),
        fetchGapMax: random.spread(4),
        serviceMax: random.spread(16),
        saveMax: random.spread(16),
        emptyShare: random.below(3) / 4,
        density: 5,
        preemptGap: random.between(5, 100),
        stopGap: random.between(20, 400),
        configurationGap: random.between(2, 100),
        allowGap: random.between(4, 100),
        resetGap: 2000,
      };
  }
}
