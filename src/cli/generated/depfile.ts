import { readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../package_root.ts";

/** Whether this runs from its TypeScript sources. */
const fromSources: boolean = extname(fileURLToPath(import.meta.url)) === ".ts";

/**
 * A dependency file for Make and Ninja: one rule, every output depends on every input. Each input is a target without
 * prerequisites too, so that Make goes on when one was removed.
 */
export function depfile(outputs: readonly string[], inputs: readonly string[]): string {
  const rule = `${outputs.map(escaped).join(" \\\n  ")}: \\\n  ${inputs.map(escaped).join(" \\\n  ")}\n`;
  return `${rule}${inputs.map((input) => `\n${escaped(input)}:\n`).join("")}`;
}

/** Files of this tool that decide what it writes: its version and its compiled sources' hash, or its sources. */
export function toolFiles(): readonly string[] {
  const manifest = join(packageRoot, "package.json");
  if (!fromSources) return [manifest, join(packageRoot, "dist", ".sources.sha256")];
  const sources = readdirSync(join(packageRoot, "src"), { recursive: true, encoding: "utf8" });
  const named = sources.filter((name) => name.endsWith(".ts")).sort();
  return [manifest, ...named.map((name) => join(packageRoot, "src", name))];
}

/** A path as rules of Make write it, and compilers before us: blanks and `#` behind a backslash, `$` twice. */
function escaped(path: string): string {
  return path.replaceAll("$", "$$$$").replace(/\\*[ \t]/g, backslashesTwice).replaceAll("#", "\\#");
}

/** Before a blank, a backslash stands for the next character, so those of the path count twice. */
function backslashesTwice(run: string): string {
  return `${run.slice(0, -1).repeat(2)}\\${run.slice(-1)}`;
}
