import { chipShares } from "../chip_share.ts";
import { count, percent, significant } from "../format.ts";
import { markup, type Markup } from "../html/markup.ts";
import { absent, bar, type Section } from "../html/section.ts";
import { table, type Column } from "../html/table.ts";
import type { AreaReport, AreaRow, ModuleAreaRow, ReportData } from "../report_data.ts";

/** Synthesis: cells, area and depth per target, per module, and as a share of a chip. */
export function areaSection({ area }: ReportData): Section {
  const id = "area";
  const title = "Area";
  if (area === undefined || area.rows.length === 0) {
    return { id, title, body: absent("No synthesis was run: there is no area.") };
  }
  const body = [
    rowsTable(area.rows),
    (area.notes ?? []).map((note) => markup`<p class="note">${note}</p>\n`),
    seedsTable(area.rows),
    sharesTable(area),
    area.rows.map(modulesTable),
  ];
  return { id, title, body };
}

function rowsTable(rows: readonly AreaRow[]): Markup {
  const has = (key: keyof AreaRow): boolean => rows.some((row) => row[key] !== undefined);
  const figure = (key: FigureKey, head: string, decimals = 0): Column<AreaRow>[] =>
    has(key) ? [{ head, cell: (row) => optional(row[key], (value) => count(value, decimals)), numeric: true }] : [];
  const columns: Column<AreaRow>[] = [
    { head: "Top", cell: ({ top }) => markup`<code>${top}</code>`, names: true },
    { head: "Config", cell: ({ config }) => config },
    { head: "Target", cell: ({ target }) => target },
    { head: "Library", cell: ({ library }) => library },
    ...figure("areaUm2", "Area, µm²"),
    ...(has("gateEquivalents") ? [kgeColumn] : []),
    { head: "Cells", cell: ({ cells }) => count(cells), numeric: true },
    { head: "Flip-flops", cell: ({ flipFlops }) => count(flipFlops), numeric: true },
    ...figure("luts", "LUTs"),
    ...figure("brams", "BRAMs"),
    ...figure("ramBits", "RAM, bits"),
    ...figure("logicLevels", "Logic levels"),
    ...figure("decisionLevels", "Levels into the decision"),
    ...figure("delayPs", "Delay, ps"),
  ];
  return table("Synthesised with Yosys. 1 kGE is a thousand NAND2 gates of the library.", columns, rows);
}

type FigureKey = "areaUm2" | "luts" | "brams" | "ramBits" | "logicLevels" | "decisionLevels" | "delayPs";

const kgeColumn: Column<{ readonly gateEquivalents?: number }> = {
  head: "kGE",
  cell: ({ gateEquivalents }) => optional(gateEquivalents, (value) => significant(value / 1000)),
  numeric: true,
};

function seedsTable(rows: readonly AreaRow[]): Markup | undefined {
  const seeded = rows.filter(({ seeds }) => seeds !== undefined);
  if (seeded.length === 0) return undefined;
  const columns: Column<AreaRow>[] = [
    { head: "Top", cell: ({ top }) => markup`<code>${top}</code>`, names: true },
    { head: "Target", cell: ({ target }) => target },
    { head: "Seeds", cell: ({ seeds }) => optional(seeds?.count, count), numeric: true },
    { head: "Best, µm²", cell: ({ seeds }) => optional(seeds?.bestUm2, count), numeric: true },
    { head: "Median, µm²", cell: ({ seeds }) => optional(seeds?.medianUm2, count), numeric: true },
    { head: "Worst above best", cell: ({ seeds }) => optional(seeds?.spread, percent), numeric: true },
  ];
  return table("Spread over the seeds of the synthesis: a difference below it says nothing.", columns, seeded);
}

function sharesTable(area: AreaReport): Markup | undefined {
  const shares = chipShares(area);
  if (shares.length === 0) return undefined;
  type Row = (typeof shares)[number];
  const columns: Column<Row>[] = [
    { head: "Of", cell: ({ chip }) => `${chip.chip}, ${significant(chip.areaMm2)} mm², ${chip.process}`, names: true },
    { head: "Top", cell: ({ row }) => markup`<code>${row.top}</code>` },
    { head: "Area, µm²", cell: ({ row }) => optional(row.areaUm2, count), numeric: true },
    { head: "kGE", cell: ({ row }) => optional(row.gateEquivalents, (ge) => significant(ge / 1000)), numeric: true },
    { head: "Share, unscaled", cell: ({ unscaled }) => shareText(unscaled), numeric: true },
    { head: "Scaled down by", cell: ({ chip }) => `${significant(chip.scaleFactor)}×`, numeric: true },
    { head: "Share, scaled", cell: ({ scaled }) => shareText(scaled), numeric: true },
    { head: "Assumption", cell: ({ chip }) => chip.source, wrap: true },
  ];
  return table("Share of a chip, with what it assumes.", columns, shares);
}

/** Small shares need their digits: `0.00058 %`. */
function shareText(share: number): string {
  return `${significant(share * 100, 2)} %`;
}

function modulesTable({ top, target, modules = [] }: AreaRow): Markup | undefined {
  if (modules.length === 0) return undefined;
  const most = Math.max(0, ...modules.map(({ areaUm2 = 0 }) => areaUm2));
  const columns: Column<ModuleAreaRow>[] = [
    { head: "Module", cell: ({ module }) => markup`<code>${module}</code>`, names: true },
    { head: "Instances", cell: ({ instances }) => count(instances), numeric: true },
    {
      head: "Area, µm²",
      cell: ({ areaUm2 }) => (areaUm2 === undefined ? "–" : [count(areaUm2), bar(most > 0 ? areaUm2 / most : 0)]),
      numeric: true,
    },
    kgeColumn,
    { head: "Cells", cell: ({ cells }) => count(cells), numeric: true },
    { head: "Flip-flops", cell: ({ flipFlops }) => count(flipFlops), numeric: true },
  ];
  const caption = `${top}, ${target}: per module, all its instances together with what is inside them, from a hierarchical run.`;
  return table(caption, columns, modules);
}

function optional(value: number | undefined, text: (value: number) => string): string {
  return value === undefined ? "–" : text(value);
}
