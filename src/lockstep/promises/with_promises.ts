import { loadBlock } from "../blocks.ts";
import type { LockstepJob } from "../job.ts";

/**
 * The job with every promise watched that its block, its Verilog and its engine let be watched; unchanged where there is
 * none: a block without promises, or engine `gates`, whose netlist has lost the names. Rejects as `loadBlock` does.
 */
export async function withPromises(job: LockstepJob): Promise<LockstepJob> {
  if (job.engine === "gates") return job;
  const block = await loadBlock(job.block);
  const watch = await block.watchable?.(job.config, job.files, job.stimulus);
  if (watch === undefined || watch.promises.length === 0) return job;
  return { ...job, block: { ...job.block, watch } };
}
