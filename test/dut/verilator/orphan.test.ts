// needs: verilator
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, it } from "vitest";

/** Runs, or waits to be reaped by whoever adopted it: only the first is a stray. */
function runs(pid: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

it.each(["busy", "stopped"])("a %s child whose parent was killed ends by itself", async (state) => {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const script = fileURLToPath(new URL("./orphan_process.ts", import.meta.url));
  const parent = spawn(process.execPath, ["--import", tsx, script], { stdio: ["ignore", "pipe", "inherit"] });
  const pid = await new Promise<number>((resolve) =>
    parent.stdout.once("data", (chunk: Buffer) => resolve(Number(chunk.toString()))),
  );
  expect(runs(pid)).toBe(true);
  if (state === "stopped") process.kill(pid, "SIGSTOP");
  parent.kill("SIGKILL");
  for (let tries = 0; tries < 100 && runs(pid); tries++) await wait(50);
  expect(runs(pid)).toBe(false);
});
