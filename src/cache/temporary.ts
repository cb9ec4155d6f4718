import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { ownerState, ownTag } from "./owner.ts";

const prefix = ".tmp-";
const staleMs = 24 * 3600 * 1000;
const form = /^\.tmp-([0-9a-f]{8}-\d+-\d+)-[0-9a-f]{12}$/;

/** Names given out and not yet taken back: an end by `process.exit` removes them. */
const live = new Set<string>();
let listening = false;

/** A name for an unfinished entry, in the folder in which it will be renamed. Nothing ever reads such a name. */
export function temporaryPath(folder: string): string {
  const path = join(folder, `${prefix}${ownTag()}-${randomBytes(6).toString("hex")}`);
  live.add(path);
  if (!listening) process.on("exit", removeLive);
  listening = true;
  return path;
}

/** Takes a name back that was renamed or removed. */
export function forgetTemporary(path: string): void {
  live.delete(path);
}

/** Whether a file name is one of `temporaryPath`. */
export function isTemporary(name: string): boolean {
  return name.startsWith(prefix);
}

/**
 * Removes what killed runs left behind: at once where the run was one of this machine, and a day after its last change
 * where it was one of another, by the clock of the disk. A live run's is never removed, however old a clock makes it.
 */
export async function removeStaleTemporaries(folder: string): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter(isTemporary);
  if (names.length === 0) return;
  const diskNowMs = await diskClock(folder);
  for (const name of names) {
    const path = join(folder, name);
    const tag = form.exec(name)?.[1];
    const state = tag === undefined ? "elsewhere" : ownerState(tag);
    if (state === "alive") continue;
    if (state === "elsewhere" && !(await isOlder(path, diskNowMs - staleMs))) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The disk's own time, milliseconds: that of a file made now. −∞, when none can be made, makes nothing old. */
export async function diskClock(folder: string): Promise<number> {
  const path = temporaryPath(folder);
  try {
    const file = await open(path, "wx");
    try {
      return (await file.stat()).mtimeMs;
    } finally {
      await file.close();
    }
  } catch {
    return -Infinity;
  } finally {
    await rm(path, { force: true }).catch(() => undefined);
    forgetTemporary(path);
  }
}

async function isOlder(path: string, thanMs: number): Promise<boolean> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs < thanMs,
    () => false,
  );
}

function removeLive(): void {
  for (const path of live) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // A tool may still write there; the next run removes it.
    }
  }
}
