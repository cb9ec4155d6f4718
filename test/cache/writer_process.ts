import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openCache } from "../../src/cache/index.ts";

/** Writes the same entries over and over, until it is killed. */
const cache = openCache(process.argv[2] ?? "");
const content = Buffer.alloc(300_000, "v");
process.stdout.write("ready\n");
for (;;) {
  await cache.write("kind", "file", content);
  await cache.folderEntry("builds", `${Date.now() % 4}`, async (path) => writeFileSync(join(path, "binary"), content));
}
