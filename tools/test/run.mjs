import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ensureCompiled } from "../bootstrap/compile.mjs";
import { absentTools, ensureNativeTools, pathOf } from "../bootstrap/native_tools.mjs";
import { makeScratch, removeOwn } from "../bootstrap/scratch.mjs";
import { Stop } from "../bootstrap/stop.mjs";
import { filesThatNeed } from "./needs.mjs";
import { runStage } from "./stage.mjs";
import { summarise } from "./summary.mjs";

/** Longest that the suite may take, seconds; installing is not counted. */
const limitSeconds = 300;

/**
 * Formatting, lint, types and all tests, each stage with its time; resolves to the exit code.
 * `--no-verilator` leaves out test files that need Verilator or another native tool that is absent, tells the tests by
 * VNPU_NO_VERILATOR=1, and ends by naming what was not run. Other arguments go to vitest.
 */
export async function test(root, args) {
  const withoutVerilator = args.includes("--no-verilator");
  const filters = args.filter((argument) => argument !== "--no-verilator");
  if (!withoutVerilator) ensureNativeTools();

  const started = performance.now();
  const results = join(await makeScratch(root, "tests"), "vitest.json");
  const absent = withoutVerilator ? ["verilator", ...absentTools().map(({ tool }) => tool)] : [];
  const leftOut = (await filesThatNeed(root, absent)).filter(
    ({ file }) => !/^test\/(ci|long)\/|\.ci\.test\.ts$/.test(file),
  );
  const env = {
    ...process.env,
    CHROMIUM_PATH: process.env["CHROMIUM_PATH"] ?? pathOf("chromium"),
    ...(withoutVerilator ? { VNPU_NO_VERILATOR: "1" } : {}),
  };
  const bin = (path) => join(root, "node_modules", path);
  const excludes = leftOut.map(({ file }) => `--exclude=${file}`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const stages = [
    { name: "format", words: [bin("prettier/bin/prettier.cjs"), "--check", "--log-level=warn", "."] },
    { name: "lint", words: [bin("oxlint/bin/oxlint"), "--type-aware", "--deny-warnings"] },
    { name: "types", words: [bin("typescript/bin/tsc"), "--noEmit", "-p", "tsconfig.json"] },
    { name: "compile", run: () => compiles(root) },
    { name: "tests", words: [bin("vitest/vitest.mjs"), "run", ...reporters, ...excludes, ...filters] },
  ];
  const outcomes = [];
  for (const stage of stages) outcomes.push(await runStage(stage, { cwd: root, env, limitSeconds: 2 * limitSeconds }));

  const tests = JSON.parse(await readFile(results, "utf8").catch(() => "{}"));
  await removeOwn(root, "tests");
  const seconds = (performance.now() - started) / 1000;
  const { lines, failed } = summarise({ root, outcomes, tests, seconds, limitSeconds, withoutVerilator, leftOut });
  process.stdout.write(`${lines.join("\n")}\n`);
  return failed === 0 ? 0 : 1;
}

async function compiles(root) {
  try {
    await ensureCompiled(root);
    return 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}
