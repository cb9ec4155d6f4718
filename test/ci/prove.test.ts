import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outputSchema } from "../../src/cli/json/output.ts";
import type { ProofEntry } from "../../src/cli/prove/ledger.ts";
import type { ProofRow } from "../../src/cli/prove/row.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { runCli, temporaryFolder, type CliResult } from "../cli/run_cli.ts";

/** Seconds on an idle machine; a busy one takes minutes. */
const longest = { timeout: 300_000 };

let cwd = "";
/** A cache of its own: what is proved here is proved. */
const environment: Record<string, string> = {};

beforeAll(() => {
  cwd = temporaryFolder();
  environment["VNPU_CACHE_DIR"] = join(cwd, "cache");
});
afterAll(async () => {
  await closeYosys();
  rmSync(cwd, { recursive: true, force: true });
});

const prove = (...args: string[]): Promise<CliResult> =>
  runCli(["prove", ...args, "--json", "--quiet"], cwd, undefined, environment);
const rowsOf = ({ out }: CliResult): readonly ProofRow[] => (JSON.parse(out) as { results: ProofRow[] }).results;
const ledgerFile = (): string => join(cwd, "out", "proofs.jsonl");
const entriesOf = (file: string): ProofEntry[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as ProofEntry);

describe("vnpu prove", longest, () => {
  it("proves promises of tiny, shows that neither is empty, and asks no finished row again", async () => {
    const asked = ["tiny", "--promise", "G3", "--promise", "G9"];
    const first = await prove(...asked, "--jobs", "2");
    expect(rowsOf(first)).toMatchObject([
      { config: "tiny", promise: "G3", status: "proved", vacuity: { cover: "reached", mutant: "refuted" } },
      { config: "tiny", promise: "G9", status: "proved", vacuity: { cover: "reached", mutant: "refuted" } },
    ]);
    expect(first.code).toBe(0);
    expect(outputSchema.safeParse(JSON.parse(first.out)).error).toBeUndefined();

    // What a kill leaves: one finished row, and half of the next. A mark tells it from the same row made again.
    const [entry] = entriesOf(ledgerFile()).filter(({ row }) => row.promise === "G3");
    const marked = { ...entry, row: { ...entry?.row, timing: { seconds: 4711 } } };
    writeFileSync(ledgerFile(), `${JSON.stringify(marked)}\n{"schemaVersion":1,"identi`);
    const second = await prove(...asked, "--report", "page.html");
    expect(readFileSync(join(cwd, "page.html"), "utf8")).toMatch(/<th scope="row">G3 .*?>proved<.*?>4,711\.0</);
    const [g3, g9] = rowsOf(second);
    expect(g3?.timing.seconds).toBe(4711);
    expect(g9).toEqual(rowsOf(first)[1]);
    expect(entriesOf(ledgerFile()).map(({ row }) => row.promise)).toEqual(["G3", "G9"]);

    // A bounded row is no proof; it counts where that is allowed.
    writeFileSync(ledgerFile(), `${JSON.stringify({ ...marked, row: { ...marked.row, status: "bounded" } })}\n`);
    const g3Alone = ["tiny", "--promise", "G3"];
    expect((await prove(...g3Alone)).code).toBe(1);
    expect((await prove(...g3Alone, "--allow", "bounded")).code).toBe(0);
    // With more time it is asked again.
    expect(rowsOf(await prove(...g3Alone, "--seconds", "121"))[0]?.status).toBe("proved");
  });

  it("shows how broken Verilog breaks a promise, and the command it prints shows it again", async () => {
    const failed = await prove("tiny", "--promise", "G1", "--fault", "quarantine_ignored");
    const [row] = rowsOf(failed);
    expect(row).toMatchObject({ status: "failed", fault: "quarantine_ignored", counterexample: { reproduced: true } });
    expect(row?.vacuity).toBeUndefined();
    expect(row?.counterexample?.table).toMatch(/bad_o expected.*\n +actual .*!/);
    expect(failed.code).toBe(1);
    const [, capsule = ""] = /--replay '(.*)'$/s.exec(row?.counterexample?.replay ?? "") ?? [];
    const again = await runCli(["cosim", "--fault", "quarantine_ignored", "--replay", capsule], cwd);
    expect(again.code).toBe(1);
    expect(again.out).toContain("MISMATCH");
    expect(again.err).toContain("came again in the same cycle");
  });

  it("says unknown, with the reason, where its threads are killed, and keeps nothing of it", async () => {
    const ledger = join(cwd, "killed.jsonl");
    const killer = setInterval(() => void closeYosys(), 100);
    const killed = await prove("tiny", "--promise", "G5a", "--ledger", ledger).finally(() => clearInterval(killer));
    const [row] = rowsOf(killed);
    expect(row).toMatchObject({ promise: "G5a", status: "unknown" });
    expect(row?.reason).toMatch(/pdr: .+bmc: /);
    expect(killed.code).toBe(1);
    expect(entriesOf(ledger)).toEqual([]);
  });

  it.each([
    [["tiny", "--promise", "G77"], "--promise G77: is none of 'tiny'; allowed is G1, G2,"],
    [["tiny", "--seconds", "0"], "Allowed is an integer from 1 to"],
    [
      ["tiny", "--top", "other"],
      "--top other: has no promises to prove; allowed is utop_scheduler, operation_scheduler,",
    ],
    [["tiny", "--bound", "3"], "--bound: no promise is named; allowed is with --promise G5a, G5b, G9, G10, O7a, O7b."],
    [["tiny", "--promise", "G1", "--lower"], "--lower: G1 has no bound; allowed is with --promise"],
    [["tiny", "--allow", "failed"], "Allowed choices are bounded"],
    [["tiny", "--fault", "none"], "'none' is no kept fault"],
    [["tiny", "--ledger", "noledger.txt"], "noledger.txt:1: is no row of a proof; allowed is a ledger of proofs."],
    [["tiny", "--ledger", "."], ".: cannot be written (EISDIR); allowed is the path of a file."],
  ])("refuses %j", async (args, sentence) => {
    writeFileSync(join(cwd, "noledger.txt"), "{}\n");
    const { code, err } = await prove(...args);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
    expect(existsSync(join(cwd, "noledger.txt"))).toBe(true);
  });
});
