import type { FrontendPlan } from "../plan.ts";
import { drainAndSaveCycles, restoreCycles } from "./settings.ts";

/**
 * Surroundings that cost nothing: memory answers in the next cycle, engines begin and finish at once and take the times of
 * NeuISA, a preempted one drains and saves in 256 + 128 cycles and restores in 128. Nothing is random.
 */
export function idealPlan(): FrontendPlan {
  return {
    tempo: { addressDelay: 1, dataDelay: 1, readDelay: 1, responseDelay: 1, readiness: 16, noise: false },
    tenant: {
      ...{ faultyShare: 0, adversarialShare: 0, lines: 0, reloadShare: 0, restMax: 1, pollMax: 1, patience: Infinity },
      ...{ stopShare: 0, tuneShare: 0, strayShare: 0, injectShare: 0 },
      ...{ shifts: 1, shiftCycles: 1, alone: false, strictShare: 0 },
    },
    hypervisor: {
      ...{ modeGap: 0, quotaGap: 0, sliceGap: 0, sliceMax: 1, offlineGap: 0, repairMax: 1, lookGap: 0, wild: false },
    },
    memory: {
      ...{ latencyMax: 1, lateShare: 0, mixShare: 0, beatShare: 1, errorShare: 0, stallShare: 0, stallMax: 1 },
      ...{ silenceGap: 0, noise: false, garbageShare: 0 },
    },
    engine: {
      ...{ scale: 1, beginMax: 1, finishMax: 1, saveMax: drainAndSaveCycles, restoreMax: restoreCycles },
      ...{ muteShare: 0, muteRestoreShare: 0, killFinishShare: 0, steady: true },
    },
    ...{ lateDataGap: 0, lateDataMax: 1, resetGap: 0, junk: false },
  };
}
