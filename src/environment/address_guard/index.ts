export { addressGuardEnvironment, type AddressGuardEnvironmentOptions } from "./address_guard_environment.ts";
export {
  addressGuardDuties,
  addressGuardDutyChecker,
  type AddressGuardDuty,
  type AddressGuardDutyChecker,
  type AddressGuardDutyViolation,
} from "./duties.ts";
