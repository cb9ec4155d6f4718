import { timelineColumnCycles, timelineSvg } from "../chart/timeline.ts";
import { count, percent, significant, time } from "../format.ts";
import { markup, type Markup } from "../html/markup.ts";
import { absent, type Section } from "../html/section.ts";
import { scrolling, table, type Column } from "../html/table.ts";
import type { PolicyRun, ReportData, TenantRow } from "../report_data.ts";
import { legend, swatch } from "./policies.ts";

/** Per policy: who held which ME when, and what every tenant got. */
export function timelinesSection({ policies = [], run }: ReportData): Section {
  const id = "timelines";
  const title = "Who held which engine";
  if (policies.length === 0) return { id, title, body: absent("No tenants were run: there is no timeline.") };
  const hatched = markup`<li><svg class="swatch" width="11" height="11" role="img" aria-label="hatched"><defs><pattern id="legend-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.6" height="5" fill="var(--page)"/></pattern></defs><rect width="11" height="11" fill="var(--soft)"/><rect width="11" height="11" fill="url(#legend-hatch)"/></svg>hatched: the context is drained and saved</li>`;
  const intro = markup`<p>One row per matrix engine (ME), one colour per tenant; empty is idle. Time is given at ${count(run.clockMhz)} MHz.</p>\n`;
  const body = [intro, legend(policies, hatched), policies.map((policy, i) => onePolicy(policy, i, run.clockMhz))];
  return { id, title, body };
}

function onePolicy(policy: PolicyRun, index: number, clockMhz: number): Markup {
  const heading = markup`<h3>${policy.policy}</h3>\n`;
  return markup`${heading}${drawing(policy, index, clockMhz)}${tenantTable(policy, clockMhz)}`;
}

function drawing({ policy, timeline, tenants }: PolicyRun, index: number, clockMhz: number): Markup {
  if (timeline === undefined) return absent("No timeline was recorded for this policy.");
  const title = `Engine occupancy, ${policy}`;
  const options = { title, tenants: tenants.map(({ name }) => name), clockMhz, id: `hatch-${index}` };
  const columnCycles = timelineColumnCycles(timeline);
  const window = `Cycles ${count(timeline.fromCycle)} to ${count(timeline.toCycle)}`;
  const note =
    columnCycles === undefined
      ? `${window}, every interval drawn.`
      : `${window}; where intervals are too many to see, ${count(columnCycles)} cycles at a time show who held the engine longest.`;
  return markup`${scrolling(title, timelineSvg(timeline, options))}<p class="note">${note}</p>\n`;
}

function tenantTable({ policy, tenants }: PolicyRun, clockMhz: number): Markup {
  const rows = tenants.map((tenant, place) => ({ ...tenant, place }));
  type Row = TenantRow & { readonly place: number };
  const owned = tenants.some(({ quota }) => quota !== undefined);
  const ranked = tenants.some(({ priority }) => priority !== undefined);
  const cycles = (value: number | null): string =>
    value === null ? "–" : `${count(Math.round(value))} (${time(value, clockMhz)})`;
  const columns: Column<Row>[] = [
    { head: "Tenant", cell: ({ name, place }) => [swatch(place), name], names: true },
    { head: "Network", cell: ({ network }) => network },
    ...(owned ? [{ head: "Quota, MEs", cell: ({ quota }: Row) => quota ?? "–", numeric: true }] : []),
    ...(ranked ? [{ head: "Priority", cell: ({ priority }: Row) => priority ?? "–", numeric: true }] : []),
    { head: "Inferences", cell: ({ inferences }) => count(inferences), numeric: true },
    {
      head: "Per million cycles",
      cell: ({ inferencesPerMillionCycles }) => significant(inferencesPerMillionCycles),
      numeric: true,
    },
    { head: "ME utilisation", cell: ({ meUtilisation }) => percent(meUtilisation), numeric: true },
    { head: "VE utilisation", cell: ({ veUtilisation }) => percent(veUtilisation), numeric: true },
    { head: "Mean latency, cycles", cell: ({ latencyMeanCycles }) => cycles(latencyMeanCycles), numeric: true },
    { head: "95th percentile, cycles", cell: ({ latencyP95Cycles }) => cycles(latencyP95Cycles), numeric: true },
    { head: "Preemptions", cell: ({ preemptions }) => count(preemptions), numeric: true },
  ];
  return table(`Tenants under ${policy}. A dash: fewer than 20 inferences, too few to say.`, columns, rows);
}
