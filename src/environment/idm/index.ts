export { idmEnvironment, type IdmEnvironmentOptions } from "./idm_environment.ts";
export { idmDuties, idmDutyChecker, type IdmDuty, type IdmDutyChecker, type IdmDutyViolation } from "./duties.ts";
