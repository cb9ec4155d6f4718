import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ensureFolder } from "../../cache/index.ts";
import { EnvironmentError, systemWords } from "../errors.ts";
import { manifestName, type FolderFile } from "./manifest.ts";
import type { FolderState } from "./compare.ts";

/**
 * Brings a folder to the files that belong in it. All of them are written to a temporary folder beside it first, so a
 * full disk changes nothing; then moved in one by one, the manifest first, so that a run killed in between leaves whole
 * files that the next run knows again. Files that are right already are not touched.
 */
export function writeFolder(folder: string, files: readonly FolderFile[], state: FolderState): void {
  const parent = dirname(folder);
  ensureFolder(parent);
  removeAbandoned(parent, basename(folder));
  const changed = new Set([...state.missing, ...state.different.map(({ name }) => name)]);
  const moving = files.filter(({ name }) => changed.has(name));
  if (moving.length === 0 && state.outdated.length === 0) return;
  const temporary = mkdtempSync(join(parent, `.${basename(folder)}.${process.pid}.`));
  try {
    for (const { name, text } of moving) {
      mkdirSync(dirname(join(temporary, name)), { recursive: true });
      writeFileSync(join(temporary, name), text, { flush: true });
    }
    for (const name of state.outdated) rmSync(join(folder, name), { force: true });
    for (const { name } of [...moving].sort((a, b) => Number(b.name === manifestName) - Number(a.name === manifestName))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      renameSync(join(temporary, name), join(folder, name));
    }
  } catch (error) {
    const words = systemWords(error);
    throw words === undefined ? error : new EnvironmentError(`${folder}: is not written, ${words}.`, { cause: error });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Removes the temporary folders of runs that were killed. */
function removeAbandoned(parent: string, stem: string): void {
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(`.${stem}.`) ? /^\d+/.exec(name.slice(stem.length + 2))?.[0] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
