import { readFileSync } from "node:fs";

/** conv: convolution; fc: fully connected; dw: depthwise convolution; pool; gap: global average pool; add: residual sum. */
export type RowKind = "conv" | "fc" | "dw" | "pool" | "gap" | "add";

/** A row of a table in data/layers: one layer at batch 1, sizes in elements. */
export interface LayerRow {
  readonly name: string;
  readonly kind: RowKind;
  readonly inputChannels: number;
  readonly outputChannels: number;
  readonly kernelHeight: number;
  readonly kernelWidth: number;
  readonly stride: number;
  readonly inputHeight: number;
  readonly inputWidth: number;
  readonly outputHeight: number;
  readonly outputWidth: number;
}

interface TableFile {
  readonly columns: readonly string[];
  readonly layers: readonly (readonly (string | number)[])[];
}

/** The rows of a table that is part of this package. */
export function readTable(file: string): readonly LayerRow[] {
  const place = new URL(`../../../../data/layers/${file}`, import.meta.url);
  const { columns, layers } = JSON.parse(readFileSync(place, "utf8")) as TableFile;
  return layers.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])) as unknown as LayerRow);
}
