export { curableFaults, faultyImage, shortProgram, type CurableFault, type FaultyImage } from "./faulty_program.ts";
export type { TwinDifference } from "./compare.ts";
export type { BeatSwap } from "./harmless.ts";
export { runTwin, type Twin, type TwinOptions, type TwinResult } from "./twin_run.ts";
