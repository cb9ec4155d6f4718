import type { Scenario } from "../../config/scenario_types.ts";
import { inferencesPerMillionCycles, type TenantsStatistics, type TenantStatistics } from "../../environment/index.ts";
import type { PolicyRun, PolicyTotals, TenantRow } from "../../report/report_data.ts";

/** Fewest answered requests of which a mean and a 95th percentile are shown. */
const fewestLatencies = 20;

/** Sizes of the core that shares are taken of. */
export interface EngineCounts {
  readonly matrixEngines: number;
  readonly vectorEngines: number;
}

/** What one policy gave its tenants, in the shape of a report. */
export function policyRun(
  policy: { readonly name: string; readonly preferred?: boolean },
  scenario: Scenario,
  statistics: TenantsStatistics,
  engines: EngineCounts,
): PolicyRun {
  const { cycles, timeline } = statistics;
  const tenants = statistics.tenants.map((tenant, at): TenantRow => {
    const { quota, priority } = scenario.tenants[at] ?? { quota: 0, priority: 1 };
    return { ...tenantRow(tenant, cycles, engines), quota, priority };
  });
  return {
    policy: policy.name,
    ...(policy.preferred === true ? { preferred: true } : {}),
    cycles,
    tenants,
    totals: totalsOfTenants(tenants),
    timeline,
  };
}

/** All tenants together. */
export function totalsOfTenants(tenants: readonly TenantRow[]): PolicyTotals {
  const sum = (of: (tenant: TenantRow) => number): number => tenants.reduce((total, tenant) => total + of(tenant), 0);
  return {
    inferences: sum((tenant) => tenant.inferences),
    inferencesPerMillionCycles: sum((tenant) => tenant.inferencesPerMillionCycles),
    meUtilisation: sum((tenant) => tenant.meUtilisation),
    veUtilisation: sum((tenant) => tenant.veUtilisation),
    preemptions: sum((tenant) => tenant.preemptions),
  };
}

function tenantRow(tenant: TenantStatistics, cycles: number, engines: EngineCounts): TenantRow {
  const { name, network, inferences, latenciesCycles, meUsefulCycles, meDrainCycles, veBusyCycles } = tenant;
  const enough = latenciesCycles.length >= fewestLatencies;
  return {
    name,
    network,
    inferences,
    inferencesPerMillionCycles: inferencesPerMillionCycles(tenant, cycles),
    meUtilisation: (meUsefulCycles + meDrainCycles) / (cycles * engines.matrixEngines),
    veUtilisation: veBusyCycles / (cycles * engines.vectorEngines),
    latencyMeanCycles: enough ? mean(latenciesCycles) : null,
    latencyP95Cycles: enough ? percentile(latenciesCycles, 0.95) : null,
    preemptions: tenant.preemptions,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/** The smallest value that at least this share of the values does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
