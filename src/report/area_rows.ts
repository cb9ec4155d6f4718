import type { AreaReport, AreaRow } from "./report_data.ts";

/** Rows of whole designs. */
export function designRows(area: AreaReport | undefined): AreaRow[] {
  return (area?.rows ?? []).filter(({ module }) => module === undefined);
}

/** Rows of the modules inside a design, from a run for the same target. */
export function moduleRows(area: AreaReport | undefined, design: AreaRow): AreaRow[] {
  return (area?.rows ?? []).filter(
    (row) =>
      row.module !== undefined &&
      row.top === design.top &&
      row.config === design.config &&
      row.target === design.target &&
      row.library === design.library,
  );
}
