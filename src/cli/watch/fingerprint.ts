import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * A text that differs when a file at one of the paths, or below a folder among them, was written, replaced, added or
 * removed. Times are of the file system's own resolution, so two writes within one tick may look alike.
 */
export function fingerprint(paths: readonly string[]): string {
  return paths.flatMap(filesAt).map(stampOf).join("\n");
}

function filesAt(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
    return [path, ...names.map((name) => join(path, name))];
  } catch {
    // Not there at this moment: an editor may be between two renames.
    return [path];
  }
}

function stampOf(path: string): string {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return [path, ino, size, mtimeNs, ctimeNs].join(" ");
  } catch {
    return `${path} absent`;
  }
}
