import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cacheFolder, cacheKey, openCache, type Cache } from "../../src/cache/index.ts";

let folder: string;
let cache: Cache;
const text = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString("utf8");
const put = (path: string, content: string): Promise<void> => Promise.resolve(writeFileSync(path, content));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vnpu-cache-test-"));
  cache = openCache(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("keys and place", () => {
  it("tells parts apart by their length", () => {
    expect(cacheKey("ab", "c")).not.toBe(cacheKey("a", "bc"));
    expect(cacheKey("ab")).toMatch(/^[0-9a-f]{64}$/);
  });

  it("lies where VNPU_CACHE_DIR says, else in the user's cache folder", () => {
    expect(cacheFolder({ VNPU_CACHE_DIR: "/somewhere/x" })).toBe("/somewhere/x");
    expect(cacheFolder({ VNPU_CACHE_DIR: "" })).toContain("vnpu");
  });
});

describe("file entries", () => {
  it("come back as they were written, and are missed under another key", async () => {
    expect(await cache.write("kind", "k1", Buffer.from("content"))).toBe(true);
    expect(text(await cache.read("kind", "k1"))).toBe("content");
    expect(await cache.read("kind", "k2")).toBeUndefined();
  });

  it("are missed and removed when a byte was flipped or the end was cut", async () => {
    for (const spoil of [
      (bytes: Buffer) => bytes.fill(bytes[70]! ^ 1, 70, 71),
      (bytes: Buffer) => bytes.subarray(0, bytes.length - 1),
      (bytes: Buffer) => bytes.subarray(0, 10),
    ]) {
      await cache.write("kind", "k", Buffer.from("some content"));
      const path = join(folder, "kind", "k");
      writeFileSync(path, spoil(readFileSync(path)));
      expect(await cache.read("kind", "k")).toBeUndefined();
      expect(existsSync(path)).toBe(false);
    }
  });

  it("are made once by `text`, and made anew when spoiled", async () => {
    let made = 0;
    const make = (): Promise<string> => Promise.resolve(`made ${++made}`);
    expect(await cache.text("kind", "k", make)).toBe("made 1");
    expect(await cache.text("kind", "k", make)).toBe("made 1");
    writeFileSync(join(folder, "kind", "k"), "rubbish");
    expect(await cache.text("kind", "k", make)).toBe("made 2");
  });
});

describe("folder entries", () => {
  it("are made once; a flipped byte or a lost file has them made again", async () => {
    let made = 0;
    const make = async (path: string): Promise<void> => put(join(path, "binary"), `build ${++made}`);
    const first = await cache.folderEntry("builds", "k", make);
    const again = await cache.folderEntry("builds", "k", make);
    expect(readFileSync(join(again.path, "binary"), "utf8")).toBe("build 1");
    expect(made).toBe(1);
    const kept = join(folder, "builds", "k");
    writeFileSync(join(kept, "binary"), "build X");
    const mended = await cache.folderEntry("builds", "k", make);
    expect(readFileSync(join(mended.path, "binary"), "utf8")).toBe("build 2");
    rmSync(join(kept, "binary"));
    await cache.folderEntry("builds", "k", make);
    expect(made).toBe(3);
    // A file that was not there when the entry was made is none of it.
    writeFileSync(join(kept, "more"), "");
    await cache.folderEntry("builds", "k", make);
    expect(made).toBe(4);
    for (const entry of [first, again, mended]) await entry.release();
    expect(existsSync(first.path)).toBe(false);
  });

  it("leave nothing behind when they cannot be made", async () => {
    const failing = cache.folderEntry("builds", "k", async (path) => {
      await put(join(path, "half"), "x");
      throw new Error("compiler fell over");
    });
    await expect(failing).rejects.toThrow("compiler fell over");
    expect(readdirSync(join(folder, "builds"))).toEqual([]);
  });

  it("are whole for everybody when several make the same at once", async () => {
    const entries = await Promise.all(
      Array.from({ length: 8 }, () => cache.folderEntry("builds", "k", (path) => put(join(path, "binary"), "same"))),
    );
    for (const entry of entries) expect(readFileSync(join(entry.path, "binary"), "utf8")).toBe("same");
    expect(readdirSync(join(folder, "builds"))).toEqual(["k"]);
  });

  it("remove what a killed run left a day ago, and nothing younger", async () => {
    await cache.write("kind", "other", Buffer.from("x"));
    const old = join(folder, "kind", ".tmp-1-old");
    const young = join(folder, "kind", ".tmp-1-young");
    writeFileSync(old, "");
    writeFileSync(young, "");
    utimesSync(old, 1, 1);
    await openCache(folder).write("kind", "k", Buffer.from("x"));
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  });
});

describe("a cache that cannot be written", () => {
  // A file where a folder should be refuses root too, unlike permissions.
  const blocked = (): Cache => {
    writeFileSync(join(folder, "file"), "");
    return openCache(join(folder, "file", "cache"));
  };

  it("is worked without", async () => {
    const broken = blocked();
    expect(await broken.write("kind", "k", Buffer.from("x"))).toBe(false);
    expect(await broken.read("kind", "k")).toBeUndefined();
    expect(await broken.text("kind", "k", () => Promise.resolve("made"))).toBe("made");
  });

  it("makes folder entries in the temporary folder until they are released", async () => {
    const entry = await blocked().folderEntry("builds", "k", (path) => put(join(path, "binary"), "x"));
    expect(existsSync(join(entry.path, "binary"))).toBe(true);
    await entry.release();
    expect(existsSync(entry.path)).toBe(false);
  });

  it("says so in one sentence when the temporary folder refuses too", async () => {
    const before = process.env["TMPDIR"];
    process.env["TMPDIR"] = join(folder, "file");
    try {
      await expect(blocked().folderEntry("builds", "k", () => Promise.resolve())).rejects.toThrow(
        /^Neither the cache folder .*cache\/builds \(ENOTDIR\) nor .*file \(ENOTDIR\) can be written\.$/,
      );
    } finally {
      if (before === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = before;
    }
  });
});
