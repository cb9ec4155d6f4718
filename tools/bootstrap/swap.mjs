import { rename, rm } from "node:fs/promises";
import { freeScratchPath } from "./scratch.mjs";

/**
 * Puts a finished folder in the place of another by renames alone. Two runs may do so at once: whoever finds the place
 * taken again looks whether `isRight()` by now, and otherwise takes its turn. A run killed in between leaves no folder,
 * or an old one, and the next run mends it.
 */
export async function swapIn(root, finished, place, isRight) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (await isRight()) break;
    const old = await freeScratchPath(root, `old-${attempt}`);
    await rename(place, old).catch(ignore("ENOENT"));
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

function ignore(code) {
  return (error) => {
    if (error.code !== code) throw error;
  };
}
