import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commitOf } from "../../src/cli/regress/commit.ts";
import { totalsMarkdown } from "../../src/cli/regress/markdown.ts";
import { totalsOf } from "../../src/cli/regress/totals.ts";
import type { LedgerEntry } from "../../src/cli/regress/entry.ts";
import { packageRoot, packageVersion } from "../../src/cli/package_root.ts";
import { runCli, temporaryFolder } from "./run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = realpathSync(temporaryFolder());
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const entry = (seed: number, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...{ schemaVersion: 1, config: "tiny", configHash: "c", top: "utop_scheduler", designHash: "d", engine: "netlist" },
  ...{ profile: "mixed", toolVersion: "t", seed, cycles: 1_000_000, compared: 1_000_000, rowHash: "0", events: {} },
  ...more,
});

const git = (...args: string[]): string => {
  const name = ["-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"];
  return spawnSync("git", [...name, ...args], { cwd, encoding: "utf8" }).stdout.trim();
};

describe("what a run is run with", () => {
  it("is the commit of the checkout, dirty when a tracked file differs", () => {
    git("init", "--quiet");
    writeFileSync(join(cwd, "a"), "1");
    git("add", "a");
    git("commit", "--quiet", "-m", "a");
    const commit = git("rev-parse", "HEAD");
    expect(commit).toMatch(/^[0-9a-f]{40}$/);
    writeFileSync(join(cwd, "untracked"), "1");
    expect(commitOf(cwd)).toBe(commit);
    writeFileSync(join(cwd, "a"), "2");
    expect(commitOf(cwd)).toBe(`${commit} dirty`);
    // Installed below another project's checkout.
    mkdirSync(join(cwd, "node_modules"));
    expect(commitOf(join(cwd, "node_modules"))).toBe(`version ${packageVersion()}`);
  });

  it("is the version where there is no commit", () => {
    expect(commitOf(cwd)).toBe(`version ${packageVersion()}`);
    git("init", "--quiet");
    expect(commitOf(cwd)).toBe(`version ${packageVersion()}`);
  });
});

describe("the sums as Markdown", () => {
  it("name commits and the mean speed of the runs that tell it", () => {
    const runs = [
      entry(1, { commit: "abc", cyclesPerSecond: 1_000_000 }),
      entry(2, { commit: "abc dirty", cyclesPerSecond: 3_000_000 }),
      entry(3),
    ];
    expect(totalsMarkdown(totalsOf(runs))).toBe(
      [
        "| config | top | engine | runs | cycles | mismatches | cycles/s |",
        "| :-- | :-- | :-- | --: | --: | --: | --: |",
        "| tiny | utop_scheduler | netlist | 3 | 3,000,000 | 0 | 1,500,000 |",
        "",
        "Commit: abc, abc dirty.",
        "",
      ].join("\n"),
    );
    expect(totalsMarkdown(totalsOf([entry(1)]))).toMatch(/\| 0 \| {2}\|\n\nCommit: unknown\.\n$/);
  });

  it("are written by --markdown, for runs and for merged ledgers, and the commit is no part of what was run", async () => {
    const small = [
      "tiny",
      "--engine",
      "netlist",
      "--top",
      "utop_scheduler",
      "--cycles",
      "4k",
      "--chunk",
      "2k",
      "--quiet",
    ];
    const file = join(cwd, "table.md");
    expect((await runCli(["regress", ...small, "--markdown", "table.md"], cwd)).code).toBe(0);
    const table = readFileSync(file, "utf8");
    expect(table).toMatch(/\n\| tiny \| utop_scheduler \| netlist \| 2 \| 4,000 \| 0 \| [1-9][0-9,]* \|\n/);
    const commit = commitOf(packageRoot);
    expect(table).toContain(`\nCommit: ${commit}.\n`);

    const ledger = join(cwd, "out", "regress.jsonl");
    writeFileSync(ledger, readFileSync(ledger, "utf8").replaceAll(commit, "another"));
    const again = await runCli(["regress", ...small, "--markdown", "table.md"], cwd);
    expect(again.out).toContain(": 2 of 2 runs are done, 0 cycles to go.\n");
    expect(readFileSync(file, "utf8")).toContain("\nCommit: another.\n");
    rmSync(file);
    await runCli(["regress", "--merge", "out/regress.jsonl", "-o", "all.jsonl", "--markdown", "table.md"], cwd);
    expect(readFileSync(file, "utf8")).toContain("\nCommit: another.\n");
  });
});
