import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ProofEntry } from "../../src/cli/prove/ledger.ts";
import { temporaryFolder } from "../cli/run_cli.ts";
import { startVnpu } from "../cli/vnpu_process.ts";

test("vnpu prove goes on where it was after SIGKILL, and repeats no row", { timeout: 600_000 }, async () => {
  const cwd = temporaryFolder();
  const file = join(cwd, "out", "proofs.jsonl");
  const linesOf = (): string[] => (existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(0, -1) : []);
  try {
    const args = ["prove", "tiny", "--promise", "G3", "--promise", "G4", "--promise", "G6", "--jobs", "1", "--json"];
    const first = startVnpu(args, cwd);
    const timer = setInterval(() => linesOf().length > 0 && first.child.kill("SIGKILL"), 20);
    const killed = await first.ended.finally(() => clearInterval(timer));
    expect([killed.code, killed.out.length]).toEqual([null, 0]);
    const before = linesOf().map((line) => JSON.parse(line) as ProofEntry);
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(3);
    const marked = before.map((entry) => ({ ...entry, row: { ...entry.row, timing: { seconds: 4711 } } }));
    writeFileSync(file, marked.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
    const { code, out } = await startVnpu(args, cwd).ended;
    expect(code).toBe(0);
    const { results } = JSON.parse(out.toString()) as { results: ProofEntry["row"][] };
    expect(results.map(({ promise, status }) => `${promise} ${status}`)).toEqual([
      "G3 proved",
      "G4 proved",
      "G6 proved",
    ]);
    expect(results.filter(({ timing }) => timing.seconds === 4711)).toHaveLength(before.length);
    expect(linesOf()).toHaveLength(3);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});
