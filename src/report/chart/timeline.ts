import { count, percent } from "../format.ts";
import { tenantColour } from "../html/colour.ts";
import { markup, type Markup } from "../html/markup.ts";
import type { OccupancyInterval, OccupancyTimeline } from "../report_data.ts";
import { busyCycles, stretchesOf, stripsOf } from "./strips.ts";
import { cycleLabels, ticks, timeLabels } from "./ticks.ts";

export interface TimelineOptions {
  readonly title: string;
  readonly tenants: readonly string[];
  readonly clockMhz: number;
  /** Sets the ids of this drawing apart from others in the page. */
  readonly id: string;
  /** What a row is, in the singular; default ME. */
  readonly rowName?: string;
  /** What is hatched, as a verb; default saves. */
  readonly hatchedVerb?: string;
}

const size = { left: 46, plot: 1100, right: 54, row: 21, gap: 4, top: 6, axis: 40 };
const characterPx = 6.4;

/** Who held which ME when: a row per ME, a colour per tenant, saves hatched, time below. */
export function timelineSvg(timeline: OccupancyTimeline, options: TimelineOptions): Markup {
  const { fromCycle, toCycle, engines } = timeline;
  const { rowName = "ME", hatchedVerb = "saves" } = options;
  const width = size.left + size.plot + size.right;
  const bottom = size.top + engines.length * (size.row + size.gap);
  const x = (cycle: number): number => size.left + ((cycle - fromCycle) / Math.max(1, toCycle - fromCycle)) * size.plot;
  const rows = engines.map((_, engine) => ({ engine, y: size.top + engine * (size.row + size.gap) }));
  const strips = rows.map(({ engine, y }) => ({ y, intervals: stripsOf(timeline, engine, size.plot).intervals }));
  const drawn = strips.flatMap(({ y, intervals }) => intervals.map((interval) => ({ interval, y })));
  const gapCycles = ((toCycle - fromCycle) / size.plot) * 1.5;
  // A name on hatching could not be read.
  const blocks = strips.flatMap(({ y, intervals }) =>
    stretchesOf(
      intervals.filter(({ kind }) => kind === "run"),
      gapCycles,
    ).map((interval) => ({ interval, y })),
  );
  const label = `${options.title}, cycles ${count(fromCycle)} to ${count(toCycle)}: ${rows
    .map(({ engine }) => `${rowName} ${engine} busy ${busyShare(timeline, engine)}`)
    .join(", ")}`;
  return markup`<svg class="timeline" viewBox="0 0 ${width} ${bottom + size.axis}" role="img" aria-label="${label}"><title>${options.title}</title>
<defs><pattern id="${options.id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.6" height="5" fill="var(--page)"/></pattern></defs>
${axis(timeline, options.clockMhz, x, bottom)}
${rows.map(
  ({ engine, y }) =>
    markup`<rect class="row" x="${size.left}" y="${y}" width="${size.plot}" height="${size.row}"/><text x="0" y="${y + 15}">${rowName} ${engine}</text><text class="tick" x="${width}" y="${y + 15}" text-anchor="end">${busyShare(timeline, engine)}</text>`,
)}
${options.tenants.map((name, tenant) => tenantPaths({ name, tenant, hatchedVerb }, drawn, x, options.id))}
${blocks.map(({ interval, y }) => nameOn(interval, y, options.tenants[interval.tenant] ?? "", x))}
</svg>
`;
}

/** Whether any row shows columns instead of single intervals, and how many cycles they are then. */
export function timelineColumnCycles(timeline: OccupancyTimeline): number | undefined {
  const columns = timeline.engines.map((_, engine) => stripsOf(timeline, engine, size.plot).columnCycles ?? 0);
  const widest = Math.max(0, ...columns);
  return widest > 0 ? widest : undefined;
}

function busyShare(timeline: OccupancyTimeline, engine: number): string {
  return percent(busyCycles(timeline, engine) / Math.max(1, timeline.toCycle - timeline.fromCycle));
}

type Drawn = readonly { readonly interval: OccupancyInterval; readonly y: number }[];

/** All intervals of a tenant as one path, and the hatching of its saves as another. */
function tenantPaths(
  { name, tenant, hatchedVerb }: { readonly name: string; readonly tenant: number; readonly hatchedVerb: string },
  drawn: Drawn,
  x: (cycle: number) => number,
  id: string,
): Markup[] {
  const own = drawn.filter(({ interval }) => interval.tenant === tenant);
  const saves = own.filter(({ interval }) => interval.kind === "save");
  const colour = tenantColour(tenant);
  const path = (list: Drawn): string =>
    list
      .map(({ interval, y }) => {
        const left = round(x(interval.startCycle));
        return `M${left} ${y}H${round(x(interval.endCycle))}V${y + size.row}H${left}z`;
      })
      .join("");
  const hatch = markup`<path class="iv" fill="url(#${id})" d="${path(saves)}"><title>${name} ${hatchedVerb}</title></path>\n`;
  if (own.length === 0) return [];
  return [
    markup`<path class="iv ${colour.class}" style="${colour.style}" d="${path(own)}"><title>${name}</title></path>\n`,
    ...(saves.length > 0 ? [hatch] : []),
  ];
}

function nameOn(
  interval: OccupancyInterval,
  y: number,
  name: string,
  x: (cycle: number) => number,
): Markup | undefined {
  const left = x(interval.startCycle);
  const room = x(interval.endCycle) - left;
  if (name === "" || room < name.length * characterPx + 8) return undefined;
  return markup`<text class="on" x="${round(left + 4)}" y="${y + 15}">${name}</text>`;
}

function axis(timeline: OccupancyTimeline, clockMhz: number, x: (cycle: number) => number, bottom: number): Markup {
  const values = ticks(timeline.fromCycle, timeline.toCycle, 8);
  const times = timeLabels(values, clockMhz);
  const end = size.left + size.plot;
  const marks = cycleLabels(values).map((cycles, i) => {
    const at = round(x(values[i] ?? 0));
    const anchor = at > end - 20 ? "end" : at < size.left + 20 ? "start" : "middle";
    return markup`<path class="grid" d="M${at} ${size.top}V${bottom + 4}"/><text class="tick" x="${at}" y="${bottom + 17}" text-anchor="${anchor}">${cycles}</text><text class="tick" x="${at}" y="${bottom + 31}" text-anchor="${anchor}">${times[i]}</text>`;
  });
  return markup`<g>${marks}<path class="axis" d="M${size.left} ${bottom}H${end}"/><text class="tick" x="0" y="${bottom + 17}">cycles</text><text class="tick" x="0" y="${bottom + 31}">time</text><text class="tick" x="${end + size.right}" y="${bottom + 17}" text-anchor="end">busy</text></g>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
