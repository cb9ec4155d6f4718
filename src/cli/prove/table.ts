import { textTable } from "../text_table.ts";
import type { ProofRow } from "./row.ts";

/** The rows as lines: one per promise. */
export function proofTable(rows: readonly ProofRow[]): readonly string[] {
  const head = ["config", "promise", "status", "engine", "depth", "cover", "mutant", "exact", "s", "given"];
  const body = rows.map(({ config, promise, status, engine, depth, vacuity, timing, ...row }) => [
    ...[config, promise, status, engine, depth === undefined ? "-" : String(depth)],
    ...[vacuity?.cover ?? "-", vacuity?.mutant ?? "-", vacuity?.exact ?? "-", timing.seconds.toFixed(1)],
    givenOf(row),
  ]);
  return textTable([head, ...body]);
}

/** What a row rests on. */
function givenOf({ leansOn = [], assuming = [], bound, fault }: Partial<ProofRow>): string {
  const proved = leansOn.filter((id) => !assuming.includes(id));
  const parts = [
    ...proved,
    ...(assuming.length === 0 ? [] : [`assuming ${assuming.join(", ")}`]),
    ...(bound === undefined ? [] : [`bound ${bound}`]),
    ...(fault === undefined ? [] : [`fault ${fault}`]),
  ];
  return parts.length === 0 ? "-" : parts.join("; ");
}

/** What is to be said of a row beside its line in the table: why it is not proved. */
export function linesOf({ config, promise, status, reason, counterexample, depth }: ProofRow): readonly string[] {
  if (status === "proved") return [];
  const title = `${config} ${promise}`;
  if (counterexample === undefined)
    return [`${title}: ${status}${depth === undefined ? "" : ` to ${depth} cycles`}. ${reason ?? ""}`.trim()];
  const { cycles, table, replay, reproduced } = counterexample;
  return [
    `${title}: FAILED in cycle ${cycles - 1}: the monitor of ${promise} fires.`,
    ...(reproduced === false ? ["It did not fire on the netlist engine."] : []),
    ...(table === undefined ? [] : [table.trimEnd()]),
    ...(replay === undefined ? [] : [`again: ${replay}`]),
  ];
}
