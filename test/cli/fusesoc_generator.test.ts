import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { packageRoot } from "../../src/cli/package_root.ts";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

let cwd = "";
let root = "";
beforeEach(() => {
  root = temporaryFolder();
  cwd = join(root, "generator cwd");
  mkdirSync(cwd);
  const text = readFileSync(join(packageRoot, "configs", "tiny.jsonc"), "utf8");
  writeFileSync(join(root, "my core.jsonc"), text.replace('"name": "tiny"', '"name": "mine"'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The input file as FuseSoC writes it. */
function input(parameters: string, gapi = "'1.0'"): string {
  return `files_root: ${root}\ngapi: ${gapi}\nparameters:\n${parameters}vlnv: me:soc:top-npu:1.2.3\n`;
}
function generate(text: string, ...more: readonly string[]): Promise<CliResult> {
  writeFileSync(join(cwd, "npu_input.yml"), text);
  return runCli(["generate", "--fusesoc", join(cwd, "npu_input.yml"), ...more], cwd);
}
interface Core {
  readonly name: string;
  readonly filesets: Readonly<Record<string, { readonly files: readonly string[] }>>;
  readonly targets: Readonly<Record<string, { readonly filesets: readonly string[]; readonly toplevel: string }>>;
}

describe("generate --fusesoc", () => {
  it("writes a core of the name that was given, with the config's Verilog beside it", async () => {
    const parameters = "  config: my core.jsonc\n  set:\n    modulePrefix: soc_\n    vnpus: 3\n";
    const { code, out, err } = await generate(input(parameters));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^me:soc:top-npu:1\.2\.3: \d+ files of config mine\.\n$/);
    const text = readFileSync(join(cwd, "top-npu.core"), "utf8");
    expect(text.startsWith("CAPI=2:\n")).toBe(true);
    const { name, filesets, targets } = parse(text.slice(text.indexOf("\n"))) as Core;
    expect(name).toBe("me:soc:top-npu:1.2.3");
    expect(targets["default"]).toEqual({ filesets: ["rtl"], toplevel: "soc_utop_scheduler" });
    const listed = Object.values(filesets).flatMap(({ files }) => files);
    expect(listed).toContain("rtl/constraints.sdc");
    expect(listed.filter((file) => !existsSync(join(cwd, file)))).toEqual([]);

    const settings = ["--set", "modulePrefix=soc_", "--set", "vnpus=3"];
    await runCli(["generate", "my core.jsonc", "-o", "direct", ...settings], root);
    expect(readFileSync(join(root, "direct/mine/filelist.f"), "utf8").trim().split("\n")).toEqual(
      filesets["rtl"]?.files.map((file) => file.replace("rtl/", "")),
    );
    const top = "soc_utop_scheduler.v";
    expect(readFileSync(join(cwd, "rtl", top), "utf8")).toBe(readFileSync(join(root, "direct/mine", top), "utf8"));
  });

  it("takes a named config without changes, and lists what it wrote as JSON", async () => {
    const { code, out } = await generate(input("  config: duo\n"), "--json");
    expect(code).toBe(0);
    const { results } = JSON.parse(out) as { results: { config: string; file: string }[] };
    expect(results.at(-1)).toMatchObject({ config: "duo", file: "top-npu.core" });
    expect(existsSync(join(cwd, "rtl/vnpu_utop_scheduler.v"))).toBe(true);
  });

  it("takes the block that is named, with its Verilog alone", async () => {
    expect((await generate(input("  config: duo\n  top: operation_scheduler\n"))).code).toBe(0);
    const text = readFileSync(join(cwd, "top-npu.core"), "utf8");
    const { filesets, targets } = parse(text.slice(text.indexOf("\n"))) as Core;
    expect(targets["default"]?.toplevel).toBe("vnpu_operation_scheduler");
    expect(filesets["rtl"]?.files.every((file) => file.startsWith("rtl/vnpu_op"))).toBe(true);
    expect(readFileSync(join(cwd, "rtl/constraints.sdc"), "utf8")).toContain("instr_take_o");
  });

  it.each([
    [
      () => input("  config: tiny\n  top: front\n"),
      /top front is no block; allowed is utop_scheduler, operation_scheduler, utop_sequencer, control_registers, fetch_master, npu_frontend\.\n$/,
    ],
    [() => input("  config: nowhere\n"), /^nowhere: no such file; allowed is a file, or one of /],
    [() => input("  config: tiny\n  set: {vnpus: 99}\n"), /^--set vnpus=99: vnpus is 99; /],
    [
      () => input("  confg: tiny\n"),
      /^\S.*npu_input\.yml: parameters.*; allowed are config \(a file or a named config\)/,
    ],
    [() => input("  {}\n"), /parameters\.config: .*; allowed are config/],
    [() => input("  config: tiny\n", "'2.0'"), /npu_input\.yml: gapi is 2\.0; allowed is 1\.0\.\n$/],
    [() => "gapi: '1.0'\n", /npu_input\.yml: vlnv: .*; allowed is the input file of a FuseSoC generator\.\n$/],
    [() => "a: [1\n", /npu_input\.yml: is no YAML \(.*\); allowed is the input file of a FuseSoC generator\.\n$/],
  ])("refuses a wrong input in one sentence: %#", async (text, sentence) => {
    const { code, err } = await generate(text());
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it("refuses a missing input, and operands and options of the other way to generate", async () => {
    const missing = await runCli(["generate", "--fusesoc", "absent.yml"], cwd);
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining("absent.yml: cannot be read (ENOENT)") });
    for (const more of [["tiny"], ["-o", "x"], ["--check"], ["--list-outputs"], ["--depfile", "x.d"]]) {
      expect(await generate(input("  config: tiny\n"), ...more)).toMatchObject({
        code: 2,
        err: "--fusesoc: the input file says all; allowed is nothing else but --set.\n",
      });
    }
    const sentences = [await runCli(["generate"], cwd), await runCli(["generate", "tiny"], cwd)].map(({ err }) => err);
    expect(sentences).toEqual([
      "generate: no config is named; allowed is one config or more.\n",
      "generate: -o is missing; allowed is -o DIR, or --fusesoc INPUT.\n",
    ]);
  });
});

describe("generated/vnpu.core", () => {
  it("registers a generator whose command is there, with keys of the CAPI2 reference alone", () => {
    const text = readFileSync(join(packageRoot, "generated", "vnpu.core"), "utf8");
    const core = parse(text.slice(text.indexOf("\n"))) as { generators: { vnpu: Record<string, string> } };
    expect(Object.keys(core)).toEqual(["name", "description", "license", "generators"]);
    expect(core.generators).toEqual({ vnpu: { interpreter: "node", command: "vnpu_generator.mjs" } });
  });

  it("calls the compiled program with the input file, and says when it is not compiled", () => {
    mkdirSync(join(root, "generated"));
    const script = join(root, "generated", "vnpu_generator.mjs");
    copyFileSync(join(packageRoot, "generated", "vnpu_generator.mjs"), script);
    const run = (): { status: number | null; stdout: string; stderr: string } =>
      spawnSync(process.execPath, [script, "in put.yml"], { encoding: "utf8" });
    expect(run()).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/run_process\.js: is not there; run: npm/),
    });
    mkdirSync(join(root, "dist", "cli"), { recursive: true });
    writeFileSync(join(root, "package.json"), '{"type":"module"}');
    const program =
      "export async function runProcess(args) { console.log(JSON.stringify(args)); process.exitCode = 5; }";
    writeFileSync(join(root, "dist", "cli", "run_process.js"), program);
    expect(run()).toMatchObject({ status: 5, stdout: '["generate","--fusesoc","in put.yml"]\n' });
  });
});
