import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The first executable of this name on a search path, or nothing. */
export function findOnPath(command: string, searchPath: string): string | undefined {
  return searchPath
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
