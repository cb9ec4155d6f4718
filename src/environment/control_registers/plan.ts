import type { Random } from "../random.ts";
import type { SegmentProfile } from "../traffic_plan.ts";
import type { AxiTempo } from "./axi_master.ts";

/** How software, programs and engines of one lawful segment behave. */
export interface RegistersPlan {
  readonly tempo: AxiTempo;
  /** Longest pause of a thread of software between two accesses, cycles; short ones are more common. */
  readonly pauseMax: number;
  /** Mean cycles that software lets a program run, or waits for its interrupt, before it looks. */
  readonly patience: number;
  /** Longest Row, Run and Stop of a sequencer, cycles. */
  readonly stateMax: number;
  /** Share of the ends of a Run that end the program; of these, the share that faults. */
  readonly doneShare: number;
  readonly faultShare: number;
  /** Longest µTop of an ME, cycles, and share of the cycles in which an idle ME takes one. */
  readonly utopMax: number;
  readonly startShare: number;
  /** Mean cycles between changes of the VE grants, preemptions, dropped records, quarantines, resets; 0 = never. */
  readonly grantGap: number;
  readonly preemptGap: number;
  readonly dropGap: number;
  readonly quarantineGap: number;
  readonly resetGap: number;
}

/** Draws how an AXI4-Lite master behaves: at once, slow on some channels, or slow on all. */
export function drawTempo(random: Random, delayMax: number): AxiTempo {
  const delay = (): number => (random.chance(0.5) ? 1 : random.spread(delayMax));
  return {
    addressDelay: delay(),
    dataDelay: delay(),
    readDelay: delay(),
    responseDelay: delay(),
    readiness: random.chance(0.5) ? 16 : random.between(2, 15),
    noise: random.chance(0.5),
  };
}

/** Draws the plan of a segment. `wild` has none. */
export function registersPlan(profile: Exclude<SegmentProfile, "wild">, random: Random): RegistersPlan {
  const calm = {
    pauseMax: 64,
    patience: 300,
    stateMax: random.spread(256),
    doneShare: 0.2,
    faultShare: 0.1,
    utopMax: random.spread(512),
    startShare: 0.1,
    grantGap: random.between(2, 50),
    preemptGap: 100,
    dropGap: 500,
    quarantineGap: 0,
    resetGap: 0,
  };
  switch (profile) {
    case "idle":
      return { ...calm, tempo: drawTempo(random, 16), pauseMax: 4096, startShare: 0.01, preemptGap: 0, dropGap: 0 };
    case "sparse":
      return { ...calm, tempo: drawTempo(random, 64), pauseMax: 512 };
    case "bursty":
      return { ...calm, tempo: drawTempo(random, 256), pauseMax: random.spread(512), quarantineGap: 2000 };
    case "saturated":
      return {
        ...calm,
        tempo: drawTempo(random, 4),
        pauseMax: 4,
        patience: 50,
        grantGap: 3,
        preemptGap: 5,
        dropGap: 10,
      };
    case "adversarial":
      return {
        tempo: drawTempo(random, 32),
        pauseMax: random.spread(32),
        patience: random.spread(64),
        stateMax: random.spread(16),
        doneShare: 0.5,
        faultShare: 0.5,
        utopMax: random.spread(16),
        startShare: 0.5,
        grantGap: 2,
        preemptGap: random.between(2, 20),
        dropGap: random.between(2, 20),
        quarantineGap: random.between(50, 1000),
        resetGap: 2000,
      };
  }
}
