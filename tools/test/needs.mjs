import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/**
 * Test files that cannot run without the named tools: those whose first lines say `// needs: verilator, chromium`.
 * Each with the tools that it misses.
 */
export async function filesThatNeed(root, absent) {
  const entries = await readdir(join(root, "test"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".test.ts"));
  const found = await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const missing = needsOf(await readFile(path, "utf8")).filter((tool) => absent.includes(tool));
      return { file: relative(root, path).split(sep).join("/"), missing };
    }),
  );
  return found.filter(({ missing }) => missing.length > 0).sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Tools that a test file names in a comment line above its first import. */
export function needsOf(text) {
  const line = /^(?:\/\/.*\n)*?\/\/ needs: (.*)$/m.exec(text.split(/^import /m)[0] ?? "")?.[1] ?? "";
  return line === "" ? [] : line.split(",").map((tool) => tool.trim());
}
