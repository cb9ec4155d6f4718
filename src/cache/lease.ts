import { copyFile, link, mkdir, readdir, rm, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode } from "./errors.ts";
import { forgetTemporary, removeStaleTemporaries, temporaryPath } from "./temporary.ts";

/** A run's own hold on a folder: it stays whole while others evict or replace the entry. */
export interface Lease {
  readonly path: string;
  release(): Promise<void>;
}

/** Folder, beside the kinds, that holds the leases of running processes. */
export const leaseFolderName = "in-use";

const swept = new Set<string>();

/**
 * Links the files of a folder into one of this run's own, which costs no room: what is removed from the cache lives on
 * there. A disk without links gets copies. Undefined when the folder is gone, or the disk takes no more names.
 */
export async function leaseFolder(path: string, cacheRoot: string): Promise<Lease | undefined> {
  const parent = join(cacheRoot, leaseFolderName);
  const own = temporaryPath(parent);
  const release = async (): Promise<void> => {
    await rm(own, { recursive: true, force: true }).catch(() => undefined);
    forgetTemporary(own);
  };
  try {
    await mkdir(own, { recursive: true });
    if (!swept.has(parent)) await removeStaleTemporaries(parent);
    swept.add(parent);
    for (const name of await filesIn(path)) {
      await mkdir(dirname(join(own, name)), { recursive: true });
      await linkOrCopy(join(path, name), join(own, name));
    }
    return { path: own, release };
  } catch {
    await release();
    return undefined;
  }
}

/** Paths of the files below a folder, relative to it. */
export async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1));
}

/** Says that an entry was used now: the order in which entries are evicted. */
export async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch((error: unknown) => {
    if (!["EPERM", "EMLINK", "ENOTSUP", "ENOSYS", "EACCES"].includes(errorCode(error))) throw error;
    return copyFile(from, to);
  });
}
