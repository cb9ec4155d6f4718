import type { EnvironmentSizes } from "../../src/environment/index.ts";

/** The sizes of the named configs. */
export const cores: Readonly<Record<"tiny" | "duo" | "odd" | "paper" | "wide", EnvironmentSizes>> = {
  tiny: { matrixEngines: 1, vectorEngines: 1, vnpus: 2, serviceCounterBits: 12, saveLimitCycles: 4 },
  duo: { matrixEngines: 2, vectorEngines: 2, vnpus: 3, serviceCounterBits: 12, saveLimitCycles: 4 },
  odd: { matrixEngines: 3, vectorEngines: 5, vnpus: 7, serviceCounterBits: 24, saveLimitCycles: 384 },
  paper: { matrixEngines: 4, vectorEngines: 4, vnpus: 8, serviceCounterBits: 24, saveLimitCycles: 384 },
  wide: { matrixEngines: 8, vectorEngines: 8, vnpus: 16, serviceCounterBits: 24, saveLimitCycles: 384 },
};
