import type { Random } from "../random.ts";
import type { SegmentProfile } from "../traffic_plan.ts";

/** How the surroundings of one segment behave. Gaps are mean cycles, 0 = never; `…Max` are spread from 1 up. */
export interface SequencerPlan {
  /** From Idle or Done to the doorbell; from Fault to its clear. */
  readonly runGap: number;
  readonly clearGap: number;
  /** Doorbells and clears at any time. */
  readonly strayGap: number;
  /** Cycles to the answer of a row; 1 = in the first cycle of the request. */
  readonly rowMax: number;
  /** Share of rows that end the program, are answered with an error, are empty. */
  readonly endShare: number;
  readonly errorShare: number;
  readonly nullShare: number;
  /** Share of rows with ME µTops, with a VE µTop. */
  readonly meShare: number;
  readonly veShare: number;
  readonly utopMax: number;
  /** µTops finish in cycles that are multiples of this. */
  readonly finishGrid: number;
  readonly startMax: number;
  readonly saveMax: number;
  readonly finishInSaveShare: number;
  readonly veMax: number;
  /** Share of groups with written successors; of writes that differ, of writes past the table. */
  readonly nextShare: number;
  readonly conflictShare: number;
  readonly pastShare: number;
  readonly preemptGap: number;
  readonly stopGap: number;
  readonly faultGap: number;
  readonly offlineGap: number;
  readonly tableGap: number;
  /** Events of MEs and queues that are not its own. */
  readonly foreignShare: number;
  readonly resetGap: number;
}

/** Draws the plan of a segment. `wild` has none. */
export function sequencerPlan(profile: Exclude<SegmentProfile, "wild">, random: Random): SequencerPlan {
  const calm: SequencerPlan = {
    runGap: 16,
    clearGap: 16,
    strayGap: 500,
    rowMax: random.chance(0.5) ? 1 : random.spread(64),
    endShare: random.chance(0.5) ? 0 : 1 / random.between(4, 64),
    errorShare: 0,
    nullShare: 0,
    meShare: random.below(5) / 4,
    veShare: random.below(5) / 4,
    utopMax: random.spread(256),
    finishGrid: 1 << random.below(5),
    startMax: random.spread(16),
    saveMax: random.spread(64),
    finishInSaveShare: 0.2,
    veMax: random.spread(256),
    nextShare: random.below(4) / 4,
    conflictShare: 0,
    pastShare: 0,
    preemptGap: 400,
    stopGap: 0,
    faultGap: 0,
    offlineGap: 0,
    tableGap: 0,
    foreignShare: 0.1,
    resetGap: 0,
  };
  switch (profile) {
    case "idle":
      return { ...calm, runGap: 4000, utopMax: 8, veMax: 8 };
    case "sparse":
      return { ...calm, runGap: 300, startMax: 256, stopGap: 4000, tableGap: 2000, offlineGap: 3000 };
    case "bursty":
      return { ...calm, utopMax: random.spread(32), veMax: random.spread(32), finishGrid: 8, preemptGap: 100 };
    case "saturated":
      return {
        ...calm,
        runGap: 1,
        clearGap: 1,
        rowMax: 1,
        endShare: 0,
        startMax: 1,
        utopMax: random.spread(16),
        veMax: random.spread(16),
        preemptGap: random.chance(0.5) ? 0 : 20,
        tableGap: 3000,
      };
    case "adversarial":
      return {
        ...calm,
        runGap: random.spread(8),
        clearGap: random.spread(8),
        strayGap: random.between(2, 40),
        rowMax: random.spread(1 << 14),
        errorShare: random.below(3) / 20,
        nullShare: random.below(3) / 20,
        utopMax: random.spread(32),
        veMax: random.spread(32),
        startMax: random.spread(4),
        saveMax: random.spread(16),
        finishInSaveShare: 0.5,
        conflictShare: random.below(3) / 8,
        pastShare: random.below(3) / 20,
        preemptGap: random.between(2, 50),
        stopGap: random.between(20, 800),
        faultGap: random.between(20, 800),
        offlineGap: random.between(50, 1000),
        tableGap: random.between(4, 400),
        foreignShare: 0.5,
        resetGap: 600,
      };
  }
}

/** Draws the rows of a table: none, few, or many. */
export function drawTableRows(random: Random): number {
  const draw = random.below(16);
  if (draw === 0) return 0;
  if (draw < 10) return random.between(1, 12);
  return draw < 15 ? random.spread(0xffff) : 0xffff;
}
