export type { Group } from "./own_view.ts";
export type { PoolTwinDifference } from "./comparison.ts";
export { runPoolTwin, type PoolTwinOptions, type PoolTwinResult } from "./twin_run.ts";
export type { PoolModel } from "./world.ts";
export { switchKinds, type SwitchKind, type UserCounts } from "./switch_user.ts";
export { runSwitches, type SwitchOptions, type SwitchResult } from "./switch_run.ts";
