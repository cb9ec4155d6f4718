// needs: make
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { depfile } from "../../src/cli/generated/depfile.ts";
import { packageRoot } from "../../src/cli/package_root.ts";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

/** A path with everything that Make reads in another way. */
const config = "my #1 $core.jsonc";
const folder = "rtl #2 $out";
const shown = (name: string): string => `${folder}/tiny/${name}`;

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
  writeFileSync(join(cwd, config), readFileSync(join(packageRoot, "configs", "tiny.jsonc")));
  // A recipe for one of the outputs; what it depends on stands in the dependency file alone.
  const target = "rtl\\ \\#2\\ $$out/tiny/manifest.json";
  writeFileSync(join(cwd, "Makefile"), `all: ${target}\n${target}:\n\t@echo made\ninclude rtl.d\n`);
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const generate = (...more: string[]): Promise<CliResult> =>
  runCli(["generate", config, "-o", folder, "--depfile", "rtl.d", ...more], cwd);
const make = (): { status: number | null; stdout: string; stderr: string } =>
  spawnSync("make", ["--no-print-directory"], { cwd, encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
const touch = (name: string, seconds: number): void => {
  const time = Date.now() / 1000 + seconds;
  utimesSync(join(cwd, name), time, time);
};

describe("generate --depfile", () => {
  it("tells Make when outputs are out of date, with blanks, # and $ in paths", async () => {
    expect((await generate()).code).toBe(0);
    touch(shown("manifest.json"), 3600);
    expect(make()).toMatchObject({ status: 0, stdout: "make: Nothing to be done for 'all'.\n" });
    touch(config, 7200);
    expect(make()).toMatchObject({ status: 0, stdout: "made\n" });
  });

  it("lets Make go on, and make anew, when an input was removed", async () => {
    await generate();
    touch(shown("manifest.json"), 3600);
    rmSync(join(cwd, config));
    expect(make()).toMatchObject({ status: 0, stdout: "made\n" });
  });

  it("names a manifest for each config, the configs by their paths, and the tool by its files", async () => {
    await generate();
    const [rule = ""] = readFileSync(join(cwd, "rtl.d"), "utf8").split("\n\n");
    const [outputs, inputs = ""] = rule.split(": \\\n");
    expect(outputs).toBe("rtl\\ \\#2\\ $$out/tiny/manifest.json");
    expect(inputs).toContain("  my\\ \\#1\\ $$core.jsonc \\\n");
    expect(inputs).toContain(join(packageRoot, "package.json"));
    expect(inputs).toContain(join(packageRoot, "src", "generators", "index.ts"));
    for (const input of inputs.split(" \\\n").slice(1)) expect(existsSync(input.trim())).toBe(true);
    const { code } = await runCli(["generate", "tiny", "duo", "-o", "rtl", "--depfile", "two.d"], cwd);
    expect(code).toBe(0);
    const two = "rtl/tiny/manifest.json \\\n  rtl/duo/manifest.json: \\\n";
    expect(readFileSync(join(cwd, "two.d"), "utf8").startsWith(two)).toBe(true);
  });

  it("names the packaged file of a named config", async () => {
    await runCli(["generate", "tiny", "-o", "rtl", "--depfile", "out/rtl.d"], cwd);
    const [, second = ""] = readFileSync(join(cwd, "out/rtl.d"), "utf8").split(": \\\n");
    expect(second.split(" \\\n")[0]?.endsWith("configs/tiny.jsonc")).toBe(true);
  });

  it("is refused where nothing is written", async () => {
    for (const option of ["--check", "--list-outputs"]) {
      expect(await generate(option)).toMatchObject({
        code: 2,
        err: "--depfile: nothing is written; allowed is a run without --check and --list-outputs.\n",
      });
    }
  });

  it("doubles backslashes before a blank alone", () => {
    expect(depfile(["a\\b", "c\\ d"], ["e"])).toBe("a\\b \\\n  c\\\\\\ d: \\\n  e\n\ne:\n");
  });
});
