import { randomBytes } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const prefix = ".tmp-";
const staleMs = 24 * 3600 * 1000;

/** A name for an unfinished entry, in the folder in which it will be renamed. Nothing ever reads such a name. */
export function temporaryPath(folder: string): string {
  return join(folder, `${prefix}${process.pid}-${randomBytes(6).toString("hex")}`);
}

/** Removes what killed runs left behind, once it is a day old (a process id says nothing on a shared disk). */
export async function removeStaleTemporaries(folder: string, nowMs: number = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((n) => n.startsWith(prefix))) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: nowMs }));
    if (nowMs - mtimeMs > staleMs) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
