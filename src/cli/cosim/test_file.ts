import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { LockstepResult, Mismatch } from "../../lockstep/index.ts";
import { regressionTest } from "../../lockstep/regression_test.ts";
import { EnvironmentError, systemCode, UsageError } from "../errors.ts";
import { packageRoot } from "../package_root.ts";
import type { Run } from "../run.ts";
import { writeUserFile } from "../write_user_file.ts";

export interface TestFileOptions {
  readonly testOut?: string;
}

/** Refuses a path that cannot become a file, before anything runs. */
export function checkTestFile(run: Run, { testOut }: TestFileOptions): void {
  if (testOut === undefined) return;
  const path = resolve(run.terminal.cwd, testOut);
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
      throw new UsageError(`--test-out ${testOut}: is a folder; allowed is the path of a file.`);
    }
    const above = existingAbove(path);
    if (!statSync(above).isDirectory()) throw new UsageError(`--test-out ${testOut}: ${above} is no folder.`);
    accessSync(above, constants.W_OK);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (systemCode(error) === "ENOTDIR") {
      throw new UsageError(`--test-out ${testOut}: stands below a file; allowed is the path of a file in a folder.`);
    }
    throw new EnvironmentError(`--test-out ${testOut}: cannot be written (${systemCode(error) ?? "unknown"}).`);
  }
}

/** Writes the shrunk failure, else the first one, as a test; nothing when nothing failed. */
export async function writeTest(
  run: Run,
  results: readonly LockstepResult[],
  { testOut }: TestFileOptions,
  smallest: Mismatch | undefined,
  rtl: string | undefined,
): Promise<{ readonly test?: string }> {
  if (testOut === undefined) return {};
  const mismatch = smallest ?? results.find((result) => result.mismatch !== undefined)?.mismatch;
  if (mismatch === undefined) {
    run.note("--test-out: nothing failed; no test is written.");
    return {};
  }
  const folder = dirname(resolve(run.terminal.cwd, testOut));
  const text = await regressionTest(mismatch, {
    library: libraryFor(folder),
    ...(rtl === undefined ? {} : { rtl: urlPath(folder, resolve(run.terminal.cwd, rtl)) }),
  });
  try {
    writeUserFile(run, testOut, text);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    throw new EnvironmentError(`--test-out ${testOut}: cannot be written (${systemCode(error) ?? "unknown"}).`);
  }
  run.line(`test: ${testOut}; npx vitest run ${testOut}`);
  return { test: testOut };
}

/** A test within this repository imports the sources; any other one the package. */
function libraryFor(folder: string): string {
  const sources = join(packageRoot, "src", "index.ts");
  const isInside = !relative(packageRoot, folder).startsWith("..") && existsSync(sources);
  return isInside ? urlPath(folder, sources) : "vnpu";
}

/** A path as seen from a folder, for `import` and URLs. */
function urlPath(folder: string, path: string): string {
  const from = relative(folder, path).split(sep).join("/");
  return from.startsWith(".") ? from : `./${from}`;
}

function existingAbove(path: string): string {
  const above = dirname(path);
  return above === path || statSync(above, { throwIfNoEntry: false }) !== undefined ? above : existingAbove(above);
}
