import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { NeuIsaError } from "../../isa/index.ts";
import { systemCode, UsageError } from "../errors.ts";
import type { Run } from "../run.ts";

/** Bytes of a file that the user named. @throws {UsageError} when it cannot be read. */
export function readUserFile(run: Run, path: string): Uint8Array {
  try {
    return readFileSync(resolve(run.terminal.cwd, path));
  } catch (error) {
    const code = systemCode(error);
    const found = code === "ENOENT" ? "no such file" : `cannot be read (${code ?? "unknown"})`;
    throw new UsageError(`${path}: ${found}; allowed is a readable file.`);
  }
}

/** Text of a file that the user named. @throws {UsageError} when it cannot be read, or is no text. */
export function readUserText(run: Run, path: string): string {
  const bytes = readUserFile(run, path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path}: is no text; allowed is UTF-8.`);
  }
}

/** Runs what reads a program; what is wrong with the program is the user's to correct. */
export function aboutPrograms<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof NeuIsaError ? new UsageError(error.sentences) : error;
  }
}

/** @throws {UsageError} when the output would replace the input. */
export function refuseSameFile(run: Run, input: string, output: string | undefined): void {
  if (output === undefined || resolve(run.terminal.cwd, input) !== resolve(run.terminal.cwd, output)) return;
  throw new UsageError(`${output}: is the file that is read; allowed is another path.`);
}
