import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  cacheKey,
  cacheLimitBytes,
  cleanEntries,
  openCache,
  trimCache,
  trimEntries,
  type Cache,
} from "../../src/cache/index.ts";
import { runCli } from "../cli/run_cli.ts";

let folder: string;
let cache: Cache;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vnpu-evict-test-"));
  cache = openCache(folder);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const keys = [0, 1, 2, 3].map((i) => cacheKey(String(i)));
const key = (i: number): string => keys[i] ?? "";
const build = async (i: number, bytes = 1000): Promise<{ path: string; release(): Promise<void> }> =>
  cache.folderEntry("builds", key(i), async (path) => writeFileSync(join(path, "binary"), Buffer.alloc(bytes, i)));
const text = (i: number): Promise<boolean> => cache.write("texts", key(i), Buffer.alloc(936));
const aged = (kind: string, i: number, days: number): void => {
  const path = join(folder, kind, key(i), ...(kind === "builds" ? ["checksums.json"] : []));
  const seconds = Date.now() / 1000 - days * 24 * 3600;
  utimesSync(path, seconds, seconds);
};
const present = (): readonly string[] =>
  [0, 1, 2, 3].flatMap((i) =>
    ["builds", "texts"].flatMap((kind) => (existsSync(join(folder, kind, key(i))) ? [`${kind} ${i}`] : [])),
  );

describe("the size limit", () => {
  it("evicts what was used least recently, and reading counts as use", async () => {
    for (const i of [0, 1, 2, 3]) await text(i);
    for (const i of [0, 1, 2, 3]) aged("texts", i, 9 - i);
    expect(await cache.read("texts", key(0))).toBeDefined();
    expect(await trimEntries(folder, 2500)).toEqual({ entries: 2, bytes: 2000, heldBytes: 0 });
    expect(present()).toEqual(["texts 0", "texts 3"]);
    await (await build(1)).release();
    aged("builds", 1, 20);
    await (await build(1)).release();
    await trimEntries(folder, 1500);
    expect(present()).toEqual(["builds 1"]);
  });

  it("leaves a build whole that a run holds, and removes it for later ones", async () => {
    const held = await build(0);
    expect((await trimEntries(folder, 0)).heldBytes).toBeGreaterThanOrEqual(1000);
    expect(present()).toEqual([]);
    expect(readFileSync(join(held.path, "binary")).length).toBe(1000);
    const found = await openCache(folder).findFolder("builds", key(0));
    expect(found).toBeUndefined();
    await held.release();
    expect(readdirSync(join(folder, "in-use"))).toEqual([]);
  });

  it("breaks nothing for those who make and read at the same time", { timeout: 20_000 }, async () => {
    let going = true;
    const evictor = async (): Promise<void> => {
      while (going) await trimEntries(folder, 0);
    };
    const user = async (): Promise<void> => {
      for (let round = 0; round < 15; round++) {
        const entry = await build(round % 4);
        expect(readFileSync(join(entry.path, "binary"))).toEqual(Buffer.alloc(1000, round % 4));
        await entry.release();
        await text(round % 4);
        expect([undefined, 936]).toContain((await cache.read("texts", key(round % 4)))?.length);
      }
    };
    const evictors = [evictor(), evictor()];
    await Promise.all([user(), user(), user()]);
    going = false;
    await Promise.all(evictors);
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(names.filter((name) => name.includes(".tmp-"))).toEqual([]);
  });

  it("holds at the end of a run that added to the cache, and is 4 GiB unless told", async () => {
    expect(cacheLimitBytes({})).toBe(2 ** 32);
    expect(() => cacheLimitBytes({ VNPU_CACHE_MAX_BYTES: "4G" })).toThrow(/^VNPU_CACHE_MAX_BYTES: '4G' is no number/);
    await text(0);
    await trimCache({ VNPU_CACHE_DIR: folder });
    expect(present()).toEqual(["texts 0"]);
    await text(1);
    await trimCache({ VNPU_CACHE_DIR: folder, VNPU_CACHE_MAX_BYTES: "1000" });
    expect(present().length).toBe(1);
  });
});

describe("vnpu cache", () => {
  beforeEach(() => vi.stubEnv("VNPU_CACHE_DIR", folder));

  it("says where, and lists kinds with entries and bytes; what is not ours does not count", async () => {
    await text(0);
    await text(1);
    mkdirSync(join(folder, "foreign"));
    writeFileSync(
      join(folder, "foreign", key(0)),
      "a file of somebody else whose name is like a key, and which is long",
    );
    expect(await runCli(["cache", "where"], folder)).toMatchObject({ code: 0, out: `${folder}\n` });
    const { code, out } = await runCli(["cache", "list", "--json"], folder);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ...{ command: "cache", status: "pass", folder, entries: 2, bytes: 2000, limitBytes: 2 ** 32 },
      results: [{ kind: "texts", entries: 2, bytes: 2000 }],
    });
    expect((await runCli(["cache", "list"], folder)).out).toMatch(/^texts +2 +2,000$/m);
  });

  it("cleans by age and whole, says the bytes, and touches nothing else", async () => {
    for (const i of [0, 1]) await text(i);
    aged("texts", 0, 8);
    writeFileSync(join(folder, "mine.txt"), "x");
    expect((await runCli(["cache", "clean", "--older-than", "7"], folder)).out).toBe(
      "1 entries removed, 1,000 bytes freed.\n",
    );
    expect(present()).toEqual(["texts 1"]);
    const held = await build(2);
    const { out } = await runCli(["cache", "clean", "--json"], folder);
    const { results } = JSON.parse(out) as { results: readonly { bytes: number; heldBytes: number }[] };
    expect(results[0]).toMatchObject({ folder, entries: 2, bytes: 1000 + (results[0]?.heldBytes ?? 0) });
    expect(existsSync(join(held.path, "binary"))).toBe(true);
    expect(present()).toEqual([]);
    expect(existsSync(join(folder, "mine.txt"))).toBe(true);
    await held.release();
  });

  it("goes by the disk's clock, not by one that jumped", async () => {
    await text(0);
    vi.setSystemTime(Date.now() + 20 * 365 * 24 * 3600 * 1000);
    await cleanEntries(folder, 1);
    expect(present()).toEqual(["texts 0"]);
  });

  it("refuses what it does not know", async () => {
    expect((await runCli(["cache", "empty"], folder)).code).toBe(2);
    expect((await runCli(["cache", "clean", "--older-than", "-1"], folder)).code).toBe(2);
    expect((await runCli(["cache", "list", "--older-than", "1"], folder)).err).toBe(
      "--older-than: does not go with list; allowed is with clean.\n",
    );
  });
});
