import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outputSchema } from "../../src/cli/json/output.ts";
import { coverTable } from "../../src/cli/promises/cover_table.ts";
import { inContractOrder, namedConfigs } from "../../src/cli/promises/known.ts";
import { promiseRows } from "../../src/cli/promises/rows.ts";
import type { ProofRow } from "../../src/cli/prove/row.ts";
import { runCli, temporaryFolder, type CliResult } from "../cli/run_cli.ts";

const [duoHash = ""] = [...namedConfigs()].find(([, { name }]) => name === "duo") ?? [];

const proof = (promise: string, more: Partial<ProofRow> = {}): ProofRow => ({
  ...{ config: "duo", configHash: duoHash, top: "utop_scheduler", promise, status: "proved", engine: "pdr" },
  ...{ vacuity: { cover: "reached", mutant: "refuted" }, timing: { seconds: 2.5 } },
  ...more,
});

describe("rows of promises", () => {
  it("bring proofs, kept faults, lowered bounds and watched runs of a config together", () => {
    const proofs = [
      proof("G5a", { leansOn: ["L1"], depth: 10 }),
      proof("G5a", { status: "failed", bound: 6 }),
      proof("G5a", { status: "failed", fault: "quarantine_ignored" }),
      proof("G1", { status: "unknown", reason: "Out of time." }),
      proof("G1"),
    ];
    const run = { config: "duo", configHash: duoHash, cycles: 1000, covers: { G5a: 4, G9: 0 } };
    const broken = { ...run, mismatch: { broken: [{ kind: "promise", id: "G9", cycle: 7 }] } };
    const rows = promiseRows(proofs, [run, broken, { config: "odd", configHash: "x", cycles: 9 }]);
    const named = new Map(rows.map((row) => [row.promise, row]));
    expect(named.get("G5a")).toMatchObject({
      ...{ config: "duo", title: "Isolation" },
      proof: { status: "proved", engine: "pdr", depth: 10, seconds: 2.5, given: ["L1"], reached: true },
      watched: { cycles: 2000, covers: 8, broken: 0 },
      faults: [
        { description: "Borrowers never give way.", caught: true },
        { description: "An engine out of service is still used.", caught: true },
      ],
      lowered: { bound: 6, verdict: "refuted" },
    });
    // Of two answers the later one counts; what was never asked has a row too.
    expect(named.get("G1")?.proof?.status).toBe("proved");
    expect(named.get("G9")?.watched).toEqual({ cycles: 2000, covers: 0, broken: 1 });
    expect(named.get("G10")).toMatchObject({ promise: "G10", title: "Progress of the whole core" });
    expect(named.get("G10")?.proof).toBeUndefined();
    expect(new Set(rows.map(({ config }) => config))).toEqual(new Set(["duo"]));
  });

  it("tell a config that was changed from the named one", () => {
    const rows = promiseRows([proof("G1"), proof("G1", { configHash: "a".repeat(64) })], []);
    expect(rows.filter(({ promise }) => promise === "G1").map(({ config }) => config)).toEqual([
      "duo",
      "duo, config hash aaaaaaaa",
    ]);
  });

  it("say for which inputs alone a row of an older ledger holds", () => {
    const narrowed = { ...proof("G10"), restricted: ["switch_cycles_i <= 3."] };
    const row = promiseRows([narrowed], []).find(({ promise }) => promise === "G10");
    expect(row?.proof?.given).toEqual(["switch_cycles_i <= 3."]);
  });

  it("stand in the order of the contract", () => {
    expect(["G10", "G2", "G5b", "L1", "G5a"].sort(inContractOrder)).toEqual(["L1", "G2", "G5a", "G5b", "G10"]);
  });
});

