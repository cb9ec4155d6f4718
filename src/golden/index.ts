export type { GoldenModel } from "./golden_model.ts";
export { utopSchedulerGolden } from "./utop_scheduler/model.ts";
export { operationSchedulerGolden } from "./operation_scheduler/model.ts";
export { utopSequencerGolden } from "./utop_sequencer/model.ts";
export { controlRegistersGolden, type ControlRegistersConfig } from "./control_registers/model.ts";
export { fetchMasterGolden } from "./fetch_master/model.ts";
export { npuFrontendGolden, type NpuFrontendConfig } from "./npu_frontend/model.ts";
export { secondLevelGolden } from "./second_level_idm/model.ts";
