import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { temporaryFolder } from "../cli/run_cli.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
}

const runs = 100;

/** Runs the program over 100 runs of 5,000 cycles; `end` sends it a signal once it has finished three. */
function regress(end?: NodeJS.Signals): Promise<Ended> {
  const tsx = new URL("../../node_modules/tsx/dist/esm/index.mjs", import.meta.url).href;
  const args = ["tiny", "--engine", "netlist", "--top", "utop_scheduler", "--cycles", "500k", "--chunk", "5k"];
  const words = ["--import", tsx, join(root, "src", "cli", "bin.ts"), "regress", ...args, "--json"];
  const child = spawn(process.execPath, words, { cwd, stdio: ["ignore", "pipe", "ignore"] });
  const enough = ledgerLines().length + 3;
  const timer = setInterval(() => {
    if (end === undefined || ledgerLines().length < enough) return;
    clearInterval(timer);
    child.kill(end);
  }, 5);
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      clearInterval(timer);
      resolve({ code, signal, out });
    });
  });
}

function ledgerLines(): readonly string[] {
  const file = join(cwd, "out", "regress.jsonl");
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(0, -1) : [];
}

const seeds = (lines: readonly string[]): number[] => lines.map((line) => (JSON.parse(line) as { seed: number }).seed);

it("goes on where it was after SIGKILL and after SIGINT, repeats no run, and sums all of them", async () => {
  expect(await regress("SIGKILL")).toMatchObject({ signal: "SIGKILL", out: "" });
  // The same run gives the same line again: a mark tells the first from a repeated one.
  const file = join(cwd, "out", "regress.jsonl");
  writeFileSync(file, readFileSync(file, "utf8").replace('"events":{', '"events":{"mark":1,'));
  const killed = ledgerLines();
  expect(killed.length).toBeGreaterThanOrEqual(3);
  expect(killed.length).toBeLessThan(runs);

  const interrupted = await regress("SIGINT");
  expect(interrupted.code).toBe(130);
  const kept = ledgerLines();
  expect(kept.slice(0, killed.length)).toEqual(killed);
  expect(JSON.parse(interrupted.out)).toMatchObject({
    status: "interrupted",
    results: [{ runs: kept.length, cycles: 5000 * kept.length }],
    runsLeft: runs - kept.length,
  });

  const { code, out } = await regress();
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    status: "pass",
    results: [{ config: "tiny", runs, cycles: 500_000, mismatches: 0, events: { mark: 1 } }],
    runsLeft: 0,
  });
  const all = ledgerLines();
  expect(all.slice(0, kept.length)).toEqual(kept);
  expect(seeds(all).sort((a, b) => a - b)).toEqual(Array.from({ length: runs }, (_, index) => index + 1));
});
