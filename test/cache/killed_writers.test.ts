import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { openCache } from "../../src/cache/index.ts";

const folder = mkdtempSync(join(tmpdir(), "vnpu-killed-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("writers that are killed at any moment", () => {
  it("leave entries that are whole or absent", async () => {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
    const script = fileURLToPath(new URL("./writer_process.ts", import.meta.url));
    for (let round = 0; round < 2; round++) {
      const writers = [0, 1].map(() => spawn(process.execPath, ["--import", tsx, script, folder]));
      const ended = writers.map((writer) => new Promise((resolve) => writer.once("close", resolve)));
      await Promise.all(writers.map((writer) => new Promise((resolve) => writer.stdout.once("data", resolve))));
      for (const writer of writers) {
        await wait(37 * (round + 1));
        writer.kill("SIGKILL");
      }
      await Promise.all(ended);
      // Read past the cache: what is there under a final name must be whole by itself.
      const bytes = readFileSync(join(folder, "kind", "file"));
      expect(bytes.length).toBe(64 + 300_000);
      const names = readdirSync(join(folder, "builds")).filter((name) => !name.startsWith(".tmp-"));
      for (const name of names) expect(readFileSync(join(folder, "builds", name, "binary")).length).toBe(300_000);
      expect((await openCache(folder).read("kind", "file"))?.length).toBe(300_000);
    }
  });
});
