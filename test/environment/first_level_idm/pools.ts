import type { FirstLevelSizes } from "../../../src/ports/first_level_idm.ts";

/** Sizes of the configs of the same names, and of a pool as large as may be. */
export const pools: Readonly<Record<"tiny" | "odd" | "paper" | "single" | "max", FirstLevelSizes>> = {
  tiny: pool(2, 0, 64, 32, 2),
  odd: pool(5, 2, 128, 50, 3),
  paper: pool(16, 1, 4096, 65_536, 8),
  single: pool(1, 0, 16_384, 65_536, 8),
  max: pool(32, 3, 64, 16, 16),
};

function pool(
  cores: number,
  barrierStages: number,
  instructionWords: number,
  loadLimitCycles: number,
  fifoDepth: number,
): FirstLevelSizes {
  return { cores, barrierStages, instructionWords, loadLimitCycles, fifoDepth };
}
