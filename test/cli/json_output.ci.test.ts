import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { format } from "prettier";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstResultRows, speedRows } from "../../src/bench/index.ts";
import { execute } from "../../src/cli/execute.ts";
import { outputJsonSchema, outputSchema } from "../../src/cli/json/output.ts";
import { rowSchemas } from "../../src/cli/json/rows.ts";
import { packageRoot } from "../../src/cli/package_root.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { runCli, temporaryFolder } from "./run_cli.ts";

const shipped = join(packageRoot, "schemas", "vnpu-output.schema.json");
let cwd = "";
let conforms: ValidateFunction;

/** A design whose outputs differ from the golden model's in cycle 0. */
async function brokenRtl(): Promise<void> {
  await runCli(["generate", "tiny", "-o", "rtl"], cwd);
  const top = join(cwd, "rtl", "tiny", "vnpu_utop_scheduler.v");
  const text = readFileSync(top, "utf8");
  writeFileSync(top, text.replace(/assign vnpu_ready_o = ([^;]+);/, "assign vnpu_ready_o = ~($1);"));
}

beforeAll(async () => {
  cwd = temporaryFolder();
  // A schema of its own validator: formats and unions are checked as the standard says, not as zod does.
  const schema = JSON.parse(readFileSync(shipped, "utf8")) as object;
  conforms = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  await brokenRtl();
  await runCli(["cosim", "tiny", "--cycles", "1k", "--json"], cwd).then(({ out }) =>
    writeFileSync(join(cwd, "cosim.json"), out),
  );
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

interface Output {
  readonly command: string;
  readonly status: string;
  readonly results: readonly Record<string, unknown>[];
}

function expectConforming(value: unknown): void {
  conforms(value);
  expect(conforms.errors ?? []).toEqual([]);
  expect(outputSchema.safeParse(value).error?.issues ?? []).toEqual([]);
}

/** Keys that rows of a command have at least. */
const keys: Readonly<Record<string, readonly string[]>> = {
  generate: ["config", "configHash", "file", "sha256"],
  lint: ["config", "tool", "toolVersion", "file", "line", "message"],
  cosim: ["config", "top", "engine", "seed", "cycles", "mismatches", "rowHash", "timing"],
  regress: ["config", "top", "engine", "cycles", "mismatches"],
  synth: "config,top,target,library,cells,flipFlops,areaUm2,gateEquivalents,ramBits,logicLevels".split(","),
  report: ["file", "bytes"],
  init: ["file", "bytes"],
  vectors: ["file", "bytes"],
  where: ["file", "line", "source"],
  golden: ["config", "top", "inputs", "outputs"],
  doctor: ["tool", "version", "path", "needed", "how"],
  bench: ["figure", "value", "unit", "against", "ratio", "measured"],
};

const small = ["--engine", "netlist", "--cycles", "3k", "--chunk", "2k"];

describe("what --json prints", () => {
  it.each([
    ["pass", ["generate", "tiny", "-o", "out"]],
    ["fail", ["generate", "tiny", "-o", "rtl", "--check"]],
    ["pass", ["lint", "tiny"]],
    ["pass", ["cosim", "tiny", "--cycles", "1k", "--seeds", "2"]],
    ["fail", ["cosim", "tiny", "--cycles", "1k", "--rtl", "RTL"]],
    ["error", ["cosim", "nowhere"]],
    ["pass", ["regress", "tiny", "--top", "utop_scheduler", ...small]],
    ["pass", ["synth", "tiny", "--top", "utop_scheduler"]],
    ["pass", ["report", "merge", "cosim.json", "-o", "merged"]],
    ["pass", ["init", "mine"]],
    ["pass", ["vectors", "tiny", "--top", "utop_scheduler", "-o", "vectors", "--cycles", "100"]],
    ["pass", ["where", "vnpu_utop_scheduler.v:12", "--config", "tiny"]],
    ["pass", ["golden", "tiny", "--top", "utop_scheduler", "--describe"]],
    ["pass", ["golden", "tiny", "--top", "utop_scheduler", "--c-header", "g.h"]],
    ["pass", ["doctor"]],
    ["pass", ["cache", "where"]],
  ])("conforms to the shipped schema: %s of %j", async (status, args) => {
    const known = args.map((arg) => (arg === "RTL" ? join(cwd, "rtl", "tiny") : arg));
    const { out } = await runCli([...known, "--json", "--quiet"], cwd);
    const object = JSON.parse(out) as Output;
    expectConforming(object);
    expect(object).toMatchObject({ command: args[0], status });
    const wanted = args.includes("--c-header") ? ["file", "bytes"] : (keys[args[0] ?? ""] ?? []);
    for (const row of object.results) expect(Object.keys(row)).toEqual(expect.arrayContaining([...wanted]));
    if (args[0] !== "lint" && status !== "error") expect(object.results.length).toBeGreaterThan(0);
  });

  it("conforms to it for complaints of a linter, and for speed figures", async () => {
    const round = { golden: 2e6, bare: 3e6, lockstep: 1.5e6, netlist: 4e5, lockstepWatched: 1e6, netlistWatched: 3e5 };
    const bench = [
      ...speedRows([round], true),
      ...firstResultRows({ coldSeconds: 30, cachedSeconds: [1, 2, 3] }, false),
    ];
    const complaint = { tool: "yosys", toolVersion: "0.55.944", file: "a.v", line: 3, message: "Wire is not used." };
    const printed: Readonly<Record<string, readonly object[]>> = {
      bench,
      lint: [{ config: "tiny", top: "utop_scheduler", ...complaint }],
    };
    for (const [command, rows] of Object.entries(printed)) {
      let out = "";
      const terminal = { cwd, environment: {}, stderrIsTerminal: false, writeError: (): void => undefined };
      await execute(
        command,
        async (run) => {
          for (const row of rows) run.row(row);
          return { status: "pass" };
        },
        { json: true, quiet: true, verbose: false, set: [] },
        { terminal: { ...terminal, writeOut: (text) => void (out += text) }, signal: new AbortController().signal },
      );
      const object = JSON.parse(out) as Output;
      expectConforming(object);
      expect(object.results).toHaveLength(rows.length);
      for (const row of object.results) expect(Object.keys(row)).toEqual(expect.arrayContaining([...keys[command]!]));
    }
  });

  it("conforms to it as a merged file", async () => {
    await runCli(["report", "merge", "cosim.json", "-o", "merged.json"], cwd);
    expectConforming(JSON.parse(readFileSync(join(cwd, "merged.json"), "utf8")));
  });
});

describe("the shipped schema", () => {
  it("is the one of the program", async () => {
    const text = await format(JSON.stringify(outputJsonSchema()), { parser: "json", printWidth: 120 });
    await expect(text).toMatchFileSnapshot(shipped);
  });

  it("knows every command", () => {
    const terminal = { cwd, environment: {}, stderrIsTerminal: false, writeOut: noop, writeError: noop };
    const program = buildProgram({ terminal, signal: new AbortController().signal }, noop);
    expect(program.commands.map((command) => command.name()).sort()).toEqual(Object.keys(rowSchemas).sort());
  });

  it.each([
    ["no schemaVersion", { schemaVersion: undefined }],
    ["another schemaVersion", { schemaVersion: 2 }],
    ["an unknown command", { command: "guess" }],
    ["a status that is none", { status: "passed" }],
    ["no timing", { timing: undefined }],
    ["a row without its seed", { results: [{ config: "tiny" }] }],
  ])("refuses %s", (_, change) => {
    const object = { ...(JSON.parse(readFileSync(join(cwd, "cosim.json"), "utf8")) as object), ...change };
    const value: unknown = JSON.parse(JSON.stringify(object));
    expect(conforms(value)).toBe(false);
    expect(outputSchema.safeParse(value).success).toBe(false);
  });
});

function noop(): void {
  // Nothing is printed here.
}
