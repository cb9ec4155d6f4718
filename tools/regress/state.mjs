import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** Everything that decides how a long test ends; documents do not. */
const folders = ["src", "test", "tools", "generated", "configs", "data", "examples", "rtl", "synth", "testbenches"];
const files = ["package.json", "package-lock.json", "tsconfig.json", "vitest.config.ts", "vitest.long.config.ts"];

/** SHA-256 over names and contents of the sources, as they are now. */
export async function stateOfSources(root) {
  const found = await Promise.all(folders.map((folder) => filesIn(root, folder)));
  const hash = createHash("sha256");
  for (const file of [...found.flat(), ...files].sort()) {
    const bytes = await readFile(join(root, file)).catch(() => undefined);
    if (bytes !== undefined) hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

async function filesIn(root, folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
