import type { Pads, Pair } from "../network/index.ts";

/**
 * A feature map in memory: [line][pixel][channel], an element after the other. Channels are filled up with zeros to a
 * multiple of the channel unit (`channelUnit`); offsets are in words of 16 bytes from the start of segment 0.
 */
export interface FeatureMap {
  readonly name: string;
  readonly height: number;
  readonly width: number;
  /** Channels with a meaning. */
  readonly channels: number;
  /** Words of a pixel of this map. */
  readonly pixelWords: number;
  /** First word of pixel 0 of line 0, and from pixel to pixel: more than `pixelWords` where it is a part of a concat. */
  readonly offset: number;
  readonly pixelStride: number;
}

/** What a layer does. `add` is the sum of two maps; `global` the average of a whole map. */
export type LayerKind = "conv" | "depthwise" | "max" | "average" | "global" | "add";

/** Done to each result: CONV does it itself (`act`), for POOL it is done on the way out (`mode` of SAVE). */
export type Activation = "none" | "relu" | "relu6";

/**
 * How the weights of a layer are laid down in segment 1, and from which tensors of the network. What no layer names there
 * is 0; its first words are (`zeroWords`).
 */
export interface LayerWeights {
  /**
   * First word of the weights, words of an output channel, first word of the biases (four of 32 bits in a word). Depthwise:
   * weights lie [kh][kw][channel], and `channelWords` is the words of one place of the kernel.
   */
  readonly offset: number;
  readonly channelWords: number;
  readonly biasOffset: number;
  /** Every weight is this number, before normalisation; then `weight` is empty. */
  readonly constant?: number;
  /** Tensor of the network: [M, C, kernel], or [C, 1, kernel]; a gemm's [M, C·H·W] or transposed. */
  readonly weight: string;
  readonly isTransposed: boolean;
  /** Tensors whose sum is the bias; none: 0. */
  readonly biases: readonly string[];
  /** Factors that are folded into weights and bias: batch normalisation, alpha of a gemm. */
  readonly normalisation?: {
    readonly scale: string;
    readonly bias: string;
    readonly mean: string;
    readonly variance: string;
    readonly epsilon: number;
  };
  readonly alpha: number;
  readonly beta: number;
}

/** A layer: what lies between two barriers. Batch 1. */
export interface FpgaLayer {
  /** Of the operator of the network that it begins with. */
  readonly name: string;
  readonly kind: LayerKind;
  /** Operators that it does as well: normalisation, activation, pads, reshapes. */
  readonly fused: readonly string[];
  readonly input: FeatureMap;
  /** `add`: the other operand. */
  readonly second?: FeatureMap;
  readonly output: FeatureMap;
  readonly kernel: Pair;
  readonly strides: Pair;
  readonly pads: Pads;
  readonly activation: Activation;
  readonly weights?: LayerWeights;
}
