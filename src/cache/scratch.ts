import { closeSync, existsSync, openSync, unlinkSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { ensureFolder } from "./ensure_folder.ts";
import { cacheFolder } from "./folder.ts";
import { CacheError, errorCode } from "./errors.ts";
import { forgetTemporary, temporaryPath } from "./temporary.ts";

const chunk = new Uint8Array(1 << 20);

/** Folders for scratch files, best first: the local disk, the cache, memory. */
export function scratchFolders(): string[] {
  return [tmpdir(), cacheFolder(), "/dev/shm"];
}

/**
 * Opens a file of `bytes` zeros for reading and writing that has no name: it goes when its last descriptor is closed,
 * after any kind of death. The zeros are written, not promised, so a full disk shows here, and the next folder is tried.
 * Throws CacheError when no folder has the room.
 */
export function openUnlinkedFile(bytes: number, folders: readonly string[] = scratchFolders()): number {
  const failures: string[] = [];
  for (const folder of folders) {
    try {
      if (folder === "/dev/shm" && !existsSync(folder)) continue;
      return openIn(folder, bytes);
    } catch (error) {
      failures.push(`${folder} (${errorCode(error)})`);
    }
  }
  throw new CacheError(`No folder has room for a scratch file of ${bytes} bytes: tried ${failures.join(", ")}.`);
}

function openIn(folder: string, bytes: number): number {
  ensureFolder(folder);
  const path = temporaryPath(folder);
  let fd: number | undefined;
  try {
    fd = openSync(path, "wx+", 0o600);
    unlinkSync(path);
    for (let at = 0; at < bytes;) at += writeSync(fd, chunk, 0, Math.min(chunk.length, bytes - at), at);
    return fd;
  } catch (error) {
    if (fd !== undefined) closeSync(fd);
    throw error;
  } finally {
    forgetTemporary(path);
  }
}
