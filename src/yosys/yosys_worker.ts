import type { YosysAnswer, YosysJob } from "./job.ts";
import { answerYosys } from "./run_here.ts";

/** Runs one job in a thread of the pool. */
export default function yosysWorker(job: YosysJob): Promise<YosysAnswer> {
  return answerYosys(job);
}
