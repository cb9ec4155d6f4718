import type { PolicyRun } from "../../report/report_data.ts";
import { short } from "../progress.ts";
import { textTable } from "../text_table.ts";

/** Policies and their tenants for a terminal; a dash where a figure would rest on too few requests. */
export function policyTable(runs: readonly PolicyRun[]): readonly string[] {
  const head = ["policy, tenant", "inferences", "per Mcycle", "ME use", "mean latency", "p95 latency", "preemptions"];
  const rows = runs.flatMap(({ policy, totals, tenants }) => [
    [policy, `${totals.inferences}`, perMillion(totals), percent(totals), "", "", `${totals.preemptions}`],
    ...tenants.map((tenant) => [
      `  ${tenant.name}`,
      `${tenant.inferences}`,
      perMillion(tenant),
      percent(tenant),
      latency(tenant.latencyMeanCycles),
      latency(tenant.latencyP95Cycles),
      `${tenant.preemptions}`,
    ]),
  ]);
  return textTable([head, ...rows]);
}

function perMillion({ inferencesPerMillionCycles: rate }: { readonly inferencesPerMillionCycles: number }): string {
  return rate.toFixed(2);
}

function percent({ meUtilisation }: { readonly meUtilisation: number }): string {
  return `${(meUtilisation * 100).toFixed(1)} %`;
}

function latency(cycles: number | null): string {
  return cycles === null ? "-" : `${short(cycles)} cycles`;
}
