import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { ensureFolder } from "../cache/index.ts";
import { EnvironmentError, systemWords, UsageError } from "./errors.ts";
import type { Run } from "./run.ts";

/**
 * Writes a file that the user named, whole or not at all; makes the folders above it. What a link leads to is written, and
 * a pipe or device is written into.
 */
export function writeUserFile(run: Run, path: string, text: string | Uint8Array): void {
  const named = resolve(run.terminal.cwd, path);
  const found = statSync(named, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) {
    throw new UsageError(`${path}: is a folder; allowed is the path of a file.`);
  }
  try {
    if (found !== undefined && !found.isFile()) return writeFileSync(named, text);
    const file = found === undefined ? named : realpathSync(named);
    ensureFolder(dirname(file));
    replaceFile(file, text, found?.mode);
  } catch (error) {
    const words = systemWords(error);
    throw words === undefined ? error : new EnvironmentError(`${path}: is not written, ${words}.`, { cause: error });
  }
}

/** Writes beside the file and renames, so that a kill at any moment leaves the old text or the new. */
function replaceFile(file: string, text: string | Uint8Array, mode: number | undefined): void {
  const [folder, stem] = [dirname(file), `.${basename(file)}.`];
  removeAbandoned(folder, stem);
  const temporary = join(folder, `${stem}${process.pid}.tmp`);
  try {
    const descriptor = openSync(temporary, "w");
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Removes what runs left that were killed before they renamed. */
function removeAbandoned(folder: string, stem: string): void {
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(stem) ? /^(\d+)\.tmp$/.exec(name.slice(stem.length))?.[1] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
