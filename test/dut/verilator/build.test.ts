// needs: verilator
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCache } from "../../../src/cache/index.ts";
import type { DutSource } from "../../../src/dut/dut.ts";
import { ToolError } from "../../../src/dut/errors.ts";
import { buildVerilator, detectVerilator } from "../../../src/dut/verilator/index.ts";
import { runTool } from "../../../src/dut/verilator/run_tool.ts";
import { toyPorts, toyVerilog } from "../../lockstep/fixtures/toy_tally.ts";

let folder: string;
const path = process.env["PATH"];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vnpu-build-test-"));
});
afterEach(() => {
  process.env["PATH"] = path;
  rmSync(folder, { recursive: true, force: true });
});

const source = (spoil: readonly [string, string][] = []): DutSource => ({
  top: "vnpu_toy_tally",
  files: [{ name: "toy_tally.v", text: toyVerilog("async_low", "vnpu_", spoil) }],
  ports: toyPorts,
  reset: "async_low",
});

function fakeVerilator(script: string): string {
  const file = join(folder, "verilator");
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** A path on which only these tools are found. */
function onlyTools(...names: string[]): void {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  for (const name of names) {
    const found = (path ?? "")
      .split(":")
      .map((dir) => join(dir, name))
      .find((file) => existsSync(file));
    if (found !== undefined) symlinkSync(found, join(bin, name));
  }
  process.env["PATH"] = bin;
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ToolError);
  return (error as ToolError).message;
}

/** No entry, and nothing unfinished. */
function expectNothingKept(): void {
  const kept = existsSync(join(folder, "cache", "verilator")) ? readdirSync(join(folder, "cache", "verilator")) : [];
  expect(kept).toEqual([]);
}

describe("finding Verilator", () => {
  it("names what is missing and how to get it", async () => {
    onlyTools();
    expect(await refusal(detectVerilator())).toBe(
      "'verilator' was not found: Verilator 5.002 or newer is needed for this engine (Debian and Ubuntu: apt-get install verilator g++ make).",
    );
  });

  it("refuses one that is too old", async () => {
    const command = fakeVerilator("echo 'Verilator 4.228 2022-10-01 rev UNKNOWN'");
    expect(await refusal(detectVerilator(command))).toBe(
      `'${command}' is Verilator 4.228: Verilator 5.002 or newer is needed for this engine.`,
    );
  });

  it("refuses one that does not say its version, or fails", async () => {
    const command = fakeVerilator("echo 'cannot load library' >&2; exit 127");
    expect(await refusal(detectVerilator(command))).toBe(
      `'${command} --version' gave no version but 'cannot load library': Verilator 5.002 or newer is needed for this engine.`,
    );
    const file = join(folder, "plain");
    writeFileSync(file, "");
    expect(await refusal(detectVerilator(file))).toContain("could not be started (EACCES)");
  });
});

describe("a build that fails", () => {
  const cache = () => openCache(join(folder, "cache"));

  it("names file, line and reason for Verilog that is none", async () => {
    const message = await refusal(
      buildVerilator(source([["output wire valid_o,", "output wire valid_o"]]), { cache: cache() }),
    );
    expect(message).toMatch(
      /^Verilator 5\.\d+ refuses 'vnpu_toy_tally': rtl\/toy_tally\.v:6:\d+: syntax error, unexpected output.*\.$/,
    );
    expectNothingKept();
  });

  it("names a port that the design lacks", async () => {
    const spoiled = source([
      ["output wire valid_o,", ""],
      ["assign valid_o =", "wire valid ="],
    ]);
    // In the usual cache: it holds the runtime, which takes most of the time of a build.
    const message = await refusal(buildVerilator(spoiled));
    expect(message).toMatch(/^The C\+\+ build of 'vnpu_toy_tally' \(Verilator 5\.\d+\) failed: .*valid_o.*\.$/);
  });

  it("names a missing make and a missing compiler", async () => {
    onlyTools("verilator", "perl", "env");
    expect(await refusal(buildVerilator(source(), { cache: cache() }))).toBe(
      "'make' was not found: it is needed to build 'vnpu_toy_tally' (Debian and Ubuntu: apt-get install verilator g++ make).",
    );
    rmSync(join(folder, "bin"), { recursive: true });
    process.env["PATH"] = path;
    onlyTools("verilator", "perl", "env", "make", "sh", "uname", "python3");
    expect(await refusal(buildVerilator(source(), { cache: cache() }))).toBe(
      "'g++' was not found: it is needed to build 'vnpu_toy_tally' (Debian and Ubuntu: apt-get install verilator g++ make).",
    );
    expectNothingKept();
  });

  it("names a file whose path leads out of the design", async () => {
    const design = { ...source(), files: [{ name: "../x.v", text: "" }] };
    expect(await refusal(buildVerilator(design, { cache: cache() }))).toBe(
      "File '../x.v' must have a relative path that does not lead upward.",
    );
    expectNothingKept();
  });

  it("ends with its whole process group at the time limit and on abort", async () => {
    const command = fakeVerilator(
      `if [ "$1" = --version ]; then echo "Verilator 5.006 x"; exit; fi; sleep 600 & echo $! > ${folder}/pid; wait`,
    );
    expect(await refusal(buildVerilator(source(), { cache: cache(), verilator: command, timeLimitMs: 300 }))).toBe(
      "Verilator 5.006 refuses 'vnpu_toy_tally': it took longer than its time limit and was stopped.",
    );
    const abort = new AbortController();
    const work = buildVerilator(source(), { cache: cache(), verilator: command, signal: abort.signal });
    setTimeout(() => abort.abort(), 300);
    await expect(work).rejects.toThrow("aborted");
    expectNothingKept();
    const { stdout } = await runTool("sh", ["-c", `ps -o stat= -p $(cat ${folder}/pid) || true`], {
      timeLimitMs: 5000,
    });
    expect(stdout.replace(/Z.*/, "").trim()).toBe("");
  });
});

describe("a build in a folder with a blank in its name", () => {
  it("works, keeps the runtime for the next build, and is found again", { timeout: 120_000 }, async () => {
    const cache = openCache(join(folder, "my cache"));
    const first = await buildVerilator(source(), { cache });
    expect(existsSync(first.binary)).toBe(true);
    expect(readdirSync(join(folder, "my cache", "verilator-runtime")).length).toBe(1);
    const second = await buildVerilator(source(), { cache, verilator: first.verilator.command });
    expect(statSync(second.binary).ino).toBe(statSync(first.binary).ino);
    expect(readdirSync(join(folder, "my cache", "verilator")).length).toBe(1);
    await first.release();
    await second.release();
    expect(readdirSync(join(folder, "my cache", "in-use"))).toEqual([]);
  });
});
