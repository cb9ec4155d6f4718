import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { workerModule } from "./start_worker.ts";

export interface PoolOptions {
  /** Most threads at once. */
  readonly threads: number;
  /** A thread without work ends after this time, in seconds; 30 unless told. */
  readonly idleSeconds?: number;
  /** Most memory of a thread's JavaScript heap, MiB; WebAssembly memory is not counted. */
  readonly heapMebibytes?: number;
}

export interface JobOptions {
  /** The thread is ended and the job rejects with a JobTimeout after this time, counted from its start. */
  readonly timeLimitSeconds?: number;
  /** Aborting ends the thread that runs the job, or drops the job from the queue. */
  readonly signal?: AbortSignal;
}

/** A job took longer than its time limit. */
export class JobTimeout extends Error {
  override readonly name = "JobTimeout";
}

/** Threads that run jobs in the order in which they were handed in. An idle pool does not keep the process alive. */
export interface WorkerPool<Job, Result> {
  readonly threads: number;
  run(job: Job, options?: JobOptions): Promise<Result>;
  /** Ends all threads; jobs under way reject. */
  close(): Promise<void>;
}

/**
 * A pool over the module `stem` (no extension) beside `here` (the caller's `import.meta.url`), whose default export is
 * `(job: Job) => Result | Promise<Result>`. Jobs and results are structured clones.
 */
export function startPool<Job, Result>(here: string, stem: string, options: PoolOptions): WorkerPool<Job, Result> {
  const module = workerModule(here, stem);
  const pool = new Piscina<Job, Result>({
    filename: fileURLToPath(module.url),
    execArgv: [...module.execArgv],
    minThreads: 0,
    maxThreads: options.threads,
    idleTimeout: (options.idleSeconds ?? 30) * 1000,
    // A thread in Atomics.wait hears no message from its parent; jobs are long, so plain messages cost nothing.
    atomics: "disabled",
    ...(options.heapMebibytes === undefined
      ? {}
      : { resourceLimits: { maxOldGenerationSizeMb: options.heapMebibytes } }),
  });
  // A thread that dies rejects its own job; without a listener the event would end the process too.
  pool.on("error", () => undefined);
  const gate = new Gate(options.threads);
  return {
    threads: options.threads,
    run: (job, jobOptions = {}) => gate.pass(() => runJob(pool, job, jobOptions), jobOptions.signal),
    close: () => pool.destroy(),
  };
}

async function runJob<Job, Result>(pool: Piscina<Job, Result>, job: Job, options: JobOptions): Promise<Result> {
  const limit = options.timeLimitSeconds;
  if (limit === undefined && options.signal === undefined) return pool.run(job);
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  if (options.signal?.aborted === true) stop();
  options.signal?.addEventListener("abort", stop, { once: true });
  let late = false;
  const timer =
    limit === undefined
      ? undefined
      : setTimeout(() => {
          late = true;
          controller.abort();
        }, limit * 1000);
  try {
    return await pool.run(job, { signal: controller.signal });
  } catch (error) {
    if (late) throw new JobTimeout(`The job was ended at its time limit of ${limit} s.`);
    throw error;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", stop);
  }
}

/** Lets `limit` jobs through at once, so that a job's time limit counts from its start, not from its place in a queue. */
class Gate {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(limit: number) {
    this.free = limit;
  }

  async pass<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }
}
