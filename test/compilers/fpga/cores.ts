import { usualMemory, type FpgaCore } from "../../../src/compilers/fpga/index.ts";

/** The core of `configs/fpga-paper`. */
export const paperCore: FpgaCore = {
  cores: 16,
  pixelParallelism: 4,
  inputChannelParallelism: 8,
  outputChannelParallelism: 8,
  fifoDepth: 8,
  instructionWords: 4096,
  elementBits: 8,
  memory: usualMemory,
  portWords: 1,
  efficiency: { maps: 1, weights: 1, save: 1 },
};

/** A core whose memories hold little, so that maps go through in strips and weights in chunks. */
export const smallCore: FpgaCore = {
  ...paperCore,
  cores: 3,
  pixelParallelism: 2,
  fifoDepth: 2,
  memory: { banks: 8, bankWords: 64, weightWords: 400, biasWords: 32 },
};
