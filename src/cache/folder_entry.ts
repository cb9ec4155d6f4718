import { existsSync } from "node:fs";
import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ensureFolder } from "./ensure_folder.ts";
import { CacheError, errorCode } from "./errors.ts";
import { sha256 } from "./key.ts";
import { filesIn, leaseFolder, touch, type Lease } from "./lease.ts";
import { noticeUnkept } from "./notices.ts";
import { forgetTemporary, removeStaleTemporaries, temporaryPath } from "./temporary.ts";

/** A finished folder, this run's own until `release`: nobody else removes or changes it. */
export interface FolderEntry {
  readonly path: string;
  release(): Promise<void>;
}

/** Name of the file in each folder entry that holds the SHA-256 of the others. */
export const checksumName = "checksums.json";

/** The entry when every file in it is as it was written; otherwise it is removed and missed. */
export async function readFolderEntry(folder: string, key: string): Promise<FolderEntry | undefined> {
  const path = join(folder, key);
  if (!existsSync(path)) return undefined;
  // Leased first, checked then: what was checked is what is used. Without links it is used where it lies.
  const lease = (await leaseFolder(path, dirname(folder))) ?? inPlace(path);
  if (await isWhole(lease.path)) {
    await touch(join(path, checksumName));
    return lease;
  }
  await lease.release();
  await removeFolder(path);
  return undefined;
}

/**
 * Makes an entry in a temporary folder beside it, then renames. When another run was faster, ours is used and dropped.
 * Where the cache cannot be written, the entry is made in the system's temporary folder and lives until `release`. What
 * `make` throws passes through, and nothing is left behind.
 */
export async function makeFolderEntry(
  folder: string,
  key: string,
  make: (path: string) => Promise<void>,
): Promise<FolderEntry> {
  const { path: temporary, inCache } = await openTemporaryFolder(folder);
  const unkept: FolderEntry = { path: temporary, release: async () => void (await removeFolder(temporary)) };
  try {
    await make(temporary);
  } catch (error) {
    await removeFolder(temporary);
    throw error;
  }
  if (!inCache) return unkept;
  try {
    await writeChecksums(temporary);
  } catch (error) {
    noticeUnkept(dirname(folder), errorCode(error));
    return unkept;
  }
  return publish(temporary, join(folder, key), unkept);
}

/** Gives a whole folder its final name, and a lease on it that was taken before anybody could evict it. */
async function publish(temporary: string, path: string, unkept: FolderEntry): Promise<FolderEntry> {
  const lease = await leaseFolder(temporary, dirname(dirname(path)));
  const renamed = await rename(temporary, path).then(
    () => true,
    () => false,
  );
  if (renamed) {
    forgetTemporary(temporary);
    return lease ?? inPlace(path);
  }
  if (lease === undefined) return unkept;
  await removeFolder(temporary);
  return lease;
}

function inPlace(path: string): Lease {
  return { path, release: async () => undefined };
}

async function openTemporaryFolder(folder: string): Promise<{ path: string; inCache: boolean }> {
  const path = temporaryPath(folder);
  try {
    ensureFolder(folder);
    await mkdir(path);
    return { path, inCache: true };
  } catch (inCacheError) {
    forgetTemporary(path);
    const elsewhere = temporaryPath(tmpdir());
    try {
      await mkdir(elsewhere, { mode: 0o700 });
      noticeUnkept(dirname(folder), errorCode(inCacheError));
      await removeStaleTemporaries(tmpdir());
      return { path: elsewhere, inCache: false };
    } catch (error) {
      forgetTemporary(elsewhere);
      throw new CacheError(
        `Neither the cache folder ${folder} (${errorCode(inCacheError)}) nor ${tmpdir()} (${errorCode(error)}) can be written.`,
        { cause: error },
      );
    }
  }
}

/** Moves the folder out of every reader's sight before it is emptied. The system's code when it cannot be moved. */
export async function removeFolder(path: string): Promise<string | undefined> {
  const aside = temporaryPath(dirname(path));
  const refusal = await rename(path, aside).then(() => undefined, errorCode);
  await rm(refusal === undefined ? aside : path, { recursive: true, force: true }).catch(() => undefined);
  forgetTemporary(aside);
  forgetTemporary(path);
  return refusal;
}

async function writeChecksums(path: string): Promise<void> {
  const sums: Record<string, string> = {};
  for (const name of (await filesIn(path)).sort()) sums[name] = sha256(await readFile(join(path, name)));
  await writeFile(join(path, checksumName), JSON.stringify(sums));
  for (const name of [...Object.keys(sums), checksumName]) {
    const file = await open(join(path, name), "r");
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

async function isWhole(path: string): Promise<boolean> {
  try {
    const sums: unknown = JSON.parse(await readFile(join(path, checksumName), "utf8"));
    if (typeof sums !== "object" || sums === null) return false;
    const names = (await filesIn(path)).filter((name) => name !== checksumName);
    if (names.some((name) => !(name in sums))) return false;
    for (const [name, sum] of Object.entries(sums)) {
      if (sha256(await readFile(join(path, name))) !== sum) return false;
    }
    return true;
  } catch {
    return false;
  }
}
