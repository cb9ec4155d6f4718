import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/cli/package_root.ts";
import { anchorAt, anchorsOf } from "../../src/cli/where/anchors.ts";
import { parseConfig } from "../../src/config/config.ts";
import { generate, tops } from "../../src/generators/index.ts";
import { hierarchy } from "../../src/hdl/check/hierarchy.ts";
import { runCli, temporaryFolder, type CliResult } from "../cli/run_cli.ts";

let cwd = "";
beforeAll(async () => {
  cwd = temporaryFolder();
  await runCli(["generate", "duo", "-o", "rtl"], cwd);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const cli = (...args: string[]): Promise<CliResult> => runCli(args, cwd);
const file = (module: string): string => `rtl/duo/vnpu_${module}.v`;

interface Found {
  readonly item: string;
  /** Text of the line in the generator. */
  readonly text: string;
  readonly source: string;
}

/** Asks for the first line of a module's file that contains a text. */
async function where(module: string, text: string): Promise<Found> {
  const lines = readFileSync(join(cwd, file(module)), "utf8").split("\n");
  const line = lines.findIndex((candidate) => candidate.includes(text)) + 1;
  expect(line).toBeGreaterThan(0);
  const { code, out, err } = await cli("where", `${file(module)}:${line}`, "--config", "duo", "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [row] = (JSON.parse(out) as { results: { item: string; source: { file: string; line: number } }[] }).results;
  const { item, source } = row!;
  const generator = readFileSync(join(packageRoot, source.file), "utf8").split("\n");
  return { item, source: source.file, text: generator[source.line - 1] ?? "" };
}

/** The name that a line of emitted Verilog declares, assigns or instantiates. */
function nameOn(code: string): string | undefined {
  const declared = /^ +(?:input|output|wire|reg|assign|localparam) (?:\s*wire)?\s*(?:\[\d+:0\] )?(\w+)/.exec(code)?.[1];
  return declared ?? /^ {2}vnpu_\w+ (\w+) \($/.exec(code)?.[1];
}

/** The project compiled by its own tools in a folder of its own. */
function compiledCopy(root: string): string {
  mkdirSync(root);
  const names = [
    "configs",
    "src",
    "tools",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "tsconfig.build.json",
  ];
  for (const name of names) cpSync(join(packageRoot, name), join(root, name), { recursive: true });
  symlinkSync(join(packageRoot, "node_modules"), join(root, "node_modules"), "junction");
  const script = `import { ensureCompiled } from "./tools/bootstrap/compile.mjs"; await ensureCompiled(${JSON.stringify(root)});`;
  execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root });
  return root;
}

/** Places of all modules and ports of config duo, as the compiled generators remember them. */
function marksOf(root: string, nodeOptions: readonly string[]): readonly string[] {
  const script = `
    import { readFileSync } from "node:fs";
    import { relative } from "node:path";
    import { parseConfig } from "./dist/config/config.js";
    import { tops } from "./dist/generators/index.js";
    import { hierarchy } from "./dist/hdl/check/hierarchy.js";
    const config = parseConfig(readFileSync("configs/duo.jsonc", "utf8"), "duo.jsonc");
    const marks = tops(config).flatMap(({ tree }) =>
      hierarchy(tree).flatMap((module) => [module, ...module.ports].map(({ source }) => source.place)));
    const root = ${JSON.stringify(realpathSync(root))};
    console.log(JSON.stringify(marks.map((place) => relative(root, place?.file ?? "") + ":" + place?.line)));`;
  const args = [...nodeOptions, "--input-type=module", "-e", script];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" })) as string[];
}

describe("vnpu where", () => {
  it.each([
    ["utop_vnpu", "lend_i,", "input lend_i", "vnpu.ts", 'm.input("lend_i"'],
    ["utop_vnpu", "// Its unused quota", "input lend_i", "vnpu.ts", 'm.input("lend_i"'],
    ["utop_vnpu", "reg [1:0] ready_q;", "register ready_q", "vnpu.ts", 'm.register("ready_q"'],
    ["utop_vnpu", "wire [1:0] held =", "wire held", "vnpu.ts", 'm.wire("held"'],
    ["utop_vnpu", "// uTops that come back saved.", "wire returned", "vnpu.ts", 'm.wire("returned"'],
    ["utop_vnpu", "ready_q <= 2'd0;", "update of register ready_q", "vnpu.ts", "m.update(ready_q,"],
    ["utop_vnpu", "assign under_o =", "assignment of under_o", "vnpu.ts", "m.drive(under_o,"],
    ["utop_vnpu", "assign held_o =", "assignment of held_o", "vnpu.ts", 'm.output("held_o"'],
    ["utop_vnpu", "// Waiting uTops of one vNPU", "module utop_vnpu", "sizes.ts", "new Module("],
    ["utop_vnpu", "endmodule", "module utop_vnpu", "sizes.ts", "new Module("],
    ["utop_whole_core", "always @*", "comb block of core_state_d", "whole_core.ts", "m.comb("],
    ["utop_whole_core", "localparam", "localparam", "whole_core.ts", "m.localparam("],
    ["utop_scheduler", ".slice_cycles_i", "instance u_slice_timer", "utop_scheduler.ts", "u_slice_timer"],
  ])("%s, line with '%s': %s", async (module, line, item, source, text) => {
    const found = await where(module, line);
    expect(found.item).toContain(item);
    expect(found.source).toBe(`src/generators/utop_scheduler/${source}`);
    expect(found.text).toContain(text);
  });

  it("places every declaration, assignment and instance of a config by its name, and every line in the generators", () => {
    const config = parseConfig(readFileSync(join(packageRoot, "configs", "odd.jsonc"), "utf8"), "odd.jsonc");
    const modules = new Map(tops(config).flatMap(({ tree }) => hierarchy(tree).map((module) => [module.name, module])));
    let named = 0;
    for (const { module: fullName, text } of generate(config)) {
      const lines = text.trimEnd().split("\n");
      const anchors = anchorsOf(modules.get(fullName.slice("vnpu_".length))!, fullName, lines);
      lines.forEach((code, line) => {
        const { what, mark } = anchorAt(anchors, line)!;
        expect(relative(packageRoot, mark.place?.file ?? "")).toMatch(/^src.generators./);
        const name = nameOn(code);
        if (name === undefined) return;
        named += 1;
        expect(`${code}: ${what}`).toMatch(new RegExp(` ${name}$`));
      });
    }
    expect(named).toBeGreaterThan(400);
  });

  it("finds the same lines when it runs compiled, whose frames lie in dist/", { timeout: 120_000 }, async () => {
    const root = compiledCopy(join(cwd, "installed"));
    for (const place of [`${file("utop_vnpu")}:1`, `${file("utop_vnpu")}:50`, `${file("utop_scheduler")}:100`]) {
      const args = ["where", place, "--config", "duo", "--json"];
      const compiled = spawnSync(process.execPath, [join(root, "dist", "cli", "bin.js"), ...args], { cwd });
      const { results } = JSON.parse(compiled.stdout.toString()) as { results: { source: object }[] };
      const { column: _, ...line } = (results[0]?.source ?? {}) as Record<string, unknown>;
      const here = JSON.parse((await cli(...args)).out) as { results: { source: object }[] };
      expect(here.results[0]?.source).toMatchObject(line);
    }
    const config = parseConfig(readFileSync(join(packageRoot, "configs", "duo.jsonc"), "utf8"), "duo.jsonc");
    const marks = tops(config).flatMap(({ tree }) =>
      hierarchy(tree).flatMap((module) => [module, ...module.ports].map(({ source }) => source.place)),
    );
    const fromSource = marks.map((place) => `${relative(packageRoot, place?.file ?? "")}:${place?.line}`);
    expect(fromSource.length).toBeGreaterThan(100);
    expect(marksOf(root, ["--enable-source-maps"])).toEqual(fromSource);
    // Without source maps a mark names the compiled generator, and never the eDSL.
    for (const place of marksOf(root, [])) expect(place).toMatch(/^dist.generators.*\.js:\d+$/);
  });

  it("refuses what it cannot place in one sentence, exit 2", async () => {
    writeFileSync(join(cwd, "vnpu_utop_turn.v"), "// edited\n");
    const asked = [file("utop_vnpu"), `${file("utop_vnpu")}:0`, "mine.v:3", "vnpu_utop_turn.v:1"];
    const results = await Promise.all(asked.map((place) => cli("where", place, "--config", "duo")));
    expect(results.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(results.map(({ err }) => err.split(" of ")[0]?.trim())).toEqual([
      "rtl/duo/vnpu_utop_vnpu.v: names no line; allowed is FILE:LINE.",
      expect.stringMatching(/^rtl\/duo\/vnpu_utop_vnpu\.v:0: there is no such line; allowed are 1 to \d+\.$/) as string,
      expect.stringMatching(/^mine\.v: config duo emits no such file; allowed are vnpu_/) as string,
      "vnpu_utop_turn.v: differs from what config duo emits; allowed is the emitted text.",
    ]);
  });
});
