import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { temporaryFolder } from "../cli/run_cli.ts";
import { startVnpu } from "../cli/vnpu_process.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

it("two processes share one ledger: every line stays whole, and every run counts once", async () => {
  const runs = 40;
  const args = [
    "tiny",
    "--engine",
    "netlist",
    "--top",
    "utop_scheduler",
    "--cycles",
    "200k",
    "--chunk",
    "5k",
    "--json",
  ];
  const both = await Promise.all([1, 2].map(() => startVnpu(["regress", ...args], cwd).ended));
  expect(both.map(({ code, err }) => ({ code, err: err.replaceAll(/^regress: .*\n/gm, "") }))).toEqual([
    { code: 0, err: "" },
    { code: 0, err: "" },
  ]);
  const lines = readFileSync(join(cwd, "out", "regress.jsonl"), "utf8")
    .trimEnd()
    .split("\n");
  const seeds = lines.map((line) => (JSON.parse(line) as { seed: number }).seed);
  // Each ran what the other had not yet finished when it began.
  expect(lines.length).toBeGreaterThanOrEqual(runs);
  expect([...new Set(seeds)].sort((a, b) => a - b)).toEqual(Array.from({ length: runs }, (_, index) => index + 1));

  const { code, out } = await startVnpu(["regress", ...args], cwd).ended;
  expect(code).toBe(0);
  expect(JSON.parse(out.toString())).toMatchObject({
    results: [{ runs, cycles: 200_000, mismatches: 0 }],
    runsLeft: 0,
  });
});
