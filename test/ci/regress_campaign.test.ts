import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCampaign } from "../../src/cli/regress/campaign.ts";
import { openLedger } from "../../src/cli/regress/ledger.ts";
import { planRuns, type PlannedRun } from "../../src/cli/regress/plan.ts";
import { totalsOf } from "../../src/cli/regress/totals.ts";
import { loadNpuConfigs } from "../../src/cli/load_configs.ts";
import type { Run } from "../../src/cli/run.ts";
import { loadBlock } from "../../src/lockstep/index.ts";
import { temporaryFolder } from "../cli/run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function quietRun(): Run {
  const none = (): void => undefined;
  return {
    terminal: { cwd, environment: {}, stderrIsTerminal: false, writeOut: none, writeError: none },
    options: { json: false, quiet: true, verbose: false, set: [] },
    signal: new AbortController().signal,
    ...{ row: none, line: none, note: none, detail: none },
  };
}

/** Five runs of `tiny`; those from `seed` up have this change made to their Verilog. */
async function plan(seed: number, change: (text: string) => string): Promise<readonly PlannedRun[]> {
  const [tiny] = loadNpuConfigs(quietRun(), ["tiny"]);
  if (tiny === undefined) throw new Error("tiny is gone");
  const extent = {
    engine: "netlist",
    profile: "mixed",
    seed: 1,
    cycles: 10_000,
    chunk: 2000,
    promises: false,
  } as const;
  const files = await (await loadBlock({ name: "utop_scheduler" })).files(tiny.config);
  const changed = files.map(({ name, text }) => ({ name, text: change(text) }));
  expect(changed).not.toEqual(files);
  const runs = await planRuns(tiny, "utop_scheduler", "test", extent);
  return runs.map((run) => (run.job.seed < seed ? run : { ...run, job: { ...run.job, files: changed } }));
}

describe("a campaign", () => {
  it("enters a mismatch with the command that shows it again, and runs nothing after it", async () => {
    const runs = await plan(3, (text) =>
      text.replace(/assign vnpu_ready_o = ([^;]+);/, "assign vnpu_ready_o = ~($1);"),
    );
    const ledger = openLedger("ledger.jsonl", cwd);
    await runCampaign(quietRun(), runs, ledger, 1);
    ledger.close();
    expect(ledger.entries.map(({ seed, compared }) => [seed, compared])).toEqual([
      [1, 2000],
      [2, 2000],
      [3, 1],
    ]);
    expect(totalsOf(openLedger("ledger.jsonl", cwd).entries)).toMatchObject([
      {
        ...{ runs: 3, cycles: 4001, mismatches: 1, mismatchSeed: 3 },
        mismatch: {
          ...{ cycle: 0, port: "vnpu_ready_o", reproduced: true },
          replay: expect.stringMatching(/^npx vnpu cosim --replay '\{.*"seed":3.*\}'$/) as string,
        },
      },
    ]);
  });

  it("ends with the reason when a run has no verdict, and keeps those before it", async () => {
    const runs = await plan(2, (text) => text.replace(/\bmodule\b/, "no_module"));
    const ledger = openLedger("ledger.jsonl", cwd);
    await expect(runCampaign(quietRun(), runs, ledger, 1)).rejects.toThrow(/^tiny utop_scheduler, netlist, seed 2: /);
    ledger.close();
    expect(ledger.entries.map(({ seed }) => seed)).toEqual([1]);
  });
});
