export { utopSequencerEnvironment, type UtopSequencerEnvironmentOptions } from "./utop_sequencer_environment.ts";
export {
  utopSequencerDuties,
  utopSequencerDutyChecker,
  type UtopSequencerDuty,
  type UtopSequencerDutyChecker,
  type UtopSequencerDutyViolation,
  type UtopSequencerLimits,
} from "./duties.ts";
