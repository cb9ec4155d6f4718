import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Packages that the tool needs when it runs, by their paths in the lock: neither development nor optional ones, so that
 * one tarball fits every machine. Sorted by path.
 */
export async function runtimePackages(root) {
  const { packages } = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== "" && !dev && !optional && !devOptional)
    .map(([path]) => path)
    .sort();
}
