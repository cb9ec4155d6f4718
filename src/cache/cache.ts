import { join } from "node:path";
import { cleanEntries } from "./entries.ts";
import { errorCode } from "./errors.ts";
import { readFileEntry, writeFileEntry } from "./file_entry.ts";
import { makeFolderEntry, readFolderEntry, type FolderEntry } from "./folder_entry.ts";
import { cacheFolder } from "./folder.ts";
import { noteWritten } from "./limit.ts";
import { noticeUnkept } from "./notices.ts";
import { removeStaleTemporaries } from "./temporary.ts";

/** A content-addressed store: `kind` is a folder of it (`verilator`, `elaborated`), `key` comes from `cacheKey`. */
export interface Cache {
  readonly folder: string;
  /** The bytes of an entry; undefined when it is missing or was altered. Never rejects. */
  read(kind: string, key: string): Promise<Uint8Array | undefined>;
  /** Keeps the bytes; false when the disk refuses, and the work goes on without a cache. Never rejects. */
  write(kind: string, key: string, content: Uint8Array): Promise<boolean>;
  /** The text of an entry, made and kept when it is missing. Rejects with what `make` throws. */
  text(kind: string, key: string, make: () => Promise<string>): Promise<string>;
  /** The entry's folder, whole, when it is there. */
  findFolder(kind: string, key: string): Promise<FolderEntry | undefined>;
  /** The folder of an entry, made when it is missing; see `makeFolderEntry`. */
  folderEntry(kind: string, key: string, make: (path: string) => Promise<void>): Promise<FolderEntry>;
  /** Removes every entry; what running processes use or make stays whole. Throws CacheError when the disk refuses. */
  clean(): Promise<void>;
}

/** Opens the store in `folder`; nothing is written before the first entry. */
export function openCache(folder: string = cacheFolder()): Cache {
  const swept = new Set<string>();
  const write = async (kind: string, key: string, content: Uint8Array): Promise<boolean> => {
    await sweep(kind);
    return writeFileEntry(join(folder, kind), key, content).then(
      () => true,
      (error: unknown) => {
        noticeUnkept(folder, errorCode(error));
        return false;
      },
    );
  };
  const sweep = async (kind: string): Promise<void> => {
    noteWritten(folder);
    if (swept.has(kind)) return;
    swept.add(kind);
    await removeStaleTemporaries(join(folder, kind));
  };
  return {
    folder,
    read: (kind, key) => readFileEntry(join(folder, kind), key),
    write,
    text: async (kind, key, make) => {
      const found = await readFileEntry(join(folder, kind), key);
      if (found !== undefined) return Buffer.from(found).toString("utf8");
      const text = await make();
      await write(kind, key, Buffer.from(text, "utf8"));
      return text;
    },
    findFolder: (kind, key) => readFolderEntry(join(folder, kind), key),
    folderEntry: async (kind, key, make) => {
      const found = await readFolderEntry(join(folder, kind), key);
      if (found !== undefined) return found;
      await sweep(kind);
      return makeFolderEntry(join(folder, kind), key, make);
    },
    clean: async () => void (await cleanEntries(folder)),
  };
}
