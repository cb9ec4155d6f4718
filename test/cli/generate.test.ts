import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Manifest } from "../../src/cli/generated/manifest.ts";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const cli = (...args: string[]): Promise<CliResult> => runCli(args, cwd);
const at = (...names: string[]): string => join(cwd, ...names);
const top = "vnpu_utop_scheduler.v";

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(filesBelow(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** Paths of the files in a folder and the folders in it. */
function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return entries.filter((name) => statSync(join(folder, name)).isFile()).sort();
}

describe("vnpu generate", () => {
  it("writes each config to a folder of its own, with a manifest that lists every file", async () => {
    const { code, out, err } = await cli("generate", "tiny", "duo", "-o", "out");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^out\/tiny: (\d+) files, \1 changed\.\nout\/duo: (\d+) files, \2 changed\.\n$/);
    expect(readdirSync(at("out")).sort()).toEqual(["duo", "tiny"]);
    const manifest = JSON.parse(readFileSync(at("out", "tiny", "manifest.json"), "utf8")) as Manifest;
    expect([...manifest.files.map(({ file }) => file), "manifest.json"].sort()).toEqual(filesBelow(at("out", "tiny")));
    expect(manifest.config).toMatchObject({ name: "tiny", matrixEngines: 1, serviceCounterBits: 12 });
    expect(manifest.configHash).toMatch(/^[0-9a-f]{64}$/);
    expect(manifest.tops.map(({ module, ports }) => [module, ports.block])).toEqual([
      ["vnpu_utop_scheduler", "utop_scheduler"],
      ["vnpu_operation_scheduler", "operation_scheduler"],
      ["vnpu_utop_sequencer", "utop_sequencer"],
      ["vnpu_control_registers", "control_registers"],
      ["vnpu_fetch_master", "fetch_master"],
      ["vnpu_npu_frontend", "npu_frontend"],
    ]);
  });

  it("writes the same bytes again and touches nothing that is right", async () => {
    await cli("generate", "tiny", "-o", "a");
    await cli("generate", "tiny", "-o", "b");
    expect(contents(at("a", "tiny"))).toEqual(contents(at("b", "tiny")));
    const before = statSync(at("a", "tiny", top)).mtimeMs;
    const { out } = await cli("generate", "tiny", "-o", "a");
    expect(out).toMatch(/, 0 changed\.\n$/);
    expect(statSync(at("a", "tiny", top)).mtimeMs).toBe(before);
  });

  it("prints one JSON object alone with --json, equal on every run but for timing", async () => {
    const { out, err } = await cli("generate", "tiny", "-o", "out", "--json");
    const { timing, ...rest } = JSON.parse(out) as Record<string, unknown> & { results: Record<string, string>[] };
    expect(err).toBe("");
    expect(rest).toMatchObject({ schemaVersion: 1, command: "generate", status: "pass" });
    expect(timing).toHaveProperty("seconds");
    for (const row of rest.results) {
      expect(row).toMatchObject({ config: "tiny", configHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
      expect(row["sha256"]).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(rest.results.find(({ file }) => file === top)?.["module"]).toBe("vnpu_utop_scheduler");
    const again = JSON.parse((await cli("generate", "tiny", "-o", "out", "--json")).out) as Record<string, unknown>;
    expect({ ...again, timing: 0 }).toEqual({ ...rest, timing: 0 });
  });

  it("lists the outputs and writes nothing with --list-outputs", async () => {
    const { code, out } = await cli("generate", "tiny", "-o", "out", "--list-outputs");
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual(
      expect.arrayContaining([`out/tiny/${top}`, "out/tiny/manifest.json", "out/tiny/filelist.f"]),
    );
    expect(existsSync(at("out"))).toBe(false);
  });

  it("removes its own files that belong there no more", async () => {
    await cli("generate", "tiny", "-o", "out");
    const { code } = await cli("generate", "tiny", "-o", "out", "--module-prefix", "x_");
    expect(code).toBe(0);
    expect(readdirSync(at("out", "tiny"))).not.toContain(top);
    expect(readdirSync(at("out", "tiny"))).toContain("x_utop_scheduler.v");
    expect((await cli("generate", "tiny", "-o", "out", "--check", "--set", "modulePrefix=x_")).code).toBe(0);
  });

  it("fails --check for each difference, exit 1, and writes nothing", async () => {
    expect((await cli("generate", "tiny", "-o", "out", "--check")).code).toBe(1);
    expect(existsSync(at("out"))).toBe(false);
    await cli("generate", "tiny", "-o", "out");
    expect((await cli("generate", "tiny", "-o", "out", "--check")).code).toBe(0);
    const text = readFileSync(at("out", "tiny", top), "utf8").split("\n");
    text[4] = "// edited";
    writeFileSync(at("out", "tiny", top), text.join("\n"));
    rmSync(at("out", "tiny", "filelist.f"));
    writeFileSync(at("out", "tiny", "mine.v"), "");
    const before = contents(at("out", "tiny"));
    const { code, out } = await cli("generate", "tiny", "-o", "out", "--check");
    expect(code).toBe(1);
    expect(out.trim().split("\n").sort()).toEqual([
      "out/tiny/filelist.f is missing.",
      "out/tiny/mine.v was not written by vnpu.",
      `out/tiny/${top} differs from line 5 on.`,
    ]);
    expect(contents(at("out", "tiny"))).toEqual(before);
    const json = JSON.parse((await cli("generate", "tiny", "-o", "out", "--check", "--json")).out) as {
      status: string;
      results: { file: string; difference?: string }[];
    };
    expect(json.status).toBe("fail");
    expect(json.results.filter(({ difference }) => difference !== undefined)).toHaveLength(3);
  });

  it("writes over files of its own that were edited", async () => {
    await cli("generate", "tiny", "-o", "out");
    const whole = contents(at("out", "tiny"));
    writeFileSync(at("out", "tiny", top), "");
    expect((await cli("generate", "tiny", "-o", "out")).code).toBe(0);
    expect(contents(at("out", "tiny"))).toEqual(whole);
  });

  it.each(["mine.v", top])("names a foreign %s, exit 2, and writes nothing, in no folder", async (name) => {
    mkdirSync(at("out", "tiny"), { recursive: true });
    writeFileSync(at("out", "tiny", name), "mine");
    const { code, out, err } = await cli("generate", "duo", "tiny", "-o", "out");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(`out/tiny/${name}: was not written by vnpu; allowed are a new folder, or one that vnpu made.\n`);
    expect(readdirSync(at("out"))).toEqual(["tiny"]);
    expect(contents(at("out", "tiny"))).toEqual({ [name]: "mine" });
  });

  it("goes on after a run that was killed while moving files in", async () => {
    await cli("generate", "tiny", "-o", "out");
    const whole = contents(at("out", "tiny"));
    rmSync(at("out", "tiny", top));
    mkdirSync(at("out", ".tiny.999999999.abc"));
    expect((await cli("generate", "tiny", "-o", "out")).code).toBe(0);
    expect(contents(at("out", "tiny"))).toEqual(whole);
    expect(readdirSync(at("out"))).toEqual(["tiny"]);
  });

  it("refuses an output that is a file, exit 2", async () => {
    writeFileSync(at("out"), "");
    const { code, err } = await cli("generate", "tiny", "-o", "out");
    expect({ code, err }).toEqual({
      code: 2,
      err: "out: is no folder; allowed is a folder, or a path where nothing is yet.\n",
    });
  });

  it("writes nothing when it is interrupted before it writes", async () => {
    const { code, err } = await runCli(["generate", "tiny", "-o", "out"], cwd, "SIGINT");
    expect({ code, err }).toEqual({ code: 130, err: "Interrupted by SIGINT; what was finished is printed.\n" });
    expect(existsSync(at("out"))).toBe(false);
    expect((await runCli(["generate", "tiny", "-o", "out"], cwd, "SIGTERM")).code).toBe(143);
  });
});
