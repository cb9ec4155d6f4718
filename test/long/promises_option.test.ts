import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { pasted } from "../cosim/pasted.ts";
import { runCli, temporaryFolder } from "../cli/run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

it("cosim --promises says which promise a broken design breaks, shrinks it and shows it again", async () => {
  const args = ["cosim", "duo", "--promises", "--fault", "quota_off_by_one", "--cycles", "5k", "--wave", "--shrink"];
  const { code, out } = await runCli([...args, "--wave-dir", "waves"], cwd);
  expect(code).toBe(1);
  expect(out).toContain("MISMATCH in cycle 161: start_valid_o is 1, expected 0.\npromise G4 broken: Mode 1: no start");
  expect(readdirSync(join(cwd, "waves")).some((name) => name.endsWith(".vcd"))).toBe(true);
  const commands = out.split("\n").filter((line) => line.startsWith("again: "));
  expect(commands).toHaveLength(2);
  for (const [i, command] of commands.entries()) {
    const again = await runCli([...pasted(command.slice("again: ".length))], cwd);
    expect(again.code).toBe(1);
    // Any difference is a failure to the shrunk run; the first one is that of the fault.
    if (i === 0) expect(again.out).toContain("promise G4 broken: ");
    expect(again.err).toContain("The failure came again in the same cycle.");
  }
}, 240_000);

it("cosim --rtl reads generated Verilog without the monitors beside it", async () => {
  expect((await runCli(["generate", "tiny", "-o", "out"], cwd)).code).toBe(0);
  expect(readdirSync(join(cwd, "out", "tiny", "promises"))).toContain("vnpu_utop_scheduler_promises.sv");
  const { code, out } = await runCli(
    ["cosim", "tiny", "--promises", "--rtl", join(cwd, "out", "tiny"), "--cycles", "2k"],
    cwd,
  );
  expect(out).toContain("cycles equal");
  expect(code).toBe(0);
}, 120_000);

it("regress --promises keeps its runs apart from those without", async () => {
  const args = [
    "regress",
    "tiny",
    "--top",
    "utop_scheduler",
    "--engine",
    "netlist",
    "--cycles",
    "4k",
    "--chunk",
    "2k",
    "--ledger",
    "ledger.jsonl",
  ];
  expect((await runCli(args, cwd)).code).toBe(0);
  const { code, out } = await runCli([...args, "--promises"], cwd);
  expect(code).toBe(0);
  expect(out).toContain("0 of 2 runs are done");
  expect((await runCli([...args, "--promises"], cwd)).out).toContain("2 of 2 runs are done");
}, 120_000);

it("lint covers the promises, under the one tool that reads them", async () => {
  const { code, out } = await runCli(["lint", "tiny"], cwd);
  expect(code).toBe(0);
  expect(out).toContain("tiny promises: clean under verilator; Icarus and Yosys do not read assertions.");
}, 60_000);
