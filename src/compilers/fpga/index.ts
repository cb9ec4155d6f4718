/** Compilers for the FPGA pool: networks to instruction file packages, and those to programs of cores. */
export { biasesPerWord, channelUnit, filledChannels, pixelWords, wordElements } from "./channels.ts";
export { coreOf, usualMemory, type FpgaCore } from "./core.ts";
export { CompileError } from "./error.ts";
export { latencyOf, LatencySimulator } from "./latency/index.ts";
export { portCycles, type PortCycles } from "./latency/port_cycles.ts";
export type { Activation, FeatureMap, FpgaLayer, LayerKind, LayerWeights } from "./layer.ts";
export { lowerNetwork, zeroWords, type LoweredNetwork } from "./lower/index.ts";
export { cachedStatic } from "./static/cached.ts";
export { compileStatic } from "./static/compile.ts";
export { readStatic, writeStatic } from "./static/serialise.ts";
export type { LayerTilings, StaticNetwork, Tiling, TilingKind } from "./static_network.ts";
export {
  coreImages,
  DynamicCompiler,
  plainRebuild,
  poolProgramOf,
  taskOf,
  timeDynamic,
  transferOf,
  type CoreImage,
  type DynamicTimes,
  type NetworkTask,
} from "./dynamic/index.ts";
