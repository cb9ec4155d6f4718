import type { FpgaConfig } from "../../config/types.ts";
import type { CoreMemory } from "../../isa/idm/index.ts";

/** A core of the pool as the compilers see it. */
export interface FpgaCore {
  /** Cores of the pool, 1–32: the width of the header's core number follows from it. */
  readonly cores: number;
  /** Output lines, input channels and output channels that the convolution array works on at a time; each ≥ 1. */
  readonly pixelParallelism: number;
  readonly inputChannelParallelism: number;
  readonly outputChannelParallelism: number;
  /** Instructions that wait for each module, 1–16. */
  readonly fifoDepth: number;
  /** Words of 128 bits of its instruction memory. */
  readonly instructionWords: number;
  /** Bits of an element of a feature map or of a weight. A word of memory holds 128 / elementBits elements. */
  readonly elementBits: 8 | 16;
  readonly memory: CoreMemory;
  /** Words of 16 bytes that its port moves in a cycle with efficiency 1: 1 for 128 bits (Zeng et al.). */
  readonly portWords: number;
  /** Share of that which feature maps, weights and results reach; in (0, 1]. 1 is the equations as printed. */
  readonly efficiency: { readonly maps: number; readonly weights: number; readonly save: number };
}

/**
 * Memories of a core where nothing else is said: 1 MiB of feature maps in 32 banks, 256 KiB of weights, 64 KiB of biases;
 * sixteen of them take half of what a U200 has.
 */
export const usualMemory: CoreMemory = { banks: 32, bankWords: 2048, weightWords: 16_384, biasWords: 4096 };

/** The core of a config, with the usual memory, a port of 128 bits, and times by the equations as printed. */
export function coreOf(config: FpgaConfig, elementBits: FpgaCore["elementBits"] = 8): FpgaCore {
  const { cores, pixelParallelism, inputChannelParallelism, outputChannelParallelism, fifoDepth, instructionWords } =
    config;
  return {
    ...{ cores, pixelParallelism, inputChannelParallelism, outputChannelParallelism, fifoDepth, instructionWords },
    ...{ elementBits, memory: usualMemory, portWords: 1, efficiency: { maps: 1, weights: 1, save: 1 } },
  };
}
