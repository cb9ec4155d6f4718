import { cacheFolder } from "./folder.ts";
import { trimEntries } from "./entries.ts";

const defaultBytes = 4 * 2 ** 30;

/** Cache folders into which this process wrote. */
const written = new Set<string>();

export function noteWritten(root: string): void {
  written.add(root);
}

/**
 * Most bytes that the cache keeps beyond a run: `VNPU_CACHE_MAX_BYTES`, else 4 GiB.
 *
 * @throws {RangeError} when the variable is no whole number of bytes.
 */
export function cacheLimitBytes(environment: NodeJS.ProcessEnv = process.env): number {
  const text = environment["VNPU_CACHE_MAX_BYTES"];
  if (text === undefined || text === "") return defaultBytes;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new RangeError(`VNPU_CACHE_MAX_BYTES: '${text}' is no number of bytes; allowed is an integer from 0 up.`);
}

/** Brings the user's cache under its limit when this process added to it; never rejects. */
export async function trimCache(environment: NodeJS.ProcessEnv = process.env): Promise<void> {
  const root = cacheFolder(environment);
  if (!written.delete(root)) return;
  await trimEntries(root, cacheLimitBytes(environment)).catch(() => undefined);
}
