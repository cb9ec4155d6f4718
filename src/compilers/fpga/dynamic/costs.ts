/**
 * Cycles from the first accept of an instruction file package (IFP) behind a fence to that of the fence: the SYSTEM is
 * accepted in the cycle behind the last done, where the latency of the package ends, and the next word one cycle later
 * (docs/contracts/second_level_idm.md, rules 3 and 4).
 */
export const fenceCycles = 1;

/**
 * Cycles from the accept of the last SYSTEM of a barrier to the first accept of the next layer, with `barrierStages` = B
 * registers each way. For an accept in t: `sync_local_o` in t + 1 and seen in t + 1 + B, arrive and release in t + 2 + B,
 * `sync_global_o` in t + 3 + 2B, Run and the next accept in t + 4 + 2B. From the last done it is one more: 5 + 2B.
 * (docs/contracts/second_level_idm.md, rule 4; first_level_idm.md, events 1 (4) and 3.)
 */
export function barrierCycles(barrierStages: number): number {
  return 4 + 2 * barrierStages;
}

/** Cycles from the accept of the last SYSTEM with `end` to `task_done_o`. */
export const endCycles = 1;

/**
 * Microseconds that a program of so many bytes takes to the memory of the FPGA: 20 µs, and 3 GB/s. [model] of the transfer
 * in table 2 of Zeng et al. (FCCM 2020).
 */
export function transferOf(bytes: number): number {
  return 20 + bytes / 3000;
}
