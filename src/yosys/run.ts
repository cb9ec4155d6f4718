import { availableParallelism } from "node:os";
import { JobTimeout, startPool, type JobOptions, type WorkerPool } from "../workers/pool.ts";
import { resultOf, YosysError, type YosysAnswer, type YosysJob, type YosysResult } from "./job.ts";

let pool: WorkerPool<YosysJob, YosysAnswer> | undefined;

/** Most runs at once: each takes 0.3–0.7 GB, so more than 8 would not fit a common machine. */
const mostThreads = 8;

/**
 * Runs Yosys in a thread of its own; as many runs at once as there are cores, the rest wait. A thread is used again: a
 * warm run starts in about 25 ms, a cold one in about 0.4 s. Throws YosysError, also past the time limit.
 */
export async function runYosys(job: YosysJob, options: JobOptions = {}): Promise<YosysResult> {
  pool ??= startPool(import.meta.url, "./yosys_worker", { threads: Math.min(mostThreads, availableParallelism()) });
  try {
    return resultOf(await pool.run(job, options));
  } catch (error) {
    if (error instanceof JobTimeout) {
      throw new YosysError(`Yosys did not end within its time limit of ${options.timeLimitSeconds} s.`);
    }
    throw error;
  }
}

/** Ends the threads at once; the next run starts new ones. An idle pool does not keep the process alive. */
export async function closeYosys(): Promise<void> {
  const closing = pool;
  pool = undefined;
  await closing?.close();
}
