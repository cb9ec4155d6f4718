import { designRows } from "./area_rows.ts";
import type { AreaReport, AreaRow, ChipAssumption } from "./report_data.ts";

export interface ChipShare {
  readonly row: AreaRow;
  readonly chip: ChipAssumption;
  /** Of the chip's area, 0 … 1: as synthesised, and with the stated factor. */
  readonly unscaled: number;
  readonly scaled: number;
}

/** Every whole design with an area against every chip. */
export function chipShares(area: AreaReport): ChipShare[] {
  return designRows(area).flatMap((row) =>
    (area.chips ?? []).flatMap((chip) => {
      if (row.areaUm2 === undefined) return [];
      const unscaled = row.areaUm2 / (chip.areaMm2 * 1e6);
      return [{ row, chip, unscaled, scaled: unscaled / chip.scaleFactor }];
    }),
  );
}
