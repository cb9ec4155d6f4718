import type { SynthesisRow } from "../../synthesis/index.ts";
import { textTable } from "../text_table.ts";

const head = ["config, top", "target", "library", "cells", "flip-flops", "um2", "kGE", "LUTs", "levels", "decision"];

/** Area rows for a terminal; figures that a target does not have are a dash. */
export function areaTable(rows: readonly SynthesisRow[]): readonly string[] {
  return textTable([head, ...rows.map(cells)]);
}

function cells(row: SynthesisRow): readonly string[] {
  const { config, top, module, instances, target, library, gateEquivalents, areaUm2 } = row;
  const name =
    module === undefined ? `${config ?? ""} ${top}` : `  ${module}${(instances ?? 1) > 1 ? ` x${instances}` : ""}`;
  return [
    name,
    target,
    library,
    `${row.cells}`,
    `${row.flipFlops}`,
    areaUm2 === undefined ? "-" : areaUm2.toFixed(1),
    gateEquivalents === undefined ? "-" : (gateEquivalents / 1000).toFixed(2),
    row.luts === undefined ? "-" : `${row.luts}`,
    `${row.logicLevels}`,
    row.decisionLevels === undefined ? "-" : `${row.decisionLevels}`,
  ];
}
