import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of package.json: two above src/cli as above dist/cli. */
export const packageRoot: string = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Version of this package. */
export function packageVersion(): string {
  const text = readFileSync(join(packageRoot, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
