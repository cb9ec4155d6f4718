import type { CompiledNetwork, Cost } from "../../compilers/neuisa/index.ts";
import type { NetworkSummary } from "../../compilers/network/index.ts";
import { textTable } from "../text_table.ts";

/** One operator of a compiled network with those that are fused to it. */
export interface OperatorRow {
  readonly operator: string;
  readonly kind: string;
  readonly fused: readonly string[];
  readonly groups: number;
  readonly macs: number;
  readonly tiles: number;
  readonly cycles: number;
  readonly meCycles: number;
  readonly veOperations: number;
  readonly bytesMoved: number;
}

/** Rows of the table per operator, in the order of the program. */
export function operatorRows(
  compiled: CompiledNetwork,
  cost: Cost,
  { operators }: NetworkSummary,
): readonly OperatorRow[] {
  const macs = new Map(operators.map((each) => [each.name, each.macs]));
  const costs = new Map(cost.operators.map((each) => [each.name, each]));
  return compiled.operators.map(({ name, kind, fused, rows, tiles }) => {
    const { cycles = 0, meCycles = 0, veOperations = 0, bytesMoved = 0 } = costs.get(name) ?? {};
    return {
      ...{ operator: name, kind, fused, groups: rows, macs: macs.get(name) ?? 0 },
      ...{ tiles, cycles, meCycles, veOperations, bytesMoved },
    };
  });
}

/** The table for people. */
export function operatorTable(rows: readonly OperatorRow[]): readonly string[] {
  const figures = ["groups", "macs", "tiles", "cycles", "meCycles", "veOperations", "bytesMoved"] as const;
  const titles = ["operator", "kind", "groups", "MACs", "tiles", "cycles", "ME cycles", "VE operations", "bytes moved"];
  const cells = rows.map((row) => [
    row.fused.length === 0 ? row.operator : `${row.operator} + ${row.fused.length} fused`,
    row.kind,
    ...figures.map((figure) => row[figure].toLocaleString("en-US")),
  ]);
  return textTable([titles, ...cells]);
}
