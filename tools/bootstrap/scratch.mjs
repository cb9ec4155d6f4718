import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Folder of things half done; everything in it begins with the process id of the run that made it. */
const scratch = ".bootstrap";

/** An empty folder of this run, under a name of its own. */
export async function makeScratch(root, name) {
  const folder = join(root, scratch, `${process.pid}-${name}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/** A path in the scratch folder where nothing stands yet. */
export async function freeScratchPath(root, name) {
  const folder = await makeScratch(root, name);
  await rm(folder, { recursive: true, force: true });
  return folder;
}

/** Removes what runs left behind that were killed. */
export async function removeAbandoned(root) {
  const names = await readdir(join(root, scratch)).catch(() => []);
  const abandoned = names.filter((name) => !isAlive(Number.parseInt(name, 10)));
  await Promise.all(abandoned.map((name) => rm(join(root, scratch, name), { recursive: true, force: true })));
}

/** Removes what this run left behind under these names. */
export async function removeOwn(root, ...names) {
  const paths = names.map((name) => join(root, scratch, `${process.pid}-${name}`));
  await Promise.all(paths.map((path) => rm(path, { recursive: true, force: true })));
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
