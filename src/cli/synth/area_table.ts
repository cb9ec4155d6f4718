import type { SynthesisRow } from "../../synthesis/index.ts";
import { textTable } from "../text_table.ts";

const head = [
  "config, top",
  "target",
  "library",
  "cells",
  "flip-flops",
  "um2",
  "kGE",
  "LUTs",
  "of RAM",
  "levels",
  "decision",
];

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
    row.lutRams === undefined ? "-" : `${row.lutRams}`,
    `${row.logicLevels}`,
    row.decisionLevels === undefined ? "-" : `${row.decisionLevels}`,
  ];
}

/** Per design that was mapped from several orders: which, and how the figure moved. */
export function seedLines(rows: readonly SynthesisRow[]): readonly string[] {
  return rows.flatMap(({ config = "", top, module, seeds }) => {
    if (seeds === undefined || module !== undefined || seeds.seeds.length < 2) return [];
    const unit = seeds.metric === "cellAreaUm2" ? " um2" : ` ${seeds.metric}`;
    const figure = (value: number): string => `${value.toFixed(seeds.metric === "cellAreaUm2" ? 1 : 0)}${unit}`;
    return [
      `${config} ${top}: best of seeds ${seeds.seeds.join(", ")}: ${figure(seeds.best)}; ` +
        `median ${figure(seeds.median)}, spread ${(seeds.spread * 100).toFixed(1)} %.`,
    ];
  });
}
