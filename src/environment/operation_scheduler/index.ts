export {
  operationSchedulerEnvironment,
  type OperationSchedulerEnvironmentOptions,
} from "./operation_scheduler_environment.ts";
export {
  operationSchedulerDuties,
  operationSchedulerDutiesOf,
  operationSchedulerDutyChecker,
  type OperationSchedulerDuty,
  type OperationSchedulerDutyChecker,
  type OperationSchedulerDutyViolation,
} from "./duties.ts";
