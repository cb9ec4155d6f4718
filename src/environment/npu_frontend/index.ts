export {
  npuFrontendEnvironment,
  type NpuFrontendEnvironmentOptions,
  type NpuFrontendStatistics,
} from "./npu_frontend_environment.ts";
export {
  npuFrontendDuties,
  npuFrontendDutyChecker,
  type NpuFrontendDuty,
  type NpuFrontendDutyChecker,
  type NpuFrontendDutyViolation,
} from "./duties.ts";
export type { EngineWork } from "./ideal/engine_occupancy.ts";
export type { IdealSettings, IdealTransfers, TransferRow } from "./ideal/settings.ts";
export { reduceResult } from "./engines/vector_results.ts";
export {
  adversarialProgram,
  faultyKinds,
  faultyProgram,
  layOut,
  legalProgram,
  nuisances,
  programClasses,
  programOfImage,
  randomProgram,
  type FaultyKind,
  type FrontendProgram,
  type MemoryShape,
  type Nuisance,
  type Patch,
  type ProgramClass,
  type ProgramEnd,
  type ProgramFault,
  type ProgramShape,
  type SnippetShape,
} from "./programs/index.ts";
