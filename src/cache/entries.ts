import { open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { CacheError, errorCode } from "./errors.ts";
import { checksumName, removeFolder } from "./folder_entry.ts";
import { filesIn, leaseFolderName } from "./lease.ts";
import { diskClock, removeStaleTemporaries } from "./temporary.ts";

/** An entry as it lies on the disk. */
export interface CacheEntry {
  readonly kind: string;
  readonly key: string;
  readonly path: string;
  readonly isFolder: boolean;
  readonly bytes: number;
  /** By the disk's clock, milliseconds. */
  readonly lastUsedMs: number;
  /** A running process holds it: it can be removed, its room comes free when that process ends. */
  readonly inUse: boolean;
}

/** What a removal did. */
export interface Removed {
  readonly entries: number;
  readonly bytes: number;
  /** Of the bytes, those that running processes still hold. */
  readonly heldBytes: number;
}

const keyForm = /^[0-9a-f]{64}$/;
const msPerDay = 24 * 3600 * 1000;

/** Entries of a cache folder; anything that does not look like one is not ours, and is left alone. */
export async function listEntries(root: string): Promise<readonly CacheEntry[]> {
  const folders = await readdir(root, { withFileTypes: true }).catch(() => []);
  const kinds = folders.filter((f) => f.isDirectory() && f.name !== leaseFolderName && !f.name.startsWith("."));
  const entries: CacheEntry[] = [];
  for (const { name: kind } of kinds.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    for (const key of await readdir(join(root, kind)).catch(() => [])) {
      // Another process may remove it between any two calls.
      const entry = keyForm.test(key)
        ? await entryAt(kind, key, join(root, kind, key)).catch(() => undefined)
        : undefined;
      if (entry !== undefined) entries.push(entry);
    }
  }
  return entries;
}

/** Removes what dead processes left, then the entries that were last used longer ago than so many days; all unless told. */
export async function cleanEntries(root: string, olderThanDays?: number): Promise<Removed> {
  await sweep(root);
  const all = await listEntries(root);
  if (olderThanDays === undefined) return removeEntries(all);
  if (all.length === 0) return removeEntries([]);
  const limitMs = (await diskClock(root)) - olderThanDays * msPerDay;
  return removeEntries(all.filter(({ lastUsedMs }) => lastUsedMs < limitMs));
}

/** Removes the entries that were used least recently until the others fit into so many bytes. */
export async function trimEntries(root: string, mostBytes: number): Promise<Removed> {
  await sweep(root);
  const all = [...(await listEntries(root))].sort((a, b) => a.lastUsedMs - b.lastUsedMs);
  let bytes = all.reduce((sum, entry) => sum + entry.bytes, 0);
  const evicted: CacheEntry[] = [];
  for (const entry of all) {
    if (bytes <= mostBytes) break;
    bytes -= entry.bytes;
    evicted.push(entry);
  }
  return removeEntries(evicted);
}

async function sweep(root: string): Promise<void> {
  const folders = await readdir(root, { withFileTypes: true }).catch(() => []);
  await removeStaleTemporaries(root);
  for (const folder of folders) if (folder.isDirectory()) await removeStaleTemporaries(join(root, folder.name));
}

async function removeEntries(entries: readonly CacheEntry[]): Promise<Removed> {
  let removed: Removed = { entries: 0, bytes: 0, heldBytes: 0 };
  for (const entry of entries) {
    // At once, out of every reader's sight; whoever has it open or leased keeps it.
    if (!(await removeEntry(entry))) continue;
    const heldBytes = removed.heldBytes + (entry.inUse ? entry.bytes : 0);
    removed = { entries: removed.entries + 1, bytes: removed.bytes + entry.bytes, heldBytes };
  }
  return removed;
}

/** Whether it was this call that removed the entry: another process may have been faster. */
async function removeEntry({ path, isFolder }: CacheEntry): Promise<boolean> {
  const refusal = isFolder ? await removeFolder(path) : await rm(path).then(() => undefined, errorCode);
  if (refusal === undefined) return true;
  if (refusal === "ENOENT") return false;
  throw new CacheError(`Cache entry ${path} cannot be removed (${refusal}).`);
}

async function entryAt(kind: string, key: string, path: string): Promise<CacheEntry | undefined> {
  const own = await stat(path);
  const isFolder = own.isDirectory();
  if (!isFolder) {
    if (!(await startsWithChecksum(path))) return undefined;
    return { kind, key, path, isFolder, bytes: own.size, lastUsedMs: own.mtimeMs, inUse: false };
  }
  const { mtimeMs: lastUsedMs } = await stat(join(path, checksumName));
  const files = await Promise.all((await filesIn(path)).map((name) => stat(join(path, name))));
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  return { kind, key, path, isFolder, bytes, lastUsedMs, inUse: files.some(({ nlink }) => nlink > 1) };
}

async function startsWithChecksum(path: string): Promise<boolean> {
  const file = await open(path, "r");
  try {
    const head = Buffer.alloc(64);
    await file.read(head, 0, 64, 0);
    return keyForm.test(head.toString("latin1"));
  } finally {
    await file.close();
  }
}
