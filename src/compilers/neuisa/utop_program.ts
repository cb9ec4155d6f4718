import type { Network } from "../../config/scenario_types.ts";
import type { LayerRow } from "../network/index.ts";
import { layerMacs, layerTable, layerWeights } from "./layer_tables.ts";

/** µTops that may run at the same time; groups run strictly in sequence (Neu10, NeuISA). */
export interface UtopGroup {
  /** Cycles of each ME µTop on one ME; at most one per ME of the core. */
  readonly meUtopCycles: readonly number[];
  /** Cycles of the group's VE µTop with all VEs of the core; 0 = none. */
  readonly veUtopCycles: number;
  /** Operations of the VE µTop: cycles on a single VE. */
  readonly veOperations: number;
}

export interface UtopProgramTotals {
  /** Multiply-accumulates of one inference. */
  readonly macs: number;
  /** Weights, biases left out. */
  readonly weights: number;
  /** Tiles of 128 × 128 × 128, the padding of the last one in each direction included. */
  readonly tiles: number;
  readonly meUtops: number;
  readonly veUtops: number;
  /** Cycles of all ME µTops on a single ME: tiles × 128. */
  readonly meCycles: number;
  /** Operations of all VE µTops: cycles on a single VE. */
  readonly veOperations: number;
  /** Cycles of a single VE to accumulate tiles inside the ME µTops: 16 a tile (V10). No µTop of their own. */
  readonly accumulationCycles: number;
}

/** One inference of a network as µTop groups for a core of given size. */
export interface UtopProgram {
  readonly network: Network;
  readonly matrixEngines: number;
  readonly vectorEngines: number;
  readonly groups: readonly UtopGroup[];
  readonly totals: UtopProgramTotals;
}

/** Edge of a systolic array, hence of a tile; one tile takes an ME as many cycles (V10, 128 × 128 arrays). */
export const tileEdge = 128;
/** Elements of one VE operation: a vector register of 8 × 128, one operation a cycle (V10). */
export const vectorElements = 1024;
/** VE cycles that accumulate one tile, in the VE slots of its own ME µTop (V10). */
const accumulationCyclesPerTile = 16;
/**
 * Longest ME µTop in tiles: 8,192 cycles. This project's choice: long enough to make the five cycles between two groups
 * vanish, short enough that an owner without preemption waits microseconds, not a layer.
 */
export const utopTilesMax = 64;

/** Compiles a network from its layer table; see `layerGroups` for the shape of each layer. */
export function compileNetwork(
  network: Network,
  core: { readonly matrixEngines: number; readonly vectorEngines: number },
): UtopProgram {
  const layers = layerTable(network);
  const groups = layers.flatMap((layer) => layerGroups(layer, core.matrixEngines, core.vectorEngines));
  const sum = (of: (group: UtopGroup) => number): number => groups.reduce((total, group) => total + of(group), 0);
  const meCycles = sum((group) => group.meUtopCycles.reduce((total, cycles) => total + cycles, 0));
  const tiles = meCycles / tileEdge;
  return {
    network,
    matrixEngines: core.matrixEngines,
    vectorEngines: core.vectorEngines,
    groups,
    totals: {
      macs: layers.reduce((total, layer) => total + layerMacs(layer), 0),
      weights: layers.reduce((total, layer) => total + layerWeights(layer), 0),
      tiles,
      meUtops: sum((group) => group.meUtopCycles.length),
      veUtops: sum((group) => (group.veOperations > 0 ? 1 : 0)),
      meCycles,
      veOperations: sum((group) => group.veOperations),
      accumulationCycles: tiles * accumulationCyclesPerTile,
    },
  };
}

/**
 * Groups of one layer.
 *
 * conv, fc: the im2col product M × K × N with M = output pixels, K = input channels × kernel, N = output channels, in
 * ⌈M/128⌉·⌈K/128⌉·⌈N/128⌉ tiles of 128 cycles, spread as evenly as they go over the fewest groups whose µTops hold at
 * most `utopTilesMax` tiles. Bias, activation and accumulation ride in the VE slots of the ME µTops.
 *
 * dw, pool, gap, add: one VE µTop in a group of its own, ⌈outputs / 1024⌉ × kernel operations (an operation combines
 * 8 × 128 elements: multiply-accumulate, maximum or sum), ⌈operations / VEs⌉ cycles with all VEs.
 */
export function layerGroups(layer: LayerRow, matrixEngines: number, vectorEngines: number): UtopGroup[] {
  const pixels = layer.outputHeight * layer.outputWidth;
  const kernel = layer.kernelHeight * layer.kernelWidth;
  switch (layer.kind) {
    case "conv":
    case "fc": {
      const tilesAlong = (elements: number): number => Math.ceil(elements / tileEdge);
      const tiles = tilesAlong(pixels) * tilesAlong(layer.inputChannels * kernel) * tilesAlong(layer.outputChannels);
      return matrixGroups(tiles, matrixEngines);
    }
    case "dw":
    case "pool":
    case "gap":
    case "add": {
      const veOperations = Math.ceil((layer.outputChannels * pixels) / vectorElements) * kernel;
      return [{ meUtopCycles: [], veUtopCycles: Math.ceil(veOperations / vectorEngines), veOperations }];
    }
  }
}

function matrixGroups(tiles: number, matrixEngines: number): UtopGroup[] {
  const groups = Math.ceil(tiles / (matrixEngines * utopTilesMax));
  const utops = Math.min(tiles, groups * matrixEngines);
  const cycles = Array.from({ length: utops }, (_, utop) => tileEdge * evenPart(tiles, utops, utop));
  return Array.from({ length: groups }, (_, group) => ({
    meUtopCycles: cycles.slice(group * matrixEngines, (group + 1) * matrixEngines),
    veUtopCycles: 0,
    veOperations: 0,
  }));
}

/** Part number `part` when `whole` things are cut into `parts`, parts differing by at most one. */
function evenPart(whole: number, parts: number, part: number): number {
  return Math.floor(((part + 1) * whole) / parts) - Math.floor((part * whole) / parts);
}
