import type { StaticNetwork } from "../static_network.ts";
import { fenceCycles } from "./costs.ts";

/** The tilings of all layers in flat arrays, their tiles by load: what dealing to cores needs, whatever their number. */
export interface TileLoads {
  readonly layers: number;
  /** First tiling of each layer, in the arrays by tiling, and behind them the number of all. The first is `whole`. */
  readonly firstTiling: Uint32Array;
  /** By tiling: its first IFP, and its tiles, 1–255. */
  readonly firstIfp: Uint32Array;
  readonly tiles: Uint32Array;
  /** By tiling: sum of the loads of its tiles. */
  readonly total: Float64Array;
  /** By tiling: words of its longest tile. */
  readonly longest: Uint32Array;
  /** Words of each IFP, and of the instruction memory of a core. */
  readonly ifpWords: Uint32Array;
  readonly instructionWords: number;
  /** Most tiles that a cut of the layer has. */
  readonly tilesMost: Uint32Array;
  /** By place of an IFP in its tiling, longest first, equal ones ascending: its number, and its cycles with a fence behind. */
  readonly order: Uint32Array;
  readonly load: Float64Array;
}

/** @throws {RangeError} for a tiling that the type does not allow. */
export function tileLoadsOf({ tilings, ifpCycles, ifpLength, core }: StaticNetwork): TileLoads {
  const layers = tilings.length;
  const all = tilings.flat();
  const firstTiling = new Uint32Array(layers + 1);
  tilings.forEach((cuts, layer) => {
    firstTiling[layer + 1] = (firstTiling[layer] ?? 0) + cuts.length;
    if (cuts[0]?.kind !== "whole" || cuts[0].tiles !== 1) {
      throw new RangeError(`layer ${layer}: the first tiling is not whole; allowed is whole, of 1 tile, first.`);
    }
    for (const { kind, tiles } of cuts) {
      if (tiles >= 1 && tiles <= 255) continue;
      throw new RangeError(`layer ${layer}, tiling ${kind}: it has ${tiles} tiles; allowed are 1 to 255.`);
    }
  });
  const order = new Uint32Array(ifpCycles.length);
  const load = new Float64Array(ifpCycles.length);
  for (const { firstIfp, tiles } of all) {
    const ranks = Array.from({ length: tiles }, (_, tile) => firstIfp + tile);
    ranks.sort((a, b) => (ifpCycles[b] ?? 0) - (ifpCycles[a] ?? 0) || a - b);
    order.set(ranks, firstIfp);
    load.set(
      ranks.map((ifp) => (ifpCycles[ifp] ?? 0) + fenceCycles),
      firstIfp,
    );
  }
  return {
    layers,
    firstTiling,
    firstIfp: Uint32Array.from(all, ({ firstIfp }) => firstIfp),
    tiles: Uint32Array.from(all, ({ tiles }) => tiles),
    total: Float64Array.from(all, ({ firstIfp, tiles }) =>
      load.subarray(firstIfp, firstIfp + tiles).reduce((sum, own) => sum + own, 0),
    ),
    longest: Uint32Array.from(all, ({ firstIfp, tiles }) =>
      Math.max(...ifpLength.subarray(firstIfp, firstIfp + tiles)),
    ),
    ifpWords: ifpLength,
    instructionWords: core.instructionWords,
    tilesMost: Uint32Array.from(tilings, (cuts) => Math.max(...cuts.map(({ tiles }) => tiles))),
    order,
    load,
  };
}
