export { firstLevelEnvironment, type FirstLevelEnvironmentOptions } from "./first_level_environment.ts";
export { firstLevelDutyChecker, type FirstLevelDutyChecker, type FirstLevelDutyViolation } from "./duties.ts";
export { layerAccount, type LayerAccount, type LayerCounts } from "./layer_account.ts";
export type { PoolAccount } from "./software/thread.ts";
