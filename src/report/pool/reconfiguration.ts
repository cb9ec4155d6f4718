import { timelineColumnCycles, timelineSvg } from "../chart/timeline.ts";
import { count, time } from "../format.ts";
import { markup, type Markup } from "../html/markup.ts";
import { absent, type Section } from "../html/section.ts";
import { scrolling, table, type Column } from "../html/table.ts";
import { swatch } from "../sections/policies.ts";
import type { PoolReconfiguration, PoolReportData, PoolSwitchRow, PoolUserRow } from "./pool_data.ts";

/** Who held which core when, and what each change of size took. */
export function reconfigurationSection({ reconfiguration, run }: PoolReportData): Section {
  const [id, title] = ["reconfiguration", "Cores change hands"];
  if (reconfiguration === undefined) return { id, title, body: absent("No users were run: there is no timeline.") };
  const { users, switches, notes } = reconfiguration;
  const { clockMhz } = run;
  const names = users.map(({ name }, user) => markup`<li>${swatch(user)}${name}</li>`);
  const body = [
    markup`<p>One row per core, one colour per user; empty is free, hatched is held or loading. Time is given at ${count(clockMhz)} MHz.</p>\n`,
    markup`<ul class="legend" aria-label="Users">${names}</ul>\n`,
    drawing(reconfiguration, clockMhz),
    userTable(users),
    switchTable(switches, clockMhz),
    notes.map((note) => markup`<p class="note">${note}</p>\n`),
  ];
  return { id, title, body };
}

function drawing({ timeline, users }: PoolReconfiguration, clockMhz: number): Markup {
  const title = "Cores by user";
  const tenants = users.map(({ name }) => name);
  const labels = { rowName: "core", hatchedVerb: "is held or loads" };
  const columnCycles = timelineColumnCycles(timeline);
  const window = `Cycles ${count(timeline.fromCycle)} to ${count(timeline.toCycle)}`;
  const note =
    columnCycles === undefined
      ? `${window}, every interval drawn.`
      : `${window}; where intervals are too many to see, ${count(columnCycles)} cycles at a time show who held the core longest.`;
  const drawn = timelineSvg(timeline, { title, tenants, clockMhz, id: "hatch-pool", ...labels });
  return markup`${scrolling(title, drawn)}<p class="note">${note}</p>\n`;
}

function userTable(users: readonly PoolUserRow[]): Markup {
  const rows = users.map((user, place) => ({ ...user, place }));
  const columns: Column<(typeof rows)[number]>[] = [
    { head: "User", cell: ({ name, place }) => [swatch(place), name], names: true },
    { head: "Network", cell: ({ network }) => network },
    { head: "Cores before", cell: ({ coresBefore }) => count(coresBefore), numeric: true },
    { head: "Cores after", cell: ({ coresAfter }) => (coresAfter === 0 ? "left" : count(coresAfter)), numeric: true },
    { head: "Inferences", cell: ({ inferences }) => count(inferences), numeric: true },
    { head: "Layers", cell: ({ layers }) => count(layers), numeric: true },
    { head: "Layers lost or repeated", cell: ({ layersWrong }) => count(layersWrong), numeric: true },
  ];
  return table("Users, as the registers told it to the hypervisor.", columns, rows);
}

function switchTable(switches: readonly PoolSwitchRow[], clockMhz: number): Markup {
  if (switches.length === 0) return absent("No user changed its size.");
  const cycles = (value: number): string => `${count(Math.round(value))} (${time(value, clockMhz)})`;
  const columns: Column<PoolSwitchRow>[] = [
    { head: "User", cell: ({ user }) => user, names: true },
    { head: "Cores", cell: ({ fromCores, toCores }) => `${fromCores} → ${toCores}`, numeric: true },
    { head: "Asked in cycle", cell: ({ askedCycle }) => count(askedCycle), numeric: true },
    { head: "Until the layer's end", cell: ({ waitCycles }) => cycles(waitCycles), numeric: true },
    { head: "Recompilation", cell: ({ recompileCycles }) => cycles(recompileCycles), numeric: true },
    { head: "Transfer", cell: ({ transferCycles }) => cycles(transferCycles), numeric: true },
    { head: "Load", cell: ({ loadCycles }) => cycles(loadCycles), numeric: true },
    { head: "Goes on with", cell: ({ layer }) => layer },
  ];
  return table("What each change took, in cycles and time.", columns, switches);
}
