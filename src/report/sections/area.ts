import { designRows, moduleRows } from "../area_rows.ts";
import { chipShares } from "../chip_share.ts";
import { count, percent, significant } from "../format.ts";
import { markup, type Markup } from "../html/markup.ts";
import { absent, bar, type Section } from "../html/section.ts";
import { table, type Column } from "../html/table.ts";
import type { AreaReport, AreaRow, ReportData } from "../report_data.ts";

/** Synthesis: cells, area and depth per target, per module, and as a share of a chip. */
export function areaSection({ area }: Pick<ReportData, "area">): Section {
  const id = "area";
  const title = "Area";
  const rows = designRows(area);
  if (area === undefined || rows.length === 0) {
    return { id, title, body: absent("No synthesis was run: there is no area.") };
  }
  const body = [
    rowsTable(rows),
    (area.notes ?? []).map((note) => markup`<p class="note">${note}</p>\n`),
    seedsTable(rows),
    sharesTable(area),
    rows.map((row) => modulesTable(row, moduleRows(area, row))),
  ];
  return { id, title, body };
}

function rowsTable(rows: readonly AreaRow[]): Markup {
  const has = (key: keyof AreaRow): boolean => rows.some((row) => row[key] !== undefined);
  const figure = (key: FigureKey, head: string, decimals = 0): Column<AreaRow>[] =>
    has(key) ? [{ head, cell: (row) => optional(row[key], (value) => count(value, decimals)), numeric: true }] : [];
  const columns: Column<AreaRow>[] = [
    { head: "Top", cell: ({ top }) => markup`<code>${top}</code>`, names: true },
    { head: "Config", cell: ({ config }) => config ?? "–" },
    { head: "Target", cell: ({ target }) => target },
    { head: "Library", cell: ({ library }) => library },
    ...figure("areaUm2", "Area, µm²"),
    ...(has("gateEquivalents") ? [kgeColumn] : []),
    { head: "Cells", cell: ({ cells }) => count(cells), numeric: true },
    { head: "Flip-flops", cell: ({ flipFlops }) => count(flipFlops), numeric: true },
    ...figure("luts", "LUTs"),
    ...figure("lutRams", "LUTs of RAM"),
    ...figure("brams", "BRAMs"),
    ...figure("ramBits", "RAM, bits"),
    ...figure("logicLevels", "Logic levels"),
    ...figure("decisionLevels", "Levels into the decision"),
    ...figure("delayPs", "Delay, ps"),
  ];
  return table("Synthesised with Yosys. 1 kGE is a thousand NAND2 gates of the library.", columns, rows);
}

type FigureKey = "areaUm2" | "luts" | "lutRams" | "brams" | "ramBits" | "logicLevels" | "decisionLevels" | "delayPs";

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
    { head: "Measured in", cell: ({ seeds }) => (seeds === undefined ? "–" : metricNames[seeds.metric]) },
    { head: "Seeds", cell: ({ seeds }) => optional(seeds?.seeds.length, count), numeric: true },
    { head: "Best", cell: ({ seeds }) => optional(seeds?.best, count), numeric: true },
    { head: "Median", cell: ({ seeds }) => optional(seeds?.median, count), numeric: true },
    { head: "Worst", cell: ({ seeds }) => optional(seeds?.worst, count), numeric: true },
    { head: "Worst above best", cell: ({ seeds }) => optional(seeds?.spread, percent), numeric: true },
  ];
  return titled(
    "Seeds",
    "Spread over the seeds of the synthesis: a difference below it says nothing.",
    columns,
    seeded,
  );
}

const metricNames = { cellAreaUm2: "µm² of cells", cells: "cells", luts: "LUTs" };

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
  return titled("Share of a chip", "Each share with what it assumes.", columns, shares);
}

/** Small shares need their digits: `0.00058 %`. */
function shareText(share: number): string {
  return `${significant(share * 100, 2)} %`;
}

function modulesTable({ top, target }: AreaRow, modules: readonly AreaRow[]): Markup | undefined {
  if (modules.length === 0) return undefined;
  const inAll = ({ areaUm2, cells, instances = 1 }: AreaRow): number => (areaUm2 ?? cells) * instances;
  const hasArea = modules.some(({ areaUm2 }) => areaUm2 !== undefined);
  const sum = modules.reduce((total, row) => total + inAll(row), 0);
  const columns: Column<AreaRow>[] = [
    { head: "Module", cell: ({ module }) => markup`<code>${module}</code>`, names: true },
    { head: "Instances", cell: ({ instances }) => count(instances ?? 1), numeric: true },
    { head: "Cells of one", cell: ({ cells }) => count(cells), numeric: true },
    { head: "Flip-flops of one", cell: ({ flipFlops }) => count(flipFlops), numeric: true },
    ...(hasArea
      ? [
          {
            head: "µm² of one",
            cell: ({ areaUm2 }: AreaRow) => optional(areaUm2, (area) => count(area, 1)),
            numeric: true,
          },
        ]
      : []),
    { head: hasArea ? "µm² in all" : "Cells in all", cell: (row) => count(inAll(row)), numeric: true },
    {
      head: "Share",
      cell: (row) => (sum > 0 ? [percent(inAll(row) / sum), bar(inAll(row) / sum)] : "–"),
      numeric: true,
    },
  ];
  const rows = modules.toSorted((a, b) => inAll(b) - inAll(a));
  const caption = `${top}: each module without those inside it, from a run that kept the hierarchy, so the sum differs from the flattened area.`;
  return titled(`Modules, ${target}`, caption, columns, rows);
}

function titled<Row>(title: string, caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): Markup {
  return markup`<h3>${title}</h3>\n${table(caption, columns, rows)}`;
}

function optional(value: number | undefined, text: (value: number) => string): string {
  return value === undefined ? "–" : text(value);
}
