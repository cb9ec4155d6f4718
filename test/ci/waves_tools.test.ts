// needs: verilator
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { findOnPath } from "../../src/cli/find_on_path.ts";
import { generate } from "../../src/generators/index.ts";
import type { LockstepJob } from "../../src/lockstep/job.ts";
import { vcdText, waveSignals, withWaveRows, type WaveWindow } from "../../src/lockstep/waves/index.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { readVcd } from "../lockstep/read_vcd.ts";

const folder = mkdtempSync(join(tmpdir(), "vnpu-waves-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const config = namedConfig("tiny");
const files = generate(config).map(({ name, text }) => ({
  name,
  text: text.replace("idle = me_online_i & ~busy;", "idle = ~busy;"),
}));
const job: LockstepJob = {
  ...{ config, block: { name: "utop_scheduler" }, engine: "netlist", seed: 2, cycles: 20_000, files },
  ...{ stimulus: { kind: "profile", profile: "wild" }, compareState: true },
};
const window = { from: 4_000, to: 4_200 };

async function textOf(run: LockstepJob, { from, to }: WaveWindow): Promise<string> {
  return withWaveRows(run, { from, to }, {}, async (source) => {
    const vcd = vcdText(waveSignals(source.golden, source.sidesWithState), source.firstCompared);
    let text = vcd.header("test");
    for await (const rows of source.rows) text += vcd.rows(rows);
    return text + vcd.end();
  });
}

// GTKWave is no tool of the bootstrap: where it is absent, the round trip is left out.
const hasGtkwave = ["vcd2fst", "fst2vcd"].every((tool) => findOnPath(tool, process.env["PATH"] ?? "") !== undefined);

it.skipIf(!hasGtkwave)("GTKWave's own tools read the VCD and give back every value", async () => {
  const [vcd, fst] = [join(folder, "a.vcd"), join(folder, "a.fst")];
  const text = await textOf(job, window);
  writeFileSync(vcd, text);
  expect(spawnSync("vcd2fst", [vcd, fst], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(fst).length).toBeGreaterThan(100);
  const back = spawnSync("fst2vcd", [fst], { encoding: "utf8", maxBuffer: 1 << 26 });
  expect(back.status).toBe(0);
  const cycles = window.to - window.from + 1;
  const before = readVcd(text, window.from * 10, 10, cycles);
  const after = readVcd(back.stdout, window.from * 10, 10, cycles);
  expect(before.signals.size).toBeGreaterThan(60);
  expect(after).toEqual(before);
});

it("a Verilator run shows as the netlist run, without state of the dut", async () => {
  const cycles = window.to - window.from + 1;
  const [netlist, verilator] = [
    readVcd(await textOf(job, window), window.from * 10, 10, cycles).signals,
    readVcd(await textOf({ ...job, engine: "verilator" }, window), window.from * 10, 10, cycles).signals,
  ];
  const isDutState = (name: string): boolean => name.startsWith("dut.state_") || name.startsWith("mismatch.state_");
  expect([...netlist].filter(([name]) => !isDutState(name))).toEqual([...verilator]);
  expect([...netlist.keys()].filter(isDutState).length).toBeGreaterThan(5);
});
