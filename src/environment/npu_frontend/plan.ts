import type { NpuFrontendSizes } from "../../ports/npu_frontend.ts";
import { drawTempo } from "../control_registers/plan.ts";
import type { AxiTempo } from "../control_registers/axi_master.ts";
import type { Random } from "../random.ts";
import type { SegmentProfile } from "../traffic_plan.ts";
import type { EnginePlan } from "./engines/matrix_engines.ts";
import type { MemoryPlan } from "./memory/memory.ts";

/** How tenants behave: each loads programs, runs and watches them. `…Max` are spread from 1 up, cycles. */
export interface TenantPlan {
  /** Shares of programs that are faulty, and adversarial; the others are legal. */
  readonly faultyShare: number;
  readonly adversarialShare: number;
  /** Instructions of a µTop, at most, about. */
  readonly lines: number;
  /** Share of runs with another program than the one before. */
  readonly reloadShare: number;
  readonly restMax: number;
  readonly pollMax: number;
  /** Cycles after which a program is stopped; Infinity = never. */
  readonly patience: number;
  /** Share of runs that are stopped early, and share of looks with a change of priority or CONTROL. */
  readonly stopShare: number;
  readonly tuneShare: number;
  /** Share of looks with an access that is refused or does nothing. */
  readonly strayShare: number;
  /** Share of runs into which an error is injected. */
  readonly injectShare: number;
  /** Tenants take turns: one of so many at a time may begin a run, for so long. */
  readonly shifts: number;
  readonly shiftCycles: number;
  /** A run begins when no other tenant's program runs. */
  readonly alone: boolean;
  /** Share of runs without the right to borrow, and to lend. */
  readonly strictShare: number;
}

/** How the hypervisor behaves. Gaps are mean cycles, 0 = never. */
export interface HypervisorPlan {
  readonly modeGap: number;
  readonly quotaGap: number;
  readonly sliceGap: number;
  /** Spread from 1 up, cycles. */
  readonly sliceMax: number;
  /** Engines are taken out of service, and put back this much later, at most. */
  readonly offlineGap: number;
  readonly repairMax: number;
  readonly lookGap: number;
  /** Accesses to anything, too. */
  readonly wild: boolean;
}

/** How the surroundings of one segment behave. */
export interface FrontendPlan {
  readonly tempo: AxiTempo;
  readonly tenant: TenantPlan;
  readonly hypervisor: HypervisorPlan;
  readonly memory: MemoryPlan;
  readonly engine: EnginePlan;
  /** From a vNPU whose data are late to the next, mean cycles, and how late, spread. */
  readonly lateDataGap: number;
  readonly lateDataMax: number;
  readonly resetGap: number;
  readonly junk: boolean;
}

/** Draws the plan of a segment. `lawful` leaves out every fault. */
export function frontendPlan(
  profile: SegmentProfile,
  lawful: boolean,
  random: Random,
  sizes: NpuFrontendSizes,
): FrontendPlan {
  const { saveLimitCycles: saveLimit, answerLimitCycles: answerLimit, vnpus } = sizes;
  // With a short answer limit, what several vNPUs fetch at once, or over a slow bus, runs out of time.
  const tight = answerLimit < 64 * vnpus;
  const busy = profile === "saturated" || profile === "adversarial" || profile === "wild";
  const wild = profile === "wild";
  const faults = !lawful && profile !== "idle";
  const daring = faults && (profile === "adversarial" || wild);
  const share = (most: number): number => (random.chance(0.5) ? most * (random.between(1, 4) / 4) : 0);
  const shifts = tight && (lawful || random.chance(0.6)) ? vnpus : profile === "bursty" ? random.between(1, vnpus) : 1;
  const quick = tight || random.chance(0.5);

  const lateShare = faults ? share(tight ? 1 / 32 : 1 / 50) : 0;
  const memory: MemoryPlan = {
    latencyMax: tight ? (random.chance(0.7) || lawful ? 1 : random.spread(answerLimit)) : random.spread(64),
    lateShare,
    mixShare: tight && !daring ? 0 : random.below(3) / 2,
    beatShare: tight || random.chance(0.7) ? 1 : random.between(1, 4) / 4,
    errorShare: faults ? share(daring ? 1 / 40 : 1 / 300) : 0,
    stallShare: tight && (lawful || random.chance(0.7)) ? 0 : share(1 / 16),
    stallMax: random.spread(tight ? 8 : 32),
    silenceGap: daring && random.chance(0.25) ? 16 * answerLimit + 512 : 0,
    noise: random.chance(0.5),
    garbageShare: wild ? 0.5 : 0,
  };
  const engine: EnginePlan = {
    scale: lawful && random.chance(0.3) ? 1 : 2 ** -random.between(quick ? 3 : 0, 7),
    beginMax: random.spread(daring ? 16 : 4),
    finishMax: random.spread(16),
    saveMax: random.chance(0.3) ? saveLimit : random.spread(saveLimit),
    restoreMax: random.chance(0.3) ? saveLimit : random.spread(saveLimit),
    muteShare: faults ? share(1 / 40) : 0,
    muteRestoreShare: faults ? share(tight ? 1 / 3 : 1 / 6) : 0,
    killFinishShare: random.below(3) / 4,
    steady: false,
  };
  const tenant: TenantPlan = {
    faultyShare: faults ? (busy ? 0.3 : 0.15) : 0,
    adversarialShare: profile === "adversarial" ? 0.6 : busy && !lawful ? 0.15 : 0,
    lines: [4, 12, 24, 100][random.below(tight ? 3 : 4)] ?? 12,
    reloadShare: random.chance(0.5) ? 0.3 : 0.9,
    restMax: profile === "idle" ? 4096 : profile === "sparse" ? 512 : random.spread(64),
    pollMax: busy ? 64 : 256,
    patience: lawful ? Infinity : lateShare > 0 ? 3 * answerLimit + 500 : random.between(200, tight ? 1_500 : 6_000),
    stopShare: daring ? 0.2 : faults ? 0.05 : 0,
    tuneShare: random.below(3) / 4,
    strayShare: lawful ? 0.02 : daring ? 0.3 : 0.1,
    injectShare: faults ? share(0.15) : 0,
    shifts,
    shiftCycles: random.between(100, 600),
    alone: tight && lawful,
    strictShare: random.below(3) / 4,
  };
  const hypervisor: HypervisorPlan = {
    modeGap: profile === "idle" ? 0 : 3_000,
    quotaGap: random.between(100, 2_000),
    sliceGap: 1_000,
    sliceMax: random.chance(0.7) ? 256 : 4_096,
    offlineGap: faults ? (daring ? 1_500 : 6_000) : 0,
    repairMax: random.spread(512),
    lookGap: busy ? 100 : 500,
    wild,
  };
  const delay = profile === "bursty" ? 32 : daring ? 16 : 4;
  return {
    ...{ memory, engine, tenant, hypervisor, tempo: drawTempo(random, delay) },
    lateDataGap: [0, 100, 500][random.below(3)] ?? 0,
    lateDataMax: random.spread(512),
    resetGap: daring ? Math.max(4_000, 4 * answerLimit) : 0,
    junk: random.chance(0.5),
  };
}
