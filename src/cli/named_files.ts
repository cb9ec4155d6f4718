import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { closestName } from "../config/closest_name.ts";
import { systemCode, UsageError } from "./errors.ts";
import { packageRoot } from "./package_root.ts";

/** A text that the user named by a path, or by the stem of a file that comes with the package. */
export interface NamedText {
  /** As messages show it. */
  readonly file: string;
  readonly text: string;
}

/**
 * Finds a file by path (from `cwd`) or by name in a folder of the package. A name of the package wins over a file of
 * that very name only when no such file exists.
 *
 * @throws {UsageError} when there is neither, with the closest name.
 */
export function readNamed(nameOrPath: string, folder: string, cwd: string): NamedText {
  const path = namedPath(nameOrPath, folder, cwd);
  if (path === resolve(cwd, nameOrPath)) return { file: nameOrPath, text: readText(path, nameOrPath) };
  return { file: `${folder}/${nameOrPath}.jsonc`, text: readText(path, nameOrPath) };
}

/** Absolute path of the file that `readNamed` reads; throws as it does. */
export function namedPath(nameOrPath: string, folder: string, cwd: string): string {
  const path = resolve(cwd, nameOrPath);
  if (isFile(path)) return path;
  const names = packagedNames(folder);
  if (names.includes(nameOrPath)) return join(packageRoot, folder, `${nameOrPath}.jsonc`);
  const meant = closestName(nameOrPath, names);
  const hint = meant === undefined ? "" : ` (did you mean ${meant}?)`;
  throw new UsageError(`${nameOrPath}: no such file${hint}; allowed is a file, or one of ${names.join(", ")}.`);
}

/** Stems of the files that come with the package in a folder: `paper` for configs/paper.jsonc. */
export function packagedNames(folder: string): readonly string[] {
  const files = readdirSync(join(packageRoot, folder)).filter((file) => file.endsWith(".jsonc"));
  return files.map((file) => file.slice(0, -".jsonc".length)).sort();
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function readText(path: string, shown: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`${shown}: cannot be read (${systemCode(error) ?? "unknown"}); allowed is a readable file.`);
  }
}
