export type { Environment } from "./environment.ts";
export { dutiesOf, duties, dutyChecker, type Duty, type DutyChecker, type DutyViolation } from "./duties.ts";
export type { EnvironmentSizes } from "./scheduler_rows.ts";
export { profiles, type Profile } from "./traffic_plan.ts";
export { utopSchedulerEnvironment, type RandomEnvironmentOptions } from "./utop_scheduler_environment.ts";
export { tenantEnvironment, type TenantEnvironment, type TenantEnvironmentOptions } from "./tenant_environment.ts";
export type { TenantGroup, TenantProgram } from "./tenant.ts";
export { inferencesPerMillionCycles, type TenantsStatistics, type TenantStatistics } from "./tenant_statistics.ts";
export type { OccupancyInterval, OccupancyTimeline, TimelineWindow } from "./occupancy_timeline.ts";
