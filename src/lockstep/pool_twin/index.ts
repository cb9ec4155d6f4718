export type { Group } from "./own_view.ts";
export { runPoolTwin, type PoolTwinDifference, type PoolTwinOptions, type PoolTwinResult } from "./twin_run.ts";
export type { PoolModel } from "./world.ts";
