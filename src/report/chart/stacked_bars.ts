import { percent } from "../format.ts";
import { tenantColour } from "../html/colour.ts";
import { markup, type Markup } from "../html/markup.ts";

/** A bar of shares, 0 … 1 in all; what is left to 1 stays empty. */
export interface StackedBar {
  readonly group: string;
  readonly label: string;
  /** Per tenant, in their order. */
  readonly shares: readonly number[];
}

const size = { left: 215, plot: 915, right: 64, bar: 15, gap: 4, groupGap: 12, top: 4, axis: 22 };

/** Horizontal bars in groups, one colour per tenant, on an axis of 0 to 100 %. */
export function stackedBarsSvg(title: string, tenants: readonly string[], bars: readonly StackedBar[]): Markup {
  let y = size.top;
  const placed = bars.map((one, i) => {
    const first = bars[i - 1]?.group !== one.group;
    if (i > 0) y += first ? size.groupGap : size.gap;
    const at = { ...one, first, y };
    y += size.bar;
    return at;
  });
  const bottom = y + 6;
  const width = size.left + size.plot + size.right;
  const grid = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const x = size.left + share * size.plot;
    return markup`<path class="grid" d="M${x} ${size.top}V${bottom}"/><text class="tick" x="${x}" y="${bottom + 14}" text-anchor="middle">${percent(share, 0)}</text>`;
  });
  return markup`<svg class="bars" viewBox="0 0 ${width} ${bottom + size.axis}" role="img" aria-label="${title}"><title>${title}</title>
${grid}
${placed.map((one) => drawBar(one, tenants))}
</svg>
`;
}

function drawBar(one: StackedBar & { first: boolean; y: number }, tenants: readonly string[]): Markup {
  const baseline = one.y + size.bar - 3.5;
  let x = size.left;
  const parts = one.shares.map((share, tenant) => {
    const length = Math.max(0, Math.min(share, (size.left + size.plot - x) / size.plot)) * size.plot;
    const colour = tenantColour(tenant);
    const part = markup`<rect class="${colour.class}" style="${colour.style}" x="${round(x)}" y="${one.y}" width="${round(length)}" height="${size.bar}"><title>${tenants[tenant] ?? ""}: ${percent(share)}</title></rect>`;
    x += length;
    return length > 0 ? part : undefined;
  });
  const total = one.shares.reduce((sum, share) => sum + share, 0);
  const group = one.first ? markup`<text x="0" y="${baseline}">${one.group}</text>` : undefined;
  return markup`${group}<text class="tick" x="${size.left - 8}" y="${baseline}" text-anchor="end">${one.label}</text>${parts}<text class="tick" x="${round(x + 6)}" y="${baseline}">${percent(total)}</text>
`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
