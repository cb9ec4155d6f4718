import { open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { ensureFolder } from "./ensure_folder.ts";
import { sha256 } from "./key.ts";
import { touch } from "./lease.ts";
import { forgetTemporary, temporaryPath } from "./temporary.ts";

const checksumBytes = 64;

/** Reads an entry: SHA-256 in hexadecimal, then the content. An entry that is cut or altered is removed and missed. */
export async function readFileEntry(folder: string, key: string): Promise<Uint8Array | undefined> {
  const path = join(folder, key);
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const content = bytes.subarray(checksumBytes);
  if (bytes.subarray(0, checksumBytes).toString("latin1") === sha256(content)) {
    await touch(path);
    return content;
  }
  await rm(path, { force: true }).catch(() => undefined);
  return undefined;
}

/** Writes an entry so that no reader, and no kill, ever meets half of it. Throws what the disk says. */
export async function writeFileEntry(folder: string, key: string, content: Uint8Array): Promise<void> {
  ensureFolder(folder);
  const temporary = temporaryPath(folder);
  try {
    const file = await open(temporary, "wx", 0o644);
    try {
      await file.writeFile(Buffer.from(sha256(content), "latin1"));
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(folder, key));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    forgetTemporary(temporary);
  }
}
