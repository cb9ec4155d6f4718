export { leaveAndGrow, sharesOf, type LeaveAndGrow } from "./leave_and_grow.ts";
export { idmTenantsEnvironment, type IdmTenantsEnvironment } from "./idm_tenants_environment.ts";
export type { Boundary, IdmTenantsOptions, TenantCore, UserAction, UserPlan } from "./options.ts";
export {
  layerFault,
  type IdmTenantsAccount,
  type InferenceTimes,
  type Reconfiguration,
  type UserAccount,
} from "./account.ts";
