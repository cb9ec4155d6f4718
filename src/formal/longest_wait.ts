import type { NpuConfig } from "../config/types.ts";
import { countBits, schedulingMode } from "../ports/index.ts";
import type { Counterexample } from "./problem.ts";

/**
 * The run in which an owner waits as long as G5a allows, one row of inputs per cycle from reset on: the last vNPU, without
 * a quota, borrows every ME; then as many owners of one ME each as can wait together ask for theirs in one cycle, and each
 * save takes all of its S cycles. The last row is the last cycle of the longest wait. Undefined for other promises, and
 * with one vNPU, where nobody borrows.
 */
export function longestWait(config: NpuConfig, promise: string): Counterexample | undefined {
  const { matrixEngines: mes, vnpus, saveLimitCycles } = config;
  const owners = Math.min(mes, vnpus - 1);
  if (promise !== "G5a" || owners === 0) return undefined;
  const bits = BigInt(countBits(mes));
  const all = (1n << BigInt(vnpus)) - 1n;
  /** One for each owner, in a port with a number per vNPU. */
  const each = Array.from({ length: owners }, (_, v) => 1n << (BigInt(v) * bits)).reduce((sum, one) => sum | one);
  const configuration = {
    ...{ mode_i: BigInt(schedulingMode.spatialHarvest), me_online_i: (1n << BigInt(mes)) - 1n, vnpu_quota_i: each },
    ...{ vnpu_enable_i: all, vnpu_harvest_i: all, vnpu_lend_i: all },
  };
  // Cycle 0 is the reset. The borrower's uTops are there from cycle 2 on, one starts in each cycle, all run by then.
  const asks = mes + 4;
  const firstPreempt = asks + 1;
  const last = firstPreempt + saveLimitCycles + owners;
  return Array.from({ length: last + 1 }, (_, t) => {
    const adds = t === 1 ? BigInt(mes) << (BigInt(vnpus - 1) * bits) : t === asks ? each : 0n;
    // The ME that was started last is preempted first; it is in Save from the cycle after the decision on.
    const done = t - firstPreempt - saveLimitCycles;
    const saved = done >= 0 && done < owners ? 1n << BigInt(mes - 1 - done) : 0n;
    return { ...configuration, ready_add_i: adds, me_saved_i: saved };
  });
}
