import { renameSync, statSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { freeScratchPath } from "./scratch.mjs";

/**
 * Puts a finished folder in the place of another by renames alone. Two runs may do so at once: whoever finds the place
 * taken again looks whether `isRight()` by now, and otherwise takes its turn. A run killed in between leaves no folder,
 * or an old one, and the next run mends it.
 */
export async function swapIn(root, finished, place, isRight) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const seen = identity(place);
    if (await isRight()) break;
    const old = await freeScratchPath(root, `old-${attempt}`);
    // Another run may have put the right one there while this one looked: it may be in use already, so look again.
    if (!moveAway(place, old, seen)) continue;
    await rm(old, { recursive: true, force: true });
    try {
      await rename(finished, place);
      return;
    } catch (error) {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST" && error.code !== "EPERM") throw error;
    }
  }
  await rm(finished, { recursive: true, force: true });
}

/** Moves a folder away if it is the one that was seen; without a pause in between, in which it could be replaced. */
function moveAway(place, old, seen) {
  if (identity(place) !== seen) return false;
  try {
    renameSync(place, old);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  return true;
}

function identity(place) {
  return statSync(place, { throwIfNoEntry: false })?.ino;
}
