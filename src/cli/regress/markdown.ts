import type { Total } from "./totals.ts";

/** The sums of a ledger as a Markdown table, with the commits that ran below it: for a README. */
export function totalsMarkdown(totals: readonly Total[]): string {
  const rows = totals.map(({ config, top, engine, runs, cycles, mismatches, timing }) => [
    ...[config, top, engine, grouped(runs), grouped(cycles), grouped(mismatches)],
    timing.cyclesPerSecond === 0 ? "" : grouped(roughly(timing.cyclesPerSecond)),
  ]);
  const head = ["config", "top", "engine", "runs", "cycles", "mismatches", "cycles/s"];
  const alignment = head.map((_, column) => (column < 3 ? ":--" : "--:"));
  const lines = [head, alignment, ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  const commits = [...new Set(totals.flatMap((total) => total.commits))].sort();
  return `${[...lines, "", `Commit: ${commits.join(", ") || "unknown"}.`].join("\n")}\n`;
}

/** To three digits: a speed is not known better. */
function roughly(speed: number): number {
  return Number(speed.toPrecision(3));
}

function grouped(value: number): string {
  return value.toLocaleString("en-US");
}
