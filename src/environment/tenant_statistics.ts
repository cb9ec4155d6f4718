import type { OccupancyTimeline } from "./occupancy_timeline.ts";

/** What one tenant got so far. Engine cycles are cycles times engines; the kinds of them exclude each other. */
export interface TenantStatistics {
  readonly name: string;
  readonly network: string;
  /** Requests that have arrived, and those that wait behind the running one. */
  readonly requests: number;
  readonly waitingRequests: number;
  readonly inferences: number;
  /** Done share of the running inference, 0 … 1, by engine cycles of its program. */
  readonly runningFraction: number;
  /** Cycles from the arrival of each answered request to the end of its inference, the end included. */
  readonly latenciesCycles: readonly number[];
  /** ME cycles in Run with work done. */
  readonly meUsefulCycles: number;
  /** ME cycles in Run while a suspended context is read back. */
  readonly meRestoreCycles: number;
  /** ME cycles in Save while the array drains: work done. */
  readonly meDrainCycles: number;
  /** ME cycles in Save while the context is written. */
  readonly meSaveCycles: number;
  /** ME cycles held without work: in a gang, engines that wait for the operator's longest part. */
  readonly meStalledCycles: number;
  /** VE cycles of its VE µTops. */
  readonly veBusyCycles: number;
  /** µTops that were told to leave their ME. */
  readonly preemptions: number;
  /** µTops started fresh, resumed and finished. */
  readonly freshStarts: number;
  readonly resumes: number;
  readonly finishedUtops: number;
}

/** Statistics of a run of tenants, as plain data. */
export interface TenantsStatistics {
  /** Cycles since the reset at the start of the run. */
  readonly cycles: number;
  readonly tenants: readonly TenantStatistics[];
  readonly timeline: OccupancyTimeline;
}

/**
 * Steady throughput of a tenant: (completed inferences + done share of the running one) in a million cycles. Meaningful
 * in runs shorter than an inference, too.
 */
export function inferencesPerMillionCycles(tenant: TenantStatistics, cycles: number): number {
  return cycles === 0 ? 0 : ((tenant.inferences + tenant.runningFraction) / cycles) * 1e6;
}
