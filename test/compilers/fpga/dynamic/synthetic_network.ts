import type { FpgaCore, FpgaLayer, FeatureMap, StaticNetwork, Tiling } from "./types.ts";
import { makeInstruction, packInto, wordParts, type Instruction } from "../../../../src/isa/idm/index.ts";

export interface SyntheticTiling {
  readonly kind: "whole" | "width" | "channels";
  /** Cycles and words of each tile; words are rounded up to a multiple of 3, at least 3. */
  readonly cycles: readonly number[];
  readonly words: number;
}

const map: FeatureMap = {
  ...{ name: "map", height: 8, width: 8, channels: 16, pixelWords: 1, offset: 0, pixelStride: 1 },
};

const memory = { banks: 32, bankWords: 2048, weightWords: 16_384, biasWords: 4096 };

function layerNamed(name: string): FpgaLayer {
  return {
    ...{ name, kind: "conv", fused: [], input: map, output: map, kernel: [1, 1], strides: [1, 1] },
    ...{ pads: { top: 0, left: 0, bottom: 0, right: 0 }, activation: "none" },
  } as unknown as FpgaLayer;
}

/** A network out of tilings alone: its IFPs are legal triples of LOAD, CONV and SAVE whose addresses tell them apart. */
export function syntheticNetwork(
  layers: readonly (readonly SyntheticTiling[])[],
  { cores = 16, instructionWords = 4096 }: { readonly cores?: number; readonly instructionWords?: number } = {},
): StaticNetwork {
  const core: FpgaCore = {
    ...{ cores, pixelParallelism: 4, inputChannelParallelism: 8, outputChannelParallelism: 8, fifoDepth: 8 },
    ...{ instructionWords, elementBits: 8, memory, portWords: 1, efficiency: { maps: 1, weights: 1, save: 1 } },
  };
  const starts: number[] = [];
  const lengths: number[] = [];
  const cycles: number[] = [];
  const program: Instruction[] = [];
  const tilings = layers.map((cuts, layer) =>
    cuts.map((cut): Tiling => {
      const firstIfp = starts.length;
      for (const own of cut.cycles) {
        const ifp = starts.length;
        starts.push(program.length);
        const triples = Math.max(1, Math.ceil(cut.words / 3));
        for (let at = 0; at < triples; at += 1) program.push(...triple(ifp, at, layer));
        lengths.push(3 * triples);
        cycles.push(own);
      }
      return { kind: cut.kind, tiles: cut.cycles.length, firstIfp };
    }),
  );
  const words = new Uint32Array(wordParts * program.length);
  for (const [index, instruction] of program.entries()) packInto(words, wordParts * index, instruction, cores);
  return {
    ...{ name: "synthetic", core, tilings, words, layers: layers.map((_, layer) => layerNamed(`layer${layer}`)) },
    ...{ ifpStart: Uint32Array.from(starts), ifpLength: Uint32Array.from(lengths) },
    ...{ ifpCycles: Float64Array.from(cycles), segmentWords: [64, 64], inputs: [map], outputs: [map], host: [] },
  };
}

function triple(ifp: number, at: number, layer: number): readonly Instruction[] {
  const ddr_addr = 0x1_0000 * ifp + at;
  return [
    makeInstruction("load", { ddr_addr, len: 8 }, { post: 4, first: at === 0, layer }),
    makeInstruction("conv", { addr_w: at, rows: 4 }, { wait: 1, post: 2, layer }),
    makeInstruction("save", { ddr_addr, base_sel: 1, bank: 3 }, { wait: 4, layer }),
  ];
}

/** Tilings of a layer of so many columns and units of channels, cut as the static compiler cuts. */
export function layerOf(
  columns: number,
  units: number,
  words: number,
  cyclesOfOne = 1000,
  most = 16,
): SyntheticTiling[] {
  const cut = (kind: "width" | "channels", size: number, other: number): SyntheticTiling[] =>
    Array.from({ length: Math.max(0, Math.min(most, size) - 1) }, (_, index) => {
      const tiles = index + 2;
      const at = (tile: number): number => Math.floor((tile * size) / tiles);
      const cycles = Array.from(
        { length: tiles },
        (_each, tile) => (at(tile + 1) - at(tile)) * other * cyclesOfOne + 100,
      );
      const share = kind === "width" ? 1 : 1 / tiles;
      return { kind, cycles, words: Math.ceil(words * share) + 6 };
    });
  const whole = { kind: "whole" as const, cycles: [columns * units * cyclesOfOne + 50], words };
  return [whole, ...cut("width", columns, units), ...cut("channels", units, columns)];
}

/** As large as the programs of a network of some convolution layers: on 16 cores about 400 kB. */
export function largeNetwork(layers: number, wordsOfLayer: number): StaticNetwork {
  const sizes = [112, 56, 28, 14, 7];
  return syntheticNetwork(
    Array.from({ length: layers }, (_, layer) => {
      const step = Math.floor((layer * sizes.length) / layers);
      return layerOf(sizes[step] ?? 7, 4 * 2 ** step, wordsOfLayer);
    }),
  );
}
