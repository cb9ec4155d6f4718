import { count, percent, significant } from "../format.ts";
import { markup } from "../html/markup.ts";
import { absent, type Section } from "../html/section.ts";
import { table, type Column } from "../html/table.ts";
import type { PoolReportData, PoolThroughput, ThroughputKind, ThroughputRow } from "./pool_data.ts";

const kindNames: Readonly<Record<ThroughputKind, string>> = {
  width: "width alone",
  channels: "output channels alone",
  best: "the better of both, per layer",
  single: "one large core",
};

/** Inferences a second by tiling and number of cores, beside published figures. */
export function throughputSection({ throughput }: PoolReportData): Section {
  const [id, title] = ["throughput", "Throughput by tiling"];
  if (throughput === undefined) return { id, title, body: absent("No throughput was asked for.") };
  const { network, source, notes } = throughput;
  const body = [
    markup`<p>${network}, inferences a second: ours, the published figure (${source}), and ours ÷ published.</p>\n`,
    throughputTable(throughput),
    notes.map((note) => markup`<p class="note">${note}</p>\n`),
  ];
  return { id, title, body };
}

function throughputTable({ rows }: PoolThroughput): ReturnType<typeof table> {
  const sizes = [...new Set(rows.map(({ cores }) => cores))].sort((a, b) => a - b);
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const cell = (kind: ThroughputKind, cores: number): string => {
    const row = rows.find((each) => each.kind === kind && each.cores === cores);
    return row === undefined ? "–" : `${significant(row.ours)} / ${significant(row.published)} = ${ratio(row)}`;
  };
  const columns: Column<ThroughputKind>[] = [
    { head: "Tiling", cell: (kind) => kindNames[kind], names: true },
    ...sizes.map((cores) => ({
      head: `${count(cores)} ${cores === 1 ? "core" : "cores"}`,
      cell: (kind: ThroughputKind) => cell(kind, cores),
      numeric: true,
    })),
    { head: "Gain from least to most", cell: (kind) => gains(rows, kind), numeric: true },
  ];
  return table("Ours / published = ratio. The last column is free of the scale: ours, published.", columns, kinds);
}

function ratio({ ours, published }: ThroughputRow): string {
  return (ours / published).toFixed(2);
}

function gains(rows: readonly ThroughputRow[], kind: ThroughputKind): string {
  const own = rows.filter((row) => row.kind === kind).sort((a, b) => a.cores - b.cores);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || first === last) return "–";
  return `${(last.ours / first.ours).toFixed(1)}×, ${(last.published / first.published).toFixed(1)}×`;
}

/** Mean of |ours ÷ published − 1|. */
export function meanDeviation(rows: readonly ThroughputRow[]): string {
  const sum = rows.reduce((total, row) => total + Math.abs(row.ours / row.published - 1), 0);
  return percent(sum / Math.max(1, rows.length));
}
