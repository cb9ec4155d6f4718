export { secondLevelEnvironment, type SecondLevelEnvironmentOptions } from "./second_level_environment.ts";
export {
  secondLevelDuties,
  secondLevelDutyChecker,
  type SecondLevelDuty,
  type SecondLevelDutyChecker,
  type SecondLevelDutyViolation,
} from "./duties.ts";
export {
  drawLatencies,
  programRunner,
  type CoreProgramEnd,
  type ProgramRunnerOptions,
  type ProgramToRun,
} from "./program_runner.ts";
