import { setTimeout as delay } from "node:timers/promises";
import { fingerprint } from "./fingerprint.ts";

/**
 * Time between two looks, milliseconds. Looking works on every file system, network ones and those of containers
 * included, where notices of changes do not; a look at a hundred files takes about a millisecond.
 */
const intervalMs = 100;

/**
 * Resolves once the files at the paths differ from a fingerprint and have been at rest for two looks, so that a save of
 * many files counts as one change; rejects with the signal's reason when it is aborted. `onFirst` is called at the first
 * difference, before the files are at rest.
 */
export async function nextChange(
  paths: readonly string[],
  before: string,
  signal: AbortSignal,
  onFirst: () => void = () => undefined,
): Promise<void> {
  let last = before;
  let isChanged = false;
  for (;;) {
    await delay(intervalMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    const now = fingerprint(paths);
    if (isChanged && now === last) return;
    if (!isChanged && now !== before) {
      isChanged = true;
      onFirst();
    }
    last = now;
  }
}
