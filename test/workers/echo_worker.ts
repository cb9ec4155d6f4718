import { parentPort, workerData } from "node:worker_threads";

/** Job of the pool under test. */
export type EchoJob = { kind: "double"; value: number } | { kind: "hang" } | { kind: "fail" } | { kind: "exit" };

export default function echo(job: EchoJob): number {
  if (job.kind === "double") return job.value * 2;
  if (job.kind === "fail") throw new Error("The job failed.");
  if (job.kind === "exit") process.exit(7);
  for (;;);
}

if (workerData !== null && typeof workerData === "object" && "plain" in workerData)
  parentPort?.on("message", (value: number) => parentPort?.postMessage(value + 1));
