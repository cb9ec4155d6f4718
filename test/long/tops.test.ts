import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOfTop, generate, topNames, topOf, tops } from "../../src/generators/index.ts";
import { blocks } from "../../src/lockstep/index.ts";
import { fpgaConfig } from "../generators/idm_rig.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { runCli, type CliResult } from "../cli/run_cli.ts";

const parts = ["utop_scheduler", "operation_scheduler", "utop_sequencer", "control_registers", "fetch_master"];
const names = [...parts, "npu_frontend"];
/** Those with monitors of their promises. */
const promised = ["utop_scheduler", "operation_scheduler", "utop_sequencer"];
/** Without the integrated block, which takes longer than all others: `.ci/run` has runs of it. */
const others = parts.slice(1);

let cwd = "";
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "vnpu-tops-"));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const cli = (...args: readonly string[]): Promise<CliResult> => runCli([...args], cwd);

interface Row {
  readonly top?: string;
  readonly file?: string;
  readonly cycles?: number;
}
const rowsOf = ({ out }: CliResult): readonly Row[] =>
  (JSON.parse(out) as { readonly results: readonly Row[] }).results;

describe("the blocks of an npu config", () => {
  it("are the same for generators and lockstep, the one without --top first", () => {
    expect(topNames(namedConfig("duo"))).toEqual(names);
    const ofKind = (kind: string): string[] =>
      [...blocks.values()].filter((block) => (block.kind ?? "npu") === kind).map(({ name }) => name);
    expect(ofKind("npu")).toEqual(names);
    expect(ofKind("fpga")).toEqual(topNames(fpgaConfig("fpga-tiny")));
    expect(() => topOf(namedConfig("duo"), "front_end")).toThrow("Top 'front_end' is no block of config 'duo'.");
  });

  it.each(["tiny", "odd"])("have the same Verilog for both at %s, and together all of the config", async (name) => {
    const config = namedConfig(name);
    const all = new Map(generate(config).map((file) => [file.name, file.text]));
    const found = new Set<string>();
    for (const top of tops(config)) {
      const files = filesOfTop(config, top);
      const own = await blocks.get(top.name)?.files(config);
      expect(own?.map((file) => [file.name, file.text])).toEqual(files.map((file) => [file.name, file.text]));
      expect(files.at(-1)?.module).toBe(top.module);
      for (const file of files) {
        expect(all.get(file.name) === file.text).toBe(true);
        found.add(file.name);
      }
    }
    expect([...all.keys()].sort()).toEqual([...found].sort());
  });
});

describe("without --top", () => {
  it("cosim runs the uTop scheduler; --top runs the others, contract state included", async () => {
    const short = ["cosim", "duo", "--cycles", "2k", "--compare-state", "--json", "--quiet"];
    expect(rowsOf(await cli(...short)).map(({ top }) => top)).toEqual(["utop_scheduler"]);
    const chosen = await cli(...short, ...others.flatMap((top) => ["--top", top]));
    expect(chosen.code).toBe(0);
    expect(rowsOf(chosen)).toMatchObject(others.map((top) => ({ top, cycles: 2000, status: "pass" })));
  });

  it("cosim runs the block that has the kept fault", async () => {
    const found = await cli("cosim", "duo", "--fault", "saved_utop_lost", "--cycles", "2k", "--json", "--quiet");
    expect(found.code).toBe(1);
    expect(rowsOf(found)).toMatchObject([{ top: "utop_sequencer", status: "fail" }]);
  });

  it("regress runs every block, with --promises those that have monitors", async () => {
    const short = ["regress", "tiny", "--engine", "netlist", "--cycles", "2k", "--chunk", "2k", "--json", "--quiet"];
    const all = await cli(...short, "--ledger", "all.jsonl");
    expect({ code: all.code, tops: rowsOf(all).map(({ top }) => top) }).toEqual({ code: 0, tops: names });
    const watched = await cli(...short, "--promises", "--ledger", "watched.jsonl");
    expect({ code: watched.code, tops: rowsOf(watched).map(({ top }) => top) }).toEqual({ code: 0, tops: promised });
  });

  it("vectors are written for every block, and golden speaks for the uTop scheduler", async () => {
    await cli("vectors", "tiny", "-o", "vectors", "--cycles", "50");
    expect(readdirSync(join(cwd, "vectors")).sort()).toEqual([...names].sort());
    const lines = readFileSync(join(cwd, "vectors", "utop_sequencer", "stimulus.hex"), "utf8")
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(50);
    expect(JSON.parse((await cli("golden", "tiny", "--describe")).out)).toMatchObject({ top: "utop_scheduler" });
  });
});

describe.each(others)("%s", (top) => {
  it.each([
    [["cosim", "duo", "--scenario", "two_tenants"], `--scenario: top ${top} has no tenants; allowed is --profile, or`],
    [["report", "duo", "-o", "r.html", "--scenario", "two_tenants"], `--scenario: top ${top} has no tenants; allowed`],
    [["report", "duo", "-o", "r.html", "--proofs", "p.jsonl"], `--proofs: top ${top} has no section of promises;`],
    [["cosim", "duo", "--fault", "lost_save"], `--fault: 'lost_save' is no kept fault of ${top}; allowed is `],
  ])("refuses %j in one sentence, exit 2", async (args, sentence) => {
    const { code, out, err } = await cli(...args, "--top", top);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.startsWith(sentence)).toBe(true);
    expect(err).toMatch(/^[^\n]+\n$/);
  });

  it("has a golden process, and a place for each line of its Verilog", async () => {
    expect(JSON.parse((await cli("golden", "duo", "--top", top, "--describe")).out)).toMatchObject({ top });
    const { out } = await cli("where", `vnpu_${top}.v:12`, "--config", "duo");
    expect(out).toContain(`src/generators/${top}/`);
  });

  it("has a waveform of its ports, but no Perfetto trace: it shows no stay of an ME", async () => {
    const shown = ["cosim", "duo", "--top", top, "--cycles", "200", "--from", "0", "--to", "100", "--quiet"];
    expect((await cli(...shown, "--wave")).code).toBe(0);
    const dump = readFileSync(join(cwd, "out", "waves", `duo_${top}_netlist_seed1.vcd`), "utf8");
    for (const { name } of blocks.get(top)?.ports(namedConfig("duo")).ports ?? []) expect(dump).toContain(` ${name} `);
    const { code, err } = await cli(...shown, "--wave=perfetto");
    expect(code).toBe(2);
    expect(err).toContain(
      `--wave perfetto: shows stays of MEs, and top ${top} has no port that shows them; allowed is`,
    );
  });
});
