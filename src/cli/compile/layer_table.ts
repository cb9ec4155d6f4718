import { portCycles, type DynamicCompiler } from "../../compilers/fpga/index.ts";
import type { NetworkSummary } from "../../compilers/network/index.ts";
import { textTable } from "../text_table.ts";

/** A layer of a network that is compiled for some cores. */
export interface LayerRow {
  readonly layer: string;
  readonly kind: string;
  readonly fused: readonly string[];
  readonly macs: number;
  readonly tiling: string;
  readonly tiles: number;
  /** From the first accept of the layer to that of the next one. */
  readonly cycles: number;
  /** Time in which the ports of all cores read, and write, of all of their time in this layer: each 0 to 1. */
  readonly readShare: number;
  readonly writeShare: number;
}

/** Rows of the table per layer, of what was compiled last. */
export function layerRows(dynamic: DynamicCompiler, { operators }: NetworkSummary): readonly LayerRow[] {
  const { network } = dynamic;
  const ports = portCycles(network);
  const macsOf = new Map(operators.map((each) => [each.name, each.macs]));
  return network.layers.map(({ name, kind, fused }, layer) => {
    const macs = [name, ...fused].reduce((sum, operator) => sum + (macsOf.get(operator) ?? 0), 0);
    const tiling = network.tilings[layer]?.[dynamic.tiling[layer] ?? 0];
    const { firstIfp = 0, tiles = 0 } = tiling ?? {};
    const cycles = dynamic.predictedCycles[layer] ?? 0;
    const share = (times: Float64Array): number => {
      const sum = times.subarray(firstIfp, firstIfp + tiles).reduce((total, each) => total + each, 0);
      return Number((sum / (dynamic.count * cycles)).toFixed(4));
    };
    return {
      ...{ layer: name, kind, fused, macs, tiling: tiling?.kind ?? "whole", tiles, cycles },
      ...{ readShare: share(ports.reads), writeShare: share(ports.writes) },
    };
  });
}

/** The table for people. */
export function layerTable(rows: readonly LayerRow[]): readonly string[] {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const cells = rows.map(({ layer, kind, fused, macs, tiling, tiles, cycles, readShare, writeShare }) => [
    fused.length === 0 ? layer : `${layer} + ${fused.length} fused`,
    ...[kind, macs.toLocaleString("en-US"), tiling, String(tiles), cycles.toLocaleString("en-US")],
    ...[percent(readShare), percent(writeShare)],
  ]);
  return textTable([["layer", "kind", "MACs", "tiling", "tiles", "cycles", "ports read", "write"], ...cells]);
}
