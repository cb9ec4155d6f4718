import { eventTable } from "../cosim/event_table.ts";
import { coverTable } from "../promises/cover_table.ts";
import type { Outcome, Run } from "../run.ts";
import { textTable } from "../text_table.ts";
import type { Total } from "./totals.ts";

/** Prints the sums of a ledger, and gives the verdict: a mismatch fails. */
export function reportTotals(run: Run, totals: readonly Total[], ledger: string): Outcome["status"] {
  for (const total of totals) {
    run.row(total);
    for (const line of mismatchLines(total)) run.line(line);
  }
  const labels = labelsOf(totals);
  const lines = totals.map(({ top, engine, designHash, runs, cycles, mismatches }, index) => [
    ...[labels[index] ?? "", top, engine, designHash.slice(0, 8), String(runs), grouped(cycles), String(mismatches)],
  ]);
  if (totals.length > 0) {
    for (const line of textTable([["config", "top", "engine", "design", "runs", "cycles", "mismatches"], ...lines])) {
      run.line(line);
    }
    for (const line of eventTable(totals.map((total, index) => asResult(total, labels[index] ?? "")))) run.line(line);
    const labelled = totals.map((total, index) => ({ ...total, config: labels[index] ?? "" }));
    for (const line of coverTable(labelled)) run.line(line);
  }
  const sum = (of: (total: Total) => number): number => totals.reduce((all, total) => all + of(total), 0);
  const [runs, cycles, mismatches] = [sum((t) => t.runs), sum((t) => t.cycles), sum((t) => t.mismatches)];
  const found = mismatches === 1 ? "1 mismatch" : `${grouped(mismatches)} mismatches`;
  run.line(`${grouped(cycles)} cycles compared in ${runs} runs, ${found}; ledger ${ledger}.`);
  return mismatches === 0 ? "pass" : "fail";
}

function mismatchLines({ config, top, engine, mismatch, mismatchSeed }: Total): readonly string[] {
  if (mismatch === undefined) return [];
  const { cycle, port, field, expected, actual, reproduced, table, replay } = mismatch;
  const place = `${port}${field === "" ? "" : ` (${field})`}`;
  return [
    `${config} ${top}, ${engine}, seed ${mismatchSeed}: MISMATCH in cycle ${cycle}: ${place} is ${actual}, expected ${expected}.`,
    ...(reproduced ? [] : ["It did not come again when run afresh: a reset leak, or chance."]),
    table.trimEnd(),
    `again: ${replay}`,
  ];
}

/** The config's name; with a number where a ledger holds several designs, engines or tools of that name. */
function labelsOf(totals: readonly Total[]): readonly string[] {
  return totals.map((total, index) => {
    const alike = (other: Total): boolean => other.config === total.config && other.top === total.top;
    if (totals.filter(alike).length === 1) return total.config;
    return `${total.config} #${totals.slice(0, index + 1).filter(alike).length}`;
  });
}

function asResult(total: Total, config: string): Parameters<typeof eventTable>[0][number] {
  const { top, cycles, events } = total;
  return {
    ...{ config, top, cycles, events, engine: "netlist", seed: 0, mismatches: 0, rowHash: "", status: "pass" },
    timing: { cyclesPerSecond: 0 },
  };
}

/** 12345678 as 12,345,678. */
function grouped(value: number): string {
  return value.toLocaleString("en-US");
}
