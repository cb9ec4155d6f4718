import type { BaselineDiff } from "./baseline.ts";
import type { SynthesisRow } from "./types.ts";

/** Rows as a Markdown table; columns that no row fills are left out. */
export function synthesisTable(rows: readonly SynthesisRow[]): string {
  const columns: readonly (readonly [string, (row: SynthesisRow) => string])[] = [
    ["config", (row) => row.config ?? ""],
    ["design", (row) => row.module ?? row.top],
    ["instances", (row) => count(row.instances)],
    ["target", (row) => (row.library === row.target ? row.target : `${row.target} ${row.library}`)],
    ["cells", (row) => count(row.cells)],
    ["flip-flops", (row) => count(row.flipFlops)],
    ["LUTs", (row) => count(row.luts)],
    ["of RAM", (row) => (row.lutRams === 0 ? "" : count(row.lutRams))],
    ["block RAMs", (row) => count(row.brams)],
    ["area, µm²", (row) => area(row.areaUm2)],
    ["cells, µm²", (row) => area(row.cellAreaUm2)],
    ["flip-flops, µm²", (row) => area(row.sequentialUm2)],
    ["kGE", (row) => (row.gateEquivalents === undefined ? "" : (row.gateEquivalents / 1000).toFixed(1))],
    ["RAM bits", (row) => (row.ramBits === 0 ? "" : count(row.ramBits))],
    ["levels", (row) => count(row.logicLevels)],
    ["decision levels", (row) => count(row.decisionLevels)],
    [
      "spread",
      (row) => (row.seeds === undefined ? "" : `${percent(row.seeds.spread)} of ${row.seeds.seeds.length} seeds`),
    ],
  ];
  const filled = columns.filter(([, cell]) => rows.some((row) => cell(row) !== ""));
  return table(
    filled.map(([name]) => name),
    rows.map((row) => filled.map(([, cell]) => cell(row))),
  );
}

/** Changes against a baseline as Markdown, the equal ones left out: text for a comment on a change. */
export function baselineTable(diff: BaselineDiff): string {
  const changed = diff.changes.filter((change) => change.verdict !== "same" || change.broken !== undefined);
  const hashes = diff.netlistsChanged.length === 0 ? "" : `\nNetlist changed: ${diff.netlistsChanged.join(", ")}.\n`;
  if (changed.length === 0) return `No figure changed.\n${hashes}`;
  const rows = changed.map((change) => [
    change.config,
    change.top,
    change.target,
    change.metric,
    number(change.before),
    number(change.after),
    change.change === undefined ? "" : `${change.change > 0 ? "+" : ""}${percent(change.change)}`,
    change.broken === undefined
      ? change.verdict
      : `${change.verdict}, above ${change.broken.limit} (${change.broken.level})`,
  ]);
  return table(["config", "design", "target", "figure", "before", "after", "change", "verdict"], rows) + hashes;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}

const count = (value: number | undefined): string => (value === undefined ? "" : value.toLocaleString("en-US"));
const area = (value: number | undefined): string => (value === undefined ? "" : value.toFixed(1));
const number = (value: number | undefined): string => (value === undefined ? "" : String(value));
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
