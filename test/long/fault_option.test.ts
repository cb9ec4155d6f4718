import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli, temporaryFolder } from "../cli/run_cli.ts";
import { generate } from "../../src/generators/index.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { pasted } from "../cosim/pasted.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

interface Shrunk {
  readonly cycles: number;
  readonly config: { readonly name: string };
  readonly events: readonly object[];
  readonly complete: boolean;
  readonly confirmed: boolean;
  readonly resetLeak: boolean;
  readonly mismatch: { readonly cycle: number; readonly replay: string };
}

async function shrunkBy(args: readonly string[]): Promise<{ readonly code: number; readonly shrunk: Shrunk }> {
  const { code, out } = await runCli(["cosim", ...args, "--shrink", "--json", "--quiet"], cwd);
  const [shrunk] = (JSON.parse(out) as { readonly shrunk: readonly Shrunk[] }).shrunk;
  if (shrunk === undefined) throw new Error("Nothing was shrunk.");
  return { code, shrunk };
}

describe("cosim --fault --shrink", () => {
  it.each([
    ["lend_last_kept", "duo-1x2", false],
    ["timer_survives_reset", "duo-1x3", true],
    // Its duties tie levels to pulses: of the run before the mismatch only a piece from a reset on is lawful.
    ["foreign_finish_counts", "duo-1", false],
  ])(
    "finds %s, shrinks it, and its command shows it again",
    async (fault, smallest, resetLeak) => {
      const { code, shrunk } = await shrunkBy(["duo", "--fault", fault, "--cycles", "1M"]);
      expect(code).toBe(1);
      expect(shrunk).toMatchObject({ config: { name: smallest }, complete: true, confirmed: true, resetLeak });
      expect(shrunk.events.length).toBeLessThanOrEqual(10);
      expect(shrunk.mismatch.replay).toContain(`cosim --fault ${fault} --replay`);
      const again = await runCli([...pasted(shrunk.mismatch.replay), "--json"], cwd);
      expect(again.code).toBe(1);
      expect(JSON.parse(again.out)).toMatchObject({
        results: [{ config: smallest, mismatch: { cycle: shrunk.mismatch.cycle } }],
      });
      expect(again.err).toContain("The failure came again in the same cycle.");
      expect(again.err).not.toContain("not the one that failed");
    },
    180_000,
  );

  it("compares the state, too", async () => {
    const args = ["tiny", "--fault", "slice_one_too_long", "--cycles", "20k", "--compare-state"];
    const { shrunk } = await shrunkBy(args);
    expect(shrunk.events.length).toBeLessThanOrEqual(3);
    expect(pasted(shrunk.mismatch.replay).at(-1)).toContain('"compareState":true');
  }, 180_000);

  it("shrinks a run of Verilator on the netlist engine, and confirms it on Verilator", async () => {
    const { shrunk } = await shrunkBy([
      "tiny",
      "--fault",
      "kill_keeps_ready",
      "--cycles",
      "20k",
      "--engine",
      "verilator",
    ]);
    expect(shrunk).toMatchObject({ confirmed: true, config: { name: "tiny-1x1" } });
    const [, capsule = ""] = /--replay '(.*)'$/.exec(shrunk.mismatch.replay) ?? [];
    expect(JSON.parse(capsule)).toMatchObject({ engine: "verilator" });
  }, 240_000);
});

it("cosim --shrink says of a run that fails on Verilator alone that the simulators differ", async () => {
  mkdirSync(join(cwd, "rtl"));
  for (const { name, text } of generate(namedConfig("tiny"))) {
    const onlyThere = "\n`ifdef VERILATOR\n1'b0 &\n`endif\n(|winner);";
    writeFileSync(join(cwd, "rtl", name), text.replace("start_valid_q <= |winner;", `start_valid_q <= ${onlyThere}`));
  }
  const args = ["cosim", "tiny", "--rtl", join(cwd, "rtl"), "--engine", "verilator", "--cycles", "5k", "--shrink"];
  const { code, out, err } = await runCli(args, cwd);
  expect(code).toBe(1);
  expect(out).toContain("MISMATCH");
  expect(err).toMatch(
    /not shrunk: The run fails on Verilator in cycle \d+, but not on the netlist engine: the two read/,
  );
}, 240_000);

describe("cosim --fault refuses in one sentence", () => {
  it.each([
    [["duo", "--fault", "list"], "--fault: 'list' is no kept fault of utop_scheduler; allowed is turn_reversed, "],
    [["tiny", "--fault", "earliest_start_reclaimed"], "--fault: Fault 'earliest_start_reclaimed' does not apply to"],
    [["tiny", "--fault", "lost_save", "--rtl", "."], "--fault: does not go with --rtl; allowed is our own Verilog."],
    [["tiny", "--fault", "lost_save", "--engine", "gates"], "--fault: does not go with --engine gates; allowed is"],
  ])("%j", async (args, sentence) => {
    writeFileSync(join(cwd, "a.v"), "module a; endmodule\n");
    const { code, err } = await runCli(["cosim", ...args], cwd);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
