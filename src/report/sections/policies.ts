import { aheadOfReference, otherNotes } from "../comparison.ts";
import { stackedBarsSvg } from "../chart/stacked_bars.ts";
import { count, percent, significant, time } from "../format.ts";
import { tenantColour } from "../html/colour.ts";
import { markup, type Markup, type MarkupValue } from "../html/markup.ts";
import { absent, bar, type Section } from "../html/section.ts";
import { scrolling, table, type Column } from "../html/table.ts";
import type { PolicyRun, ReportData, TenantRow } from "../report_data.ts";

/** The policies side by side: totals, where the engines went, throughput and latency per tenant. */
export function policiesSection({ policies = [], run }: ReportData): Section {
  const id = "policies";
  const title = "Scheduling policies";
  if (policies.length === 0) return { id, title, body: absent("No tenants were run: there is no policy to compare.") };
  const body = [
    aheadOfReference(policies).map((sentence) => markup`<p class="remark">${sentence}</p>\n`),
    totalsTable(policies),
    otherNotes(policies).map(({ policy, note }) => markup`<p class="note">${policy}: ${note}</p>\n`),
    markup`<h3>Where the engines went</h3>\n`,
    engineShares(policies),
    legend(policies),
    markup`<h3>Throughput per tenant</h3>\n`,
    perTenant(
      "Inferences per million cycles; the longest bar of a row is the tenant's best policy.",
      policies,
      ({ inferencesPerMillionCycles }) => inferencesPerMillionCycles,
      (value) => significant(value),
    ),
    markup`<h3>Latency per tenant</h3>\n`,
    latencies(policies, run.clockMhz),
  ];
  return { id, title, body };
}

function latencies(policies: readonly PolicyRun[], clockMhz: number): Markup {
  const known = policies.some(({ tenants }) => tenants.some(({ latencyP95Cycles }) => latencyP95Cycles !== null));
  if (!known) return absent("No tenant answered 20 requests: too few to speak of a latency.");
  return perTenant(
    `95th percentile, cycles and time at ${count(clockMhz)} MHz. A dash, or no row: fewer than 20 inferences, too few to say.`,
    policies,
    ({ latencyP95Cycles }) => latencyP95Cycles,
    (value) => `${count(Math.round(value))} (${time(value, clockMhz)})`,
  );
}

function totalsTable(policies: readonly PolicyRun[]): Markup {
  const best = Math.max(...policies.map(({ totals }) => totals.inferencesPerMillionCycles), 0);
  const columns: Column<PolicyRun>[] = [
    { head: "Policy", cell: ({ policy }) => policy, names: true },
    { head: "Cycles", cell: ({ cycles }) => count(cycles), numeric: true },
    {
      head: "Mismatches",
      cell: ({ mismatches }) => (mismatches === undefined ? "–" : count(mismatches)),
      numeric: true,
    },
    {
      head: "Inferences per million cycles",
      cell: ({ totals }) => [
        significant(totals.inferencesPerMillionCycles, 4),
        bar(best > 0 ? totals.inferencesPerMillionCycles / best : 0),
      ],
      numeric: true,
    },
    { head: "ME utilisation", cell: ({ totals }) => shareCell(totals.meUtilisation), numeric: true },
    { head: "VE utilisation", cell: ({ totals }) => shareCell(totals.veUtilisation), numeric: true },
    { head: "Inferences", cell: ({ totals }) => count(totals.inferences), numeric: true },
    { head: "Preemptions", cell: ({ totals }) => count(totals.preemptions), numeric: true },
    { head: "Row hash", cell: ({ rowHash }) => (rowHash === undefined ? "–" : markup`<code>${rowHash}</code>`) },
  ];
  return table("All tenants together, one run per policy.", columns, policies);
}

function shareCell(share: number): MarkupValue {
  return [percent(share), bar(share)];
}

function engineShares(policies: readonly PolicyRun[]): Markup {
  const bars = policies.flatMap(({ policy, tenants }) => [
    { group: policy, label: "ME", shares: tenants.map(({ meUtilisation }) => meUtilisation) },
    { group: policy, label: "VE", shares: tenants.map(({ veUtilisation }) => veUtilisation) },
  ]);
  const title = "Share of the matrix and vector engines that worked for each tenant, per policy";
  return scrolling(title, stackedBarsSvg(title, namesOf(policies), bars));
}

/** Tenants and their colours, for every drawing of the page. */
export function legend(policies: readonly PolicyRun[], extra?: MarkupValue): Markup {
  const items = namesOf(policies).map((name, tenant) => markup`<li>${swatch(tenant)}${name}</li>`);
  return markup`<ul class="legend" aria-label="Tenants">${items}${extra}</ul>\n`;
}

export function swatch(tenant: number): Markup {
  const colour = tenantColour(tenant);
  return markup`<span class="swatch ${colour.class}" style="${colour.style}" aria-hidden="true"></span>`;
}

function namesOf(policies: readonly PolicyRun[]): string[] {
  return (policies[0]?.tenants ?? []).map(({ name }) => name);
}

/** A row per tenant, a column per policy, with bars on the scale of the row. */
function perTenant(
  caption: string,
  policies: readonly PolicyRun[],
  valueOf: (tenant: TenantRow) => number | null,
  textOf: (value: number) => string,
): Markup {
  const tenants = policies[0]?.tenants ?? [];
  const rows = tenants.map((tenant, place) => {
    const values = policies.map((policy) => {
      const own = policy.tenants[place];
      return own === undefined ? null : valueOf(own);
    });
    return { tenant, place, values, most: Math.max(0, ...values.map((value) => value ?? 0)) };
  });
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    { head: "Tenant", cell: ({ tenant, place }) => [swatch(place), tenant.name], names: true },
    { head: "Network", cell: ({ tenant }) => tenant.network },
    ...policies.map(({ policy }, i) => ({
      head: policy,
      cell: ({ values, most }: Row): MarkupValue => {
        const value = values[i] ?? null;
        return value === null ? "–" : [textOf(value), bar(most > 0 ? value / most : 0)];
      },
      numeric: true,
    })),
  ];
  return table(
    caption,
    columns,
    rows.filter(({ values }) => values.some((value) => value !== null)),
  );
}
