import { afterEach, expect, test } from "vitest";
import { JobTimeout, startPool, type WorkerPool } from "../../src/workers/pool.ts";
import { startWorker, workerModule } from "../../src/workers/start_worker.ts";
import type { EchoJob } from "./echo_worker.ts";

let pool: WorkerPool<EchoJob, number> | undefined;
afterEach(async () => {
  await pool?.close();
  pool = undefined;
});
const start = (threads: number): WorkerPool<EchoJob, number> =>
  (pool = startPool<EchoJob, number>(import.meta.url, "./echo_worker", { threads }));

test("a thread starts from a TypeScript module and keeps messages posted early", async () => {
  const worker = startWorker(import.meta.url, "./echo_worker", { workerData: { plain: true } });
  worker.postMessage(41);
  const answer = await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  expect(answer).toBe(42);
  await worker.terminate();
});

test("a compiled program loads .js and needs no flags", () => {
  const module = workerModule("file:///opt/vnpu/dist/yosys/pool.js", "./worker");
  expect(module.url.href).toBe("file:///opt/vnpu/dist/yosys/worker.js");
  expect(module.execArgv).toEqual([]);
});

test("jobs return in the caller's order, more jobs than threads", async () => {
  const jobs = start(2);
  const values = await Promise.all([1, 2, 3, 4, 5].map((value) => jobs.run({ kind: "double", value })));
  expect(values).toEqual([2, 4, 6, 8, 10]);
});

test("a job past its time limit is ended and the pool works on", async () => {
  const jobs = start(1);
  const hung = jobs.run({ kind: "hang" }, { timeLimitSeconds: 0.5 });
  const queued = jobs.run({ kind: "double", value: 4 }, { timeLimitSeconds: 5 });
  await expect(hung).rejects.toThrow(JobTimeout);
  expect(await queued).toBe(8);
});

test("an aborted job is ended; its queued neighbour is dropped before it starts", async () => {
  const jobs = start(1);
  const controller = new AbortController();
  const hung = jobs.run({ kind: "hang" }, { signal: controller.signal });
  const queued = jobs.run({ kind: "double", value: 1 }, { signal: controller.signal });
  const failures = Promise.allSettled([hung, queued]);
  setTimeout(() => controller.abort(), 300);
  expect((await failures).map((result) => result.status)).toEqual(["rejected", "rejected"]);
  expect(await jobs.run({ kind: "double", value: 3 })).toBe(6);
});

test("a job's error and a thread's death reject that job alone", async () => {
  const jobs = start(1);
  await expect(jobs.run({ kind: "fail" })).rejects.toThrow("The job failed.");
  await expect(jobs.run({ kind: "exit" })).rejects.toThrow(/exited with code: 7/);
  expect(await jobs.run({ kind: "double", value: 5 })).toBe(10);
});
