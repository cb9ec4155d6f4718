import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pathOf } from "../bootstrap/native_tools.mjs";
import { makeScratch, removeOwn } from "../bootstrap/scratch.mjs";

/** How long vitest may take to end when it is told to, milliseconds. */
const graceMs = 3000;

/**
 * Runs one long test file. Resolves to `passed`, `failed`, `not run` (every test of it was skipped) or `interrupted`,
 * with the seconds it took.
 */
export async function runFile(root, file, { signal, output }) {
  const started = performance.now();
  const results = join(await makeScratch(root, "long"), "vitest.json");
  const endWithParent = pathToFileURL(join(root, "tools", "regress", "end_with_parent.mjs")).href;
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const words = ["--import", endWithParent, vitest, "run", "--config", "vitest.long.config.ts", ...reporters, file];
  const env = { ...process.env, CHROMIUM_PATH: process.env["CHROMIUM_PATH"] ?? pathOf("chromium") };
  const child = spawn(process.execPath, words, { cwd: root, env, stdio: ["ignore", output, 2] });
  const code = await endOf(child, signal);
  const seconds = (performance.now() - started) / 1000;
  const tests = JSON.parse(await readFile(results, "utf8").catch(() => "{}"));
  await removeOwn(root, "long");
  return { outcome: outcomeOf(code, tests, signal), seconds };
}

function outcomeOf(code, { numPassedTests = 0, numFailedTests = 0 }, signal) {
  if (signal.aborted) return "interrupted";
  if (code !== 0 || numFailedTests > 0) return "failed";
  return numPassedTests > 0 ? "passed" : "not run";
}

function endOf(child, signal) {
  return new Promise((resolve, reject) => {
    const end = () => {
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), graceMs).unref();
    };
    if (signal.aborted) end();
    signal.addEventListener("abort", end);
    child.on("error", reject);
    child.on("close", (code) => {
      signal.removeEventListener("abort", end);
      resolve(code ?? 1);
    });
  });
}
