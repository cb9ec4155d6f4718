import { createHash } from "node:crypto";

/**
 * Key of a cache entry: SHA-256 over everything the entry depends on, 64 hexadecimal digits. Each part is hashed with
 * its length, so that ("ab", "c") and ("a", "bc") differ.
 */
export function cacheKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    const bytes = typeof part === "string" ? Buffer.from(part, "utf8") : part;
    hash.update(`${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

/** SHA-256 of the bytes, 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
