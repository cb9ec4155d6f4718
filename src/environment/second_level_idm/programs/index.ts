export { faultTraps, programFaults, type ProgramFault } from "./faulty.ts";
export { legalProgram, type ProgramTarget } from "./legal.ts";
export {
  randomProgram,
  programKinds,
  type PoolProgram,
  type ProgramKind,
  type ProgramOptions,
} from "./random_program.ts";
export { distributionText, programDistribution, type ProgramDistribution } from "./report.ts";
