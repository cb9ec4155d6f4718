export { fetchMasterEnvironment, type FetchMasterEnvironmentOptions } from "./fetch_master_environment.ts";
export {
  fetchMasterDuties,
  fetchMasterDutyChecker,
  type FetchMasterDuty,
  type FetchMasterDutyChecker,
  type FetchMasterDutyViolation,
} from "./duties.ts";
