export { openCache, type Cache } from "./cache.ts";
export { CacheError, errorCode } from "./errors.ts";
export { cacheFolder } from "./folder.ts";
export type { FolderEntry } from "./folder_entry.ts";
export { cacheKey, sha256 } from "./key.ts";
export { openUnlinkedFile } from "./scratch.ts";
export { copyOut, makeWorkFolder, type WorkFolder } from "./work_folder.ts";
