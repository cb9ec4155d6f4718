export { areaLiberty } from "./area_liberty.ts";
export {
  baselineOf,
  diffBaseline,
  type Baseline,
  type BaselineChange,
  type BaselineDiff,
  type BaselineEntry,
  type BaselineRule,
} from "./baseline.ts";
export { baselineTable, synthesisTable } from "./markdown.ts";
export { nangate15, ramUm2PerBit } from "./nangate15.ts";
export { statedSeeds, synthesise } from "./synthesise.ts";
export type {
  CellLibrary,
  SeedSpread,
  SynthesisOptions,
  SynthesisResult,
  SynthesisRow,
  SynthesisSource,
  Target,
} from "./types.ts";
