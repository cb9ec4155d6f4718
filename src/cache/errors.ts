/** No folder could take what must be written: disk full, no permission. Exit code 3. The message is one sentence. */
export class CacheError extends Error {
  override name = "CacheError";
}

/** The system's short code of an error (`ENOSPC`), or its message. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) return "code" in error && typeof error.code === "string" ? error.code : error.message;
  return String(error);
}
