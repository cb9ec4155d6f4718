// needs: iverilog
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/cli/package_root.ts";
import { parseConfig } from "../../src/config/config.ts";
import { runLockstep } from "../../src/lockstep/index.ts";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

let cwd = "";
beforeAll(() => {
  cwd = temporaryFolder();
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const cli = (...args: string[]): Promise<CliResult> => runCli(args, cwd);
const at = (...names: string[]): string => join(cwd, ...names);

/** Compiles and runs the bench by the line in the folder's README; returns what it printed. */
function replay(folder: string): string {
  const command = /^ {4}(iverilog .*)$/m.exec(readFileSync(join(folder, "README.md"), "utf8"))?.[1] ?? "false";
  return execFileSync("sh", ["-c", command.replace("iverilog ", "iverilog -Wall ")], { cwd: folder }).toString();
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

describe("vnpu vectors", () => {
  it.each(["async_low", "sync"])("passes under Icarus on our own Verilog, reset %s", async (reset) => {
    const { code, err, out } = await cli(
      "vectors",
      "duo",
      "--top",
      "utop_scheduler",
      "-o",
      reset,
      "--cycles",
      "5k",
      "--set",
      `reset=${reset}`,
      "--quiet",
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^\w+\/utop_scheduler: \d+ files, 5000 cycles\.\n {2}cd \w+\/utop_scheduler && iverilog /);
    expect(replay(at(reset, "utop_scheduler"))).toBe("PASS 5000 cycles\n");
  });

  it("leaves out cycle 0 of a synchronous reset, and no other", () => {
    const folder = at("sync", "utop_scheduler");
    const lines = readFileSync(join(folder, "expected.hex"), "utf8").split("\n");
    const flipped = (line: string, bits = 1n): string =>
      (BigInt(`0x${line}`) ^ bits).toString(16).padStart(line.length, "0");
    writeFileSync(join(folder, "expected.hex"), lines.with(0, flipped(lines[0] ?? "")).join("\n"));
    expect(replay(folder)).toBe("PASS 5000 cycles\n");
    writeFileSync(join(folder, "expected.hex"), lines.with(1, flipped(lines[1] ?? "")).join("\n"));
    expect(replay(folder)).toBe("MISMATCH cycle 1: start_valid_o: expected 1, actual 0\n");
    // Of 30 bits, the upper 9 are ve_allow_o and vnpu_ready_o, of 1 and 2 bits for each of 3 vNPUs.
    writeFileSync(join(folder, "expected.hex"), lines.with(7, flipped(lines[7] ?? "", 1n << 26n)).join("\n"));
    const [, expected, actual] =
      /^MISMATCH cycle 7: vnpu_ready_o vnpu 2: expected (\d), actual (\d)\n$/.exec(replay(folder)) ?? [];
    expect(Number(expected) ^ Number(actual)).toBe(2);
  });

  it.each([
    ["wire over = balance[2];", "wire over = 1'b0;"],
    ["assign held_o = held;", "assign held_o = held & ~{2{kill_i}};"],
  ])(
    "names cycle, port and element of the first difference that '%s' → '%s' makes, as lockstep does",
    async (from, to) => {
      const folder = at("async_low", "utop_scheduler");
      const faulty = join(folder, "vnpu_utop_vnpu.v");
      const whole = readFileSync(faulty, "utf8");
      edit(faulty, from, to);
      const [first] = replay(folder).split("\n");
      const names = readFileSync(join(folder, "filelist.f"), "utf8").trim().split("\n").slice(0, -1);
      const { mismatch } = await runLockstep({
        config: parseConfig(readFileSync(join(packageRoot, "configs", "duo.jsonc"), "utf8"), "duo.jsonc"),
        ...({ block: { name: "utop_scheduler" }, engine: "netlist", seed: 1, cycles: 5000 } as const),
        stimulus: { kind: "profile", profile: "mixed" },
        files: names.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })),
      });
      writeFileSync(faulty, whole);
      const { cycle, port, field, expected, actual } = mismatch!;
      const place = field === "" ? port : `${port} ${field}`;
      expect(first).toBe(`MISMATCH cycle ${cycle}: ${place}: expected ${expected}, actual ${actual}`);
    },
  );

  it("prints its files with --json, and knows them again", async () => {
    const before = at("again", "utop_scheduler");
    await cli("vectors", "tiny", "--top", "utop_scheduler", "-o", "again", "--cycles", "10", "--quiet");
    const { out, code } = await cli(
      "vectors",
      "tiny",
      "--top",
      "utop_scheduler",
      "-o",
      "again",
      "--cycles",
      "20",
      "--quiet",
      "--json",
    );
    const { status, results } = JSON.parse(out) as { status: string; results: { file: string; bytes: number }[] };
    expect({ code, status }).toEqual({ code: 0, status: "pass" });
    expect(results.map(({ file }) => file).sort()).toEqual(
      readdirSync(before)
        .map((name) => `again/utop_scheduler/${name}`)
        .sort(),
    );
    for (const { file, bytes } of results) expect(statSync(at(file)).size).toBe(bytes);
    expect(readFileSync(join(before, "stimulus.hex"), "utf8").split("\n")).toHaveLength(21);
  });

  it("refuses a foreign file, an unknown top and too many cycles in one sentence each, exit 2", async () => {
    writeFileSync(at("again", "utop_scheduler", "mine.v"), "");
    const results = [
      await cli("vectors", "tiny", "--top", "utop_scheduler", "-o", "again", "--cycles", "10", "--quiet"),
      await cli("vectors", "tiny", "-o", "other", "--top", "nothing"),
      await cli("vectors", "tiny", "--top", "utop_scheduler", "-o", "other", "--cycles", "2M"),
      await cli("vectors", "tiny", "--top", "utop_scheduler", "-o", "again/utop_scheduler/mine.v"),
    ];
    expect(results.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(results.map(({ err }) => err.trim())).toEqual([
      "again/utop_scheduler/mine.v: was not written by vnpu; allowed are a new folder, or one that vnpu made.",
      expect.stringMatching(/^--top nothing: is no block; allowed is utop_scheduler/) as string,
      expect.stringContaining("Allowed is an integer from 1 to 1000000.") as string,
      "again/utop_scheduler/mine.v: is no folder; allowed is a folder, or a path where nothing is yet.",
    ]);
    expect(readdirSync(cwd)).not.toContain("other");
  });
});
