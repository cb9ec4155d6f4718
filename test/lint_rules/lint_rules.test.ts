import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const layers = [
  ["config", "isa", "cache", "ports", "workers"],
  ["hdl", "golden", "yosys"],
  ["generators", "environment", "compilers", "virtualization", "dut"],
  ["lockstep", "formal", "synthesis", "simulation", "lint"],
  ["report", "experiments", "bench"],
  ["cli"],
];
const folders = layers.flat();
const layerOf = (folder: string): number => layers.findIndex((names) => names.includes(folder));

/** The law in its own words, apart from the lint rules that enforce it. */
function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === "hdl" || (from === "dut" && to === "hdl")) return false;
  return layerOf(to) < layerOf(from);
}

const rulesBroken = {
  "src/golden/a.ts": 'process.exit(1);\nprocess.stdout.write("a");\n',
  "src/golden/b.ts": 'console.log("a");\n',
  "src/golden/c.ts": 'import { exit } from "node:process";\nexit(1);\n',
  "src/golden/d.ts": 'import { writeFileSync } from "node:fs";\nwriteFileSync("a", "b");\n',
  "src/golden/e.ts": 'import * as fs from "node:fs";\nfs.rmSync("a");\n',
  "src/golden/f.ts": 'import fs from "node:fs/promises";\nexport const a: unknown = fs;\n',
  "src/golden/g.ts": "export async function f(): Promise<void> {}\nf();\n",
  "src/golden/h.ts": "export const a: any = 1;\n",
  "src/golden/i.ts": "// @ts-ignore\nexport const a: number = 1;\n",
  "src/golden/j.ts": 'import writeFileAtomic from "write-file-atomic";\nexport const a: unknown = writeFileAtomic;\n',
  "src/golden/k.ts":
    'export type T = { kind: "a" } | { kind: "b" };\nexport function f(t: T): void {\n  switch (t.kind) {\n    case "a":\n  }\n}\n',
};
const brokenRule = {
  a: "eslint(no-restricted-properties)",
  b: "eslint(no-console)",
  c: "eslint(no-restricted-imports)",
  d: "eslint(no-restricted-imports)",
  e: "eslint(no-restricted-imports)",
  f: "eslint(no-restricted-imports)",
  g: "typescript(no-floating-promises)",
  h: "typescript(no-explicit-any)",
  i: "typescript(ban-ts-comment)",
  j: "eslint(no-restricted-imports)",
  k: "typescript(switch-exhaustiveness-check)",
};
const allowed = {
  "src/cli/a.ts":
    'import { writeFileSync } from "node:fs";\nwriteFileSync("a", "b");\nconsole.log("a");\nprocess.exit(1);\n',
  "src/cache/a.ts": 'import { writeFileSync } from "node:fs";\nwriteFileSync("a", "b");\n',
  "src/golden/ok.ts": 'import { readFileSync } from "node:fs";\nexport const a: string = readFileSync("a", "utf8");\n',
};

interface Diagnostic {
  readonly filename: string;
  readonly code: string;
}

let folder = "";
let broken: readonly Diagnostic[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vnpu-lint-rules-"));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const file of [".oxlintrc.json", "tsconfig.json", "package.json"]) cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  for (const name of folders)
    write(`src/${name}/thing.ts`, "export type Thing = number;\nexport const thing: Thing = 1;\n");
  for (const from of folders) {
    for (const to of folders) {
      write(
        `src/${from}/imports_${to}.ts`,
        `import { thing } from "../${to}/thing.ts";\nexport const a: number = thing;\n`,
      );
    }
  }
  write("src/golden/types_cli.ts", 'import type { Thing } from "../cli/thing.ts";\nexport const a: Thing = 1;\n');
  write("src/golden/again_cli.ts", 'export { thing } from "../cli/thing.ts";\n');
  write("src/golden/all_cli.ts", 'export * from "../cli/thing.ts";\n');
  write("src/golden/deep/deep_cli.ts", 'export * from "../../cli/thing.ts";\n');
  write("src/golden/dynamic_cli.ts", 'export const a: Promise<unknown> = import("../cli/thing.ts");\n');
  for (const [file, text] of Object.entries({ ...rulesBroken, ...allowed })) write(file, text);

  const oxlint = join(root, "node_modules", "oxlint", "bin", "oxlint");
  const args = [oxlint, "--type-aware", "--format=json", "src"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 });
  broken = (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const codesOf = (file: string): string[] =>
  broken.filter(({ filename }) => filename === file || filename.endsWith(`/${file}`)).map(({ code }) => code);
const restricted = "eslint(no-restricted-imports)";

describe("layers", () => {
  it.each(folders)("%s imports what the layers allow, and nothing else", (from) => {
    for (const to of folders) {
      const refused = codesOf(`src/${from}/imports_${to}.ts`).includes(restricted);
      expect(`${from} → ${to}: ${refused ? "refused" : "allowed"}`).toBe(
        `${from} → ${to}: ${mayImport(from, to) ? "allowed" : "refused"}`,
      );
    }
  });

  it.each(["types_cli", "again_cli", "all_cli", "deep/deep_cli", "dynamic_cli"])("%s counts as an import", (name) => {
    expect(codesOf(`src/golden/${name}.ts`)).toContain(restricted);
  });
});

describe("rules", () => {
  it.each(Object.entries(brokenRule))("%s breaks %s", (file, code) => {
    expect(codesOf(`src/golden/${file}.ts`)).toContain(code);
  });

  it.each(Object.keys(allowed))("%s is allowed", (file) => {
    expect(codesOf(file)).toEqual([]);
  });
});
