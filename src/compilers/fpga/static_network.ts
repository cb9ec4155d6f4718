import type { FpgaCore } from "./core.ts";
import type { FpgaLayer, FeatureMap } from "./layer.ts";

/** How the output of a layer is cut: not at all, into runs of columns, or into runs of output channels. */
export type TilingKind = "whole" | "width" | "channels";

/** A cut of a layer: tile t is instruction file package `firstIfp + t`. Tiles cover each output exactly once. */
export interface Tiling {
  readonly kind: TilingKind;
  readonly tiles: number;
  readonly firstIfp: number;
}

/** All cuts of a layer, `whole` first. */
export type LayerTilings = readonly Tiling[];

/**
 * What the static compiler makes of a network: its layers, and for each cut of each layer the packages of instructions
 * with their latencies. An IFP is complete in itself: it begins and ends with nothing under way and no token, holds no
 * SYSTEM, its words name core 0, and it can be run on any core.
 */
export interface StaticNetwork {
  readonly name: string;
  readonly core: FpgaCore;
  readonly layers: readonly FpgaLayer[];
  readonly tilings: readonly LayerTilings[];
  /** Words of all IFPs, four parts of 32 bits each, lowest first. */
  readonly words: Uint32Array;
  /** By IFP: first word (of 128 bits) in `words`, number of words, and cycles alone on a core: the latency look-up table. */
  readonly ifpStart: Uint32Array;
  readonly ifpLength: Uint32Array;
  readonly ifpCycles: Float64Array;
  /** Words of 16 bytes of segment 0 (feature maps) and segment 1 (weights and biases). */
  readonly segmentWords: readonly [maps: number, weights: number];
  readonly inputs: readonly FeatureMap[];
  readonly outputs: readonly FeatureMap[];
  /** Operators behind the last layer that the host does: softmax. */
  readonly host: readonly string[];
}
