import { existsSync } from "node:fs";
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CacheError, errorCode } from "./errors.ts";
import { sha256 } from "./key.ts";
import { temporaryPath } from "./temporary.ts";

/** A finished folder. `release` removes it when it lies outside the cache, and does nothing otherwise. */
export interface FolderEntry {
  readonly path: string;
  release(): Promise<void>;
}

const checksumName = "checksums.json";

/** The entry's folder when every file in it is as it was written; otherwise it is removed and missed. */
export async function readFolderEntry(folder: string, key: string): Promise<string | undefined> {
  const path = join(folder, key);
  if (!existsSync(path)) return undefined;
  if (await isWhole(path)) return path;
  await removeFolder(path);
  return undefined;
}

/**
 * Makes an entry in a temporary folder beside it, then renames. When another run was faster, its entry is taken. Where
 * the cache cannot be written, the entry is made in the system's temporary folder and lives until `release`. What
 * `make` throws passes through, and nothing is left behind.
 */
export async function makeFolderEntry(
  folder: string,
  key: string,
  make: (path: string) => Promise<void>,
): Promise<FolderEntry> {
  const { path: temporary, inCache } = await openTemporaryFolder(folder);
  try {
    await make(temporary);
    if (!inCache) return { path: temporary, release: () => removeFolder(temporary) };
    await writeChecksums(temporary);
    const path = join(folder, key);
    const renamed = await rename(temporary, path).then(
      () => true,
      () => false,
    );
    if (renamed) return { path, release: async () => undefined };
    if (await isWhole(path)) {
      await removeFolder(temporary);
      return { path, release: async () => undefined };
    }
    return { path: temporary, release: () => removeFolder(temporary) };
  } catch (error) {
    await removeFolder(temporary);
    throw error;
  }
}

async function openTemporaryFolder(folder: string): Promise<{ path: string; inCache: boolean }> {
  try {
    await mkdir(folder, { recursive: true });
    const path = temporaryPath(folder);
    await mkdir(path);
    return { path, inCache: true };
  } catch (inCacheError) {
    try {
      return { path: await mkdtemp(join(tmpdir(), "vnpu-")), inCache: false };
    } catch (error) {
      throw new CacheError(
        `Neither the cache folder ${folder} (${errorCode(inCacheError)}) nor ${tmpdir()} (${errorCode(error)}) can be written.`,
        { cause: error },
      );
    }
  }
}

/** Moves the folder out of every reader's sight before it is emptied. */
async function removeFolder(path: string): Promise<void> {
  const aside = temporaryPath(join(path, ".."));
  const moved = await rename(path, aside).then(
    () => aside,
    () => path,
  );
  await rm(moved, { recursive: true, force: true }).catch(() => undefined);
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
    for (const [name, sum] of Object.entries(sums)) {
      if (sha256(await readFile(join(path, name))) !== sum) return false;
    }
    return true;
  } catch {
    return false;
  }
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1));
}
