export type { Block, BlockReference, DesignFile, PromiseWatch, Statement, StimulusSource } from "./block.ts";
export { blocks, loadBlock } from "./blocks.ts";
export { capsuleText, parseCapsule } from "./capsule.ts";
export type {
  BrokenStatement,
  Difference,
  Engine,
  LockstepJob,
  LockstepResult,
  Mismatch,
  ReplayCapsule,
} from "./job.ts";
export { withPromises } from "./promises/with_promises.ts";
export { capsuleJob, replay, type ReplayResult } from "./replay.ts";
export { readRtlFolder } from "./rtl_folder.ts";
export { runLockstep, runLockstepAll, type LockstepOptions } from "./run_lockstep.ts";
export { speedRig, type SpeedRig } from "./speed.ts";
