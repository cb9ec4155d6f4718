import envPaths from "env-paths";
import { resolve } from "node:path";

/** The user's cache folder: `VNPU_CACHE_DIR` when set, else the place the operating system has for caches. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment["VNPU_CACHE_DIR"];
  return named === undefined || named === "" ? envPaths("vnpu", { suffix: "" }).cache : resolve(named);
}
