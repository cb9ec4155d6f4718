import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cleanEntries, listEntries, onCacheNotice, openCache, openUnlinkedFile } from "../../src/cache/index.ts";
import { runCli } from "../cli/run_cli.ts";
import { makeDisk, type Disk } from "./mounts.ts";
import { startMarked } from "./vnpu.ts";

let disk: Disk;
let cwd = "";
const cacheBefore = process.env["VNPU_CACHE_DIR"];
beforeEach(async () => {
  disk = await makeDisk(1536);
  cwd = mkdtempSync(join(tmpdir(), "vnpu-disks-"));
});
afterEach(async () => {
  if (cacheBefore === undefined) delete process.env["VNPU_CACHE_DIR"];
  else process.env["VNPU_CACHE_DIR"] = cacheBefore;
  rmSync(cwd, { recursive: true, force: true });
  await disk.unmount();
});

const cosim = ["cosim", "tiny", "--top", "utop_scheduler", "--cycles", "2k"];
const regress = [
  "regress",
  "tiny",
  "--top",
  "utop_scheduler",
  "--engine",
  "netlist",
  "--chunk",
  "1k",
  "--cycles",
  "12k",
];
const unfinished = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /(^|\/)\.(?!filler)/.test(name));

describe("a full disk", () => {
  it(
    "below the cache: the run works, nothing partial stays, and one sentence says why",
    { timeout: 180_000 },
    async () => {
      disk.fill(8192);
      process.env["VNPU_CACHE_DIR"] = join(disk.path, "cache");
      const said: string[] = [];
      const end = onCacheNotice((sentence) => said.push(sentence));
      expect((await runCli(cosim, cwd)).code).toBe(0);
      await openCache(join(disk.path, "cache")).write("kind", "k", Buffer.alloc(99_999));
      end();
      expect(said).toEqual([
        `Nothing new is kept in the cache folder ${disk.path}/cache (ENOSPC); the work goes on without it.`,
      ]);
      expect(await listEntries(join(disk.path, "cache"))).toEqual([]);
      expect(unfinished(disk.path)).toEqual([]);
    },
  );

  it("below a folder entry that is whole but for its checksums: it is used, and not kept", async () => {
    const cache = openCache(join(disk.path, "cache"));
    const key = "a".repeat(64);
    const entry = await cache.folderEntry("builds", key, async (path) => {
      disk.fill(0);
      expect(existsSync(path)).toBe(true);
    });
    expect(existsSync(entry.path)).toBe(true);
    await entry.release();
    expect(await cache.findFolder("builds", key)).toBeUndefined();
    expect(unfinished(disk.path)).toEqual([]);
  });

  it("below the output of generate: one sentence, exit 3, what was there stays, nothing partial", async () => {
    const output = join(disk.path, "rtl");
    expect((await runCli(["generate", "tiny", "-o", output], cwd)).code).toBe(0);
    const before = readFileSync(join(output, "tiny", "manifest.json"), "utf8");
    disk.fill(16_384);
    const changed = ["generate", "tiny", "--set", "serviceCounterBits=20", "-o", output];
    const { code, err } = await runCli(changed, cwd);
    expect([code, err]).toEqual([3, `${output}/tiny: is not written, the disk is full.\n`]);
    expect(readFileSync(join(output, "tiny", "manifest.json"), "utf8")).toBe(before);
    expect((await runCli(["generate", "tiny", "-o", output, "--check"], cwd)).code).toBe(0);
    expect(unfinished(disk.path)).toEqual([]);
    disk.empty();
    expect((await runCli(changed, cwd)).code).toBe(0);
  });

  it("below a file that the user named: one sentence, exit 3, no file", async () => {
    disk.fill(0);
    const file = join(disk.path, "core.jsonc");
    const { code, err } = await runCli(["init", "my_core", "-o", file], cwd);
    expect([code, err]).toEqual([3, `${file}: is not written, the disk is full.\n`]);
    expect(readdirSync(disk.path)).toEqual([".filler"]);
  });

  it("below the ledger: whole lines, exit 3, the finished runs printed; with room it goes on", async () => {
    const ledger = join(disk.path, "l.jsonl");
    disk.fill(4096);
    const { code, out, err } = await runCli([...regress, "--ledger", ledger, "--quiet"], cwd);
    expect([code, err]).toEqual([
      3,
      `${ledger}: a finished run is not entered, the disk is full; those before it are.\n`,
    ]);
    const text = readFileSync(ledger, "utf8");
    expect(text.endsWith("}\n")).toBe(true);
    const runs = text.split("\n").length - 1;
    expect(runs).toBeGreaterThan(0);
    expect(runs).toBeLessThan(12);
    expect(out).toContain(`${runs},000 cycles`);
    disk.empty();
    expect((await runCli([...regress, "--ledger", ledger, "--quiet"], cwd)).code).toBe(0);
    expect(readFileSync(ledger, "utf8").startsWith(text)).toBe(true);
  });

  it("below every folder for scratch files: one sentence, nothing left", () => {
    disk.fill(100_000);
    const [one, other] = [join(disk.path, "one"), join(disk.path, "other")];
    expect(() => openUnlinkedFile(400_000, [one, other])).toThrow(
      `No folder has room for a scratch file of 400000 bytes: tried ${one} (ENOSPC), ${other} (ENOSPC).`,
    );
    expect([...readdirSync(one), ...readdirSync(other)]).toEqual([]);
  });

  it("behind standard output: one sentence, exit 3", async () => {
    const { code, err } = await startMarked(["cache", "where"], cwd, {}, '"$@" > /dev/full').ended;
    expect([code, err]).toEqual([3, "The disk is full.\n"]);
  });
});

