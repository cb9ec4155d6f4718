import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { packageVersion } from "../package_root.ts";

/**
 * What a run is run with: the commit that is checked out in a folder, with ` dirty` behind it when a tracked file differs
 * from it; `version 0.1.0` where the folder is no checkout of its own, or git is absent.
 */
export function commitOf(folder: string): string {
  const said = git(folder, "rev-parse", "--show-toplevel", "HEAD");
  const [top, commit] = said?.split("\n") ?? [];
  // A package installed somewhere below another project's checkout is at no commit of that project.
  if (top === undefined || commit === undefined || realpathSync(top) !== realpathSync(folder)) {
    return `version ${packageVersion()}`;
  }
  const changes = git(folder, "status", "--porcelain", "--untracked-files=no");
  return changes === "" ? commit : `${commit} dirty`;
}

function git(folder: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", ["-C", folder, ...args], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}
