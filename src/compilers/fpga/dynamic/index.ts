/** Dynamic compilation: programs for the cores that a network has now, out of what the static compiler made. */
export { barrierCycles, endCycles, fenceCycles, transferOf } from "./costs.ts";
export { DynamicCompiler } from "./dynamic_compiler.ts";
export { coreImages, poolProgramOf, taskOf, type CoreImage, type NetworkTask } from "./images.ts";
export { plainNetworkOf, plainRebuild, type PlainNetwork } from "./plain_rebuild.ts";
export { timeDynamic, type DynamicTimes, type RunTimes } from "./time_dynamic.ts";