describe("a read-only disk", () => {
  it(
    "below the cache: entries are read, new work is not kept, one sentence says so",
    { timeout: 180_000 },
    async () => {
      const folder = join(disk.path, "cache");
      process.env["VNPU_CACHE_DIR"] = folder;
      const key = "a".repeat(64);
      await openCache(folder).write("texts", key, Buffer.from("kept"));
      await disk.makeReadOnly();
      const said: string[] = [];
      const end = onCacheNotice((sentence) => said.push(sentence));
      expect(await openCache(folder).text("texts", key, () => Promise.resolve("made anew"))).toBe("kept");
      expect(said).toEqual([]);
      expect((await runCli(cosim, cwd)).code).toBe(0);
      end();
      expect(said).toEqual([`Nothing new is kept in the cache folder ${folder} (EROFS); the work goes on without it.`]);
      await expect(cleanEntries(folder)).rejects.toThrow(/^Cache entry .* cannot be removed \(EROFS\)\.$/);
      expect((await listEntries(folder)).length).toBe(1);
    },
  );

  it("below folder entries: those are used where they lie, others made elsewhere until they are released", async () => {
    const cache = openCache(join(disk.path, "cache"));
    const [known, other] = ["a".repeat(64), "b".repeat(64)];
    await (await cache.folderEntry("builds", known, async () => undefined)).release();
    await disk.makeReadOnly();
    const entry = await openCache(cache.folder).folderEntry("builds", known, () => Promise.reject(new Error("anew")));
    expect(entry.path).toBe(join(cache.folder, "builds", known));
    const made = await openCache(cache.folder).folderEntry("builds", other, async () => undefined);
    expect(existsSync(made.path)).toBe(true);
    expect(made.path.startsWith(disk.path)).toBe(false);
    await made.release();
    expect(existsSync(made.path)).toBe(false);
  });

  it("below outputs: one sentence each, exit 3", async () => {
    mkdirSync(join(disk.path, "rtl"));
    await disk.makeReadOnly();
    const rtl = join(disk.path, "rtl");
    for (const args of [
      ["generate", "tiny", "-o", rtl],
      ["generate", "tiny", "-o", join(rtl, "new", "one")],
      ["init", "my_core", "-o", join(rtl, "new", "core.jsonc")],
      [...regress, "--ledger", join(rtl, "new", "l.jsonl")],
      [...regress, "--ledger", join(disk.path, "l.jsonl")],
      ["init", "my_core", "-o", join(disk.path, "core.jsonc")],
    ]) {
      const { code, err } = await runCli([...args, "--quiet"], cwd);
      expect(code).toBe(3);
      expect(err).toMatch(/^\/[^\n]*: [^\n]*the file system is read-only\.\n$/);
    }
    expect(readdirSync(disk.path, { recursive: true })).toEqual(["rtl"]);
  });
});
