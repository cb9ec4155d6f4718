import type { TenantsStatistics } from "../../environment/index.ts";

/** Share of all ME cycles that went into saving and restoring contexts, 0 … 1. */
export function overheadShare({ tenants, cycles }: TenantsStatistics, matrixEngines: number): number {
  const lost = tenants.reduce((total, tenant) => total + tenant.meSaveCycles + tenant.meRestoreCycles, 0);
  return cycles === 0 ? 0 : lost / (cycles * matrixEngines);
}

/** Why a policy and the preferred one differ, in measured figures. */
export function overheadNote(
  own: TenantsStatistics,
  preferred: { readonly name: string; readonly statistics: TenantsStatistics },
  matrixEngines: number,
): string {
  const share = (statistics: TenantsStatistics): string =>
    `${(overheadShare(statistics, matrixEngines) * 100).toFixed(1)} % of all ME cycles`;
  const preemptions = ({ tenants }: TenantsStatistics): number =>
    tenants.reduce((total, tenant) => total + tenant.preemptions, 0);
  return (
    `Saving and restoring contexts took ${share(own)} here (${preemptions(own)} preemptions) and ` +
    `${share(preferred.statistics)} under ${preferred.name} (${preemptions(preferred.statistics)}), ` +
    `which lends an engine in every gap between two groups and takes it back at once.`
  );
}
