import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

/** Where a worker's module lies, and the Node flags that a thread needs to load it. */
export interface WorkerModule {
  readonly url: URL;
  readonly execArgv: readonly string[];
}

/**
 * Finds the module `stem` (no extension, `./row_worker`) beside the module `here` (its `import.meta.url`). A program run
 * from its sources (tsx, vitest) has `.ts` modules, which a new thread cannot load by itself: it is told to load tsx
 * first. The compiled program has `.js` modules and needs nothing.
 */
export function workerModule(here: string, stem: string): WorkerModule {
  const fromSources = new URL(here).pathname.endsWith(".ts");
  const url = new URL(`${stem}${fromSources ? ".ts" : ".js"}`, here);
  return { url, execArgv: fromSources ? ["--import", registerTsx()] : [] };
}

/**
 * Starts a thread that runs the module `stem` beside `here`. Messages posted before the thread listens are kept for it.
 *
 * ```ts
 * const worker = startWorker(import.meta.url, "./row_worker", { workerData: { seed: 1 } });
 * ```
 */
export function startWorker(here: string, stem: string, options: WorkerOptions = {}): Worker {
  const module = workerModule(here, stem);
  return new Worker(module.url, { ...options, execArgv: [...(options.execArgv ?? []), ...module.execArgv] });
}

/** A one-line module that registers tsx. The thread resolves it alone, whatever the current folder is. */
function registerTsx(): string {
  const commonJs = createRequire(import.meta.url).resolve("tsx/esm/api");
  const api = pathToFileURL(commonJs.replace(/\.cjs$/, ".mjs")).href;
  const source = `import { register } from ${JSON.stringify(api)}; register();`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
