import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { generate } from "../../src/generators/index.ts";
import type { Mismatch } from "../../src/lockstep/job.ts";
import { regressionTest } from "../../src/lockstep/regression_test.ts";
import { runCli } from "../cli/run_cli.ts";
import { namedConfig } from "../cosim/named_config.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const vitest = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
let folder = "";

beforeAll(() => {
  // Within the test tree, so that vitest finds the file; its name keeps it out of other runs while it is there.
  folder = mkdtempSync(join(here, "pasted-"));
  for (const [name, isFaulty] of [
    ["good", false],
    ["faulty", true],
  ] as const) {
    mkdirSync(join(folder, name));
    for (const file of generate(namedConfig("tiny"))) {
      const text = isFaulty ? file.text.replace("idle = me_online_i & ~busy;", "idle = ~busy;") : file.text;
      writeFileSync(join(folder, name, file.name), text);
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly status: number | null;
  readonly out: string;
}

/** Runs the written files in a vitest of their own, on the folder of Verilog that they name or on another. */
function runTests(rtl?: string): Ended {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST"));
  const environment = { ...Object.fromEntries(own), ...(rtl === undefined ? {} : { VNPU_RTL: join(folder, rtl) }) };
  const args = [vitest, "run", "--root", folder, "--config", join(folder, "pasted.config.mjs")];
  const test = '{ include: ["**/*.pasted.ts"], maxWorkers: 1, isolate: false }';
  writeFileSync(join(folder, "pasted.config.mjs"), `export default { test: ${test} };\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env: environment, encoding: "utf8" });
  return { status, out: stripVTControlCharacters(stdout + stderr) };
}

const cosim = (...args: string[]): ReturnType<typeof runCli> =>
  runCli(["cosim", "tiny", "--rtl", join(folder, "faulty"), "--cycles", "20k", "--quiet", ...args], folder);

it(
  "mismatches, plain and shrunk, are written as tests that fail with the fault and pass without",
  { timeout: 300_000 },
  async () => {
    const plain = await cosim("--test-out", "plain.pasted.ts", "--compare-state");
    expect(plain).toMatchObject({ code: 1, err: "" });
    expect(plain.out).toContain("test: plain.pasted.ts");
    const text = readFileSync(join(folder, "plain.pasted.ts"), "utf8");
    expect(text).toContain('from "../../../src/index.ts"');
    const mismatchCycle = Number(/MISMATCH in cycle (\d+)/.exec(plain.out)?.[1]);
    expect(Number(/^ {2}cycles: (\d+),$/m.exec(text)?.[1])).toBe(mismatchCycle + 1);
    expect((await cosim("--test-out", "deep/shrunk.pasted.ts", "--shrink")).code).toBe(1);
    const shrunk = readFileSync(join(folder, "deep", "shrunk.pasted.ts"), "utf8");
    expect(shrunk).toContain("The inputs of 4 cycles,");
    expect(shrunk).toContain('new URL("../faulty", import.meta.url)');
    const failed = runTests();
    expect(failed.status).toBe(1);
    expect(failed.out).toMatch(/Tests +2 failed/);
    expect(failed.out).toMatch(/cycle .*>\d+/);
    const passed = runTests("good");
    expect(passed).toMatchObject({ status: 0 });
    expect(passed.out).toMatch(/Tests +2 passed/);
  },
);

it("a long run is written by its seed; emitted Verilog needs no folder", async () => {
  const config = namedConfig("tiny");
  const mismatch: Mismatch = {
    ...{ port: "me_run_o", kind: "output", field: "me 0", expected: 1, actual: 0 },
    ...{ cycle: 10_000, reproduced: true, table: "" },
    replay: {
      ...{ schemaVersion: 1, config, configHash: "", block: { name: "utop_scheduler" }, engine: "verilator", seed: 7 },
      ...{ cycles: 20_000, stimulus: { kind: "profile", profile: "wild" }, compareState: true, defines: [] },
      ...{ designHash: "", mismatchCycle: 10_000 },
    },
  };
  const text = await regressionTest(mismatch, { library: "vnpu" });
  expect(text).toContain('import { runLockstep, type LockstepJob } from "vnpu";');
  expect(text).toContain('engine: "netlist",\n  seed: 7,\n  cycles: 10001,\n  stimulus: {\n    "kind": "profile",');
  expect(text).toContain("compareState: true,");
  expect(text).not.toMatch(/const words|readRtlFolder/);
  const short = await regressionTest({ ...mismatch, cycle: 20 }, { library: "vnpu" });
  expect(short).toContain("/** The inputs of 21 cycles,");
});

it.each([
  ["faulty", "--test-out faulty: is a folder; allowed is the path of a file."],
  ["faulty/filelist.txt/a.ts", /^--test-out faulty\/filelist\.txt\/a\.ts: stands below a file; allowed is /],
])("refuses --test-out %s in one sentence before it runs, exit 2", async (path, sentence) => {
  writeFileSync(join(folder, "faulty", "filelist.txt"), "");
  const { code, out, err } = await cosim("--test-out", path);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.trimEnd()).toMatch(sentence);
});

it("nothing failed: says so, writes nothing", async () => {
  const { code, err } = await runCli(
    ["cosim", "tiny", "--rtl", join(folder, "good"), "--cycles", "100", "--test-out", "no.ts"],
    folder,
  );
  expect(code).toBe(0);
  expect(err).toContain("--test-out: nothing failed; no test is written.");
  expect(existsSync(join(folder, "no.ts"))).toBe(false);
});
