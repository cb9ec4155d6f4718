import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, normalize } from "node:path";
import { forgetTemporary, removeStaleTemporaries, temporaryPath } from "./temporary.ts";

/** A folder in which a tool works; nothing in it is kept unless it is copied out. */
export interface WorkFolder {
  readonly path: string;
  /** Writes a file into a folder of it. Throws RangeError when the name leads out of that folder. */
  write(folder: string, name: string, text: string): Promise<void>;
  /** Copies a file from anywhere into a folder of it. */
  copyIn(from: string, folder: string, name: string): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Makes a work folder inside `parent`. GNU make cannot build in a folder whose path has a blank in it: then, and where
 * `parent` cannot be written, it lies in the system's temporary folder.
 */
export async function makeWorkFolder(parent: string): Promise<WorkFolder> {
  const path = await makeFolder(parent);
  const place = async (folder: string, name: string): Promise<string> => {
    const inside = normalize(name);
    if (isAbsolute(inside) || inside.startsWith("..")) {
      throw new RangeError(`File '${name}' must have a relative path that does not lead upward.`);
    }
    const file = join(path, folder, inside);
    await mkdir(dirname(file), { recursive: true });
    return file;
  };
  return {
    path,
    write: async (folder, name, text) => writeFile(await place(folder, name), text),
    copyIn: async (from, folder, name) => copyFile(from, await place(folder, name)),
    remove: async () => {
      await rm(path, { recursive: true, force: true });
      forgetTemporary(path);
    },
  };
}

/** Copies a finished file into the folder of an entry that is being made. */
export async function copyOut(from: string, entry: string, name: string): Promise<void> {
  await copyFile(from, join(entry, name));
}

async function makeFolder(parent: string): Promise<string> {
  if (!/\s/.test(parent)) {
    const path = temporaryPath(parent);
    try {
      await mkdir(path, { recursive: true });
      await removeStaleTemporaries(parent);
      return path;
    } catch {
      forgetTemporary(path);
    }
  }
  const path = temporaryPath(tmpdir());
  await mkdir(path, { mode: 0o700 });
  await removeStaleTemporaries(tmpdir());
  return path;
}