describe("the table of covers", () => {
  const run = { config: "duo", top: "t", cycles: 60_000 };

  it("sums over runs, and calls untested what never showed", () => {
    const odd = { ...run, config: "odd", covers: { G2: 5, G10: 0 } };
    expect(coverTable([{ ...run, covers: { G10: 0, G2: 1234 } }, { ...run, covers: { G10: 0, G2: 1 } }, odd])).toEqual([
      "t, cycles with the case of each promise:",
      "               duo     odd",
      "  watched  120,000  60,000",
      "  G2         1,235       5",
      "  G10        never   never",
      "G10 is untested: its case never showed at duo in 120k cycles, at odd in 60.0k cycles.",
    ]);
  });

  it("is empty where nothing was watched", () => expect(coverTable([run])).toEqual([]));
});

describe("pages of proofs and watched runs", () => {
  let cwd = "";
  beforeEach(() => {
    cwd = temporaryFolder();
    const entries = [proof("G1"), proof("G1", { status: "failed", bound: 3 })].map((row, at) => ({
      ...{ schemaVersion: 1, identity: String(at).repeat(64), seconds: 120, row },
    }));
    writeFileSync(join(cwd, "proofs.jsonl"), entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));
  const cli = (...args: string[]): Promise<CliResult> => runCli([...args, "--quiet"], cwd);
  const read = (name: string): string => readFileSync(join(cwd, name), "utf8");
  const regress = ["regress", "duo", "--top", "utop_scheduler", "--engine", "netlist", "--cycles", "2k", "--promises"];

  it("regress --promises counts covers, and its page shows the proofs beside them", { timeout: 120_000 }, async () => {
    const ledger = [...regress, "--ledger", "runs.jsonl"];
    const { code, out } = await cli(...ledger, "--report", "page.html", "--proofs", "proofs.jsonl");
    expect(code).toBe(0);
    expect(out).toContain("utop_scheduler, cycles with the case of each promise:");
    expect(out).toMatch(/G\d+\w? is untested: its case never showed at duo in 2\.0k cycles\./);
    const page = read("page.html");
    expect(page).toContain('<section id="promises"');
    expect(page).toContain("refuted at 3");
    expect(page).toContain('<span class="tag open">untested</span></td>');
    const [entry] = read("runs.jsonl").split("\n");
    const { covers } = JSON.parse(entry ?? "") as { covers: Record<string, number> };
    expect(covers["G1"]).toBeGreaterThan(0);
    const json = await cli(...ledger, "--json");
    expect(JSON.parse(json.out)).toMatchObject({ results: [{ covers }] });
    expect(outputSchema.safeParse(JSON.parse(json.out)).error).toBeUndefined();

    // A merge finds the same in the ledgers, and in its own result.
    expect((await cli("report", "merge", "proofs.jsonl", "runs.jsonl", "-o", "all")).code).toBe(0);
    expect((await cli("report", "merge", "all/results.json", "-o", "again.md")).code).toBe(0);
    for (const file of ["all/summary.md", "again.md"]) {
      expect(read(file)).toMatch(/\| G1 \| proved \| pdr \| – \| refuted at 3 \| [^|]+ \| 2\.5 \| 2,000 \| \d+ \|/);
    }
    expect(read("all/summary.md")).toContain("G1 is proved | pass");
  });

  it("refuse a file that holds something else, before anything runs", async () => {
    writeFileSync(join(cwd, "no.json"), "{}\n");
    const page = ["--report", "page.html"];
    expect((await cli(...regress, ...page, "--proofs", "no.json")).code).toBe(2);
    expect((await cli(...regress, "--proofs", "proofs.jsonl")).err).toBe(
      "--proofs proofs.jsonl: is shown by no page; allowed is with --report FILE.\n",
    );
    const report = ["report", "duo", "-o", "page.html", "--cycles", "1"];
    expect((await cli(...report, "--runs", "proofs.jsonl")).err).toBe(
      "--runs proofs.jsonl: holds no runs; allowed is a ledger of vnpu regress or the --json output of vnpu cosim.\n",
    );
    expect((await cli("prove", "tiny", "--report", ".")).err).toContain("--report .: is a folder or lies in none");
  });
});
