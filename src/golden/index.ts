export type { GoldenModel } from "./golden_model.ts";
export { utopSchedulerGolden } from "./utop_scheduler/model.ts";
