import fc from "fast-check";
import { expect } from "vitest";
import { usualMemory, type FpgaCore } from "../../../src/compilers/fpga/core.ts";
import { channelUnit, CompileError, compileStatic } from "../../../src/compilers/fpga/index.ts";
import type { Network } from "../../../src/compilers/network/index.ts";
import { drawnNetwork, networkOf } from "./run_networks.ts";

const paper: FpgaCore = {
  ...{ cores: 4, pixelParallelism: 4, inputChannelParallelism: 8, outputChannelParallelism: 8, fifoDepth: 4 },
  ...{ instructionWords: 4096, elementBits: 8, portWords: 1, efficiency: { maps: 1, weights: 1, save: 1 } },
  memory: { banks: 32, bankWords: 64, weightWords: 1024, biasWords: 64 },
};

/** Cores on which drawn networks are compiled, with what is special in them. */
export const drawnCores: readonly (readonly [string, FpgaCore])[] = [
  ["8 x 8 channels", paper],
  [
    "16-bit elements, one line a CONV and queues of one",
    { ...paper, elementBits: 16, pixelParallelism: 1, fifoDepth: 1 },
  ],
  [
    "ICP 3 and OCP 5, 16-bit elements",
    { ...paper, elementBits: 16, inputChannelParallelism: 3, outputChannelParallelism: 5, memory: usualMemory },
  ],
  [
    "ICP 16, OCP 4, three lines a CONV, in a pool of 18",
    { ...paper, inputChannelParallelism: 16, outputChannelParallelism: 4, pixelParallelism: 3, cores: 18 },
  ],
];

/** Checks drawn networks; what a core cannot hold is passed over, but not most of them. */
export function eachNetwork(core: FpgaCore, numRuns: number, seed: number, check: (network: Network) => void): void {
  let compiled = 0;
  const property = fc.property(drawnNetwork(...largestOf(core)), (drawn) => {
    const network = networkOf(drawn, channelUnit(core));
    try {
      compileStatic(network, core);
    } catch (error) {
      if (error instanceof CompileError) return;
      throw error;
    }
    compiled += 1;
    check(network);
  });
  fc.assert(property, { numRuns, seed });
  expect(compiled).toBeGreaterThan(numRuns / 3);
}

/** A core whose channel unit is wide holds the weights of small kernels alone: sides of maps and kernels. */
function largestOf(core: FpgaCore): readonly [map: number, kernel: number] {
  return channelUnit(core) > 100 ? [6, 3] : [20, 7];
}
