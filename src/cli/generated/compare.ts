import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { manifestName, namesInManifest, type FolderFile } from "./manifest.ts";

/** How a folder on the disk differs from the files that belong in it. */
export interface FolderState {
  /** Files that are not there. */
  readonly missing: readonly string[];
  /** Files of another content, with the first line that differs (1-based). */
  readonly different: readonly { readonly name: string; readonly line: number }[];
  /** Files of ours, by the manifest on the disk, that belong here no more. */
  readonly outdated: readonly string[];
  /** Files that we did not write. */
  readonly foreign: readonly string[];
}

/**
 * Compares a folder with the files that belong in it. A file is ours when the manifest on the disk lists it, or when it
 * has the very content that belongs there; any other is foreign, a file without a manifest beside it too.
 */
export function compareFolder(folder: string, files: readonly FolderFile[]): FolderState {
  const present = namesBelow(folder);
  const wanted = new Map(files.map((file) => [file.name, file]));
  const manifest = present.includes(manifestName) ? readFileSync(join(folder, manifestName), "utf8") : "";
  const ours = new Set(namesInManifest(manifest));
  const different: { name: string; line: number }[] = [];
  const outdated: string[] = [];
  const foreign: string[] = [];
  for (const name of present) {
    const file = wanted.get(name);
    const same = file !== undefined && isFile(join(folder, name)) && readFileSync(join(folder, name), "utf8") === file.text;
    if (same) continue;
    if (!ours.has(name) || !isFile(join(folder, name))) foreign.push(name);
    else if (file === undefined) outdated.push(name);
    else different.push({ name, line: firstDifference(readFileSync(join(folder, name), "utf8"), file.text) });
  }
  const missing = files.map(({ name }) => name).filter((name) => !present.includes(name));
  return { missing, different, outdated, foreign };
}

function namesBelow(folder: string): readonly string[] {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

function isFile(path: string): boolean {
  return lstatSync(path).isFile();
}

function firstDifference(a: string, b: string): number {
  const [left, right] = [a.split("\n"), b.split("\n")];
  const at = left.findIndex((line, index) => line !== right[index]);
  return at === -1 ? left.length : at + 1;
}
