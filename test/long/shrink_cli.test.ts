import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { generate } from "../../src/generators/index.ts";
import { runCli, temporaryFolder } from "../cli/run_cli.ts";
import { namedConfig } from "../cosim/named_config.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
  mkdirSync(join(cwd, "rtl"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** Writes tiny's Verilog, a quarantined engine still used. */
function writeFaulty(): void {
  for (const { name, text } of generate(namedConfig("tiny"))) {
    writeFileSync(join(cwd, "rtl", name), text.replace("idle = me_online_i & ~busy;", "idle = ~busy;"));
  }
}

const args = (): string[] => ["cosim", "tiny", "--rtl", join(cwd, "rtl"), "--cycles", "20k", "--shrink", "--quiet"];

it("cosim --shrink prints the shrunk case, and its command fails again", async () => {
  writeFaulty();
  const result = await runCli(args(), cwd);
  expect(result.code).toBe(1);
  expect(result.out).toMatch(/tiny utop_scheduler, seed 1, shrunk to 2 events in 4 cycles at tiny, 1 ME, 2 vNPUs/);
  expect(result.out).toMatch(/^ {2}\+\d +me_online_i\[me 0\] = 0$/m);
  const capsule = result.out.split("shrunk to")[1]?.match(/--replay '(.*)'$/m)?.[1] ?? "";
  writeFileSync(join(cwd, "capsule.json"), capsule);
  const again = await runCli(["cosim", "--replay", "capsule.json", "--rtl", join(cwd, "rtl"), "--json"], cwd);
  expect(again.code).toBe(1);
  expect(JSON.parse(again.out)).toMatchObject({ results: [{ cycles: 4, mismatch: { cycle: 3 } }] });
});

it("cosim --shrink --json holds the shrunk case beside the results", async () => {
  writeFaulty();
  const { out } = await runCli([...args(), "--json"], cwd);
  const answer = JSON.parse(out) as { results: unknown[]; shrunk: unknown[] };
  expect(answer.results).toHaveLength(1);
  expect(answer.shrunk).toMatchObject([{ seed: 1, cycles: 4, mismatch: { cycle: 3 }, complete: true }]);
});

it("cosim --shrink has nothing to do when nothing fails, and does not go with --replay", async () => {
  for (const { name, text } of generate(namedConfig("tiny"))) writeFileSync(join(cwd, "rtl", name), text);
  const passed = await runCli(args(), cwd);
  expect(passed).toMatchObject({ code: 0 });
  expect(passed.out).not.toContain("shrunk");
  const refused = await runCli(["cosim", "--replay", "{}", "--shrink"], cwd);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("--shrink: does not go with --replay");
});
