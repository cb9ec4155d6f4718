import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { UsageError } from "./errors.ts";
import type { Run } from "./run.ts";

/** Writes a file that the user named, whole or not at all; makes the folders above it. */
export function writeUserFile(run: Run, path: string, text: string): void {
  const file = resolve(run.terminal.cwd, path);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new UsageError(`${path}: is a folder; allowed is the path of a file.`);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileAtomic.sync(file, text);
}
