import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeWorkFolder, openCache } from "../../src/cache/index.ts";
import { ownerState, ownTag } from "../../src/cache/owner.ts";
import { removeStaleTemporaries, temporaryPath } from "../../src/cache/temporary.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vnpu-leftovers-test-"));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const [machine = "", pid = "", began = ""] = ownTag().split("-");
const deadPid = (): number => spawnSync("true").pid;
const random = "0123456789ab";

function leave(tag: string, aged = false): string {
  const path = join(folder, `.tmp-${tag}-${random}`);
  mkdirSync(path);
  writeFileSync(join(path, "half"), "x");
  if (aged) utimesSync(path, 1, 1);
  return path;
}

describe("who made a temporary name", () => {
  it("is alive, dead, or elsewhere; a process id that was given to another is dead", async () => {
    expect(ownerState(ownTag())).toBe("alive");
    expect(ownerState(`${machine}-${deadPid()}-5`)).toBe("dead");
    expect(ownerState(`${machine}-${pid}-${Number(began) - 1}`)).toBe("dead");
    expect(ownerState(`00000000-${pid}-${began}`)).toBe("elsewhere");
    const other = spawn("sleep", ["60"]);
    expect(ownerState(`${machine}-${other.pid}-1`)).toBe("dead");
    other.kill();
  });
});

describe("what a killed run left", () => {
  it("goes at once when it was of this machine, and a day later when it was not; what lives stays", async () => {
    const dead = leave(`${machine}-${deadPid()}-5`);
    const [young, old] = [leave("00000000-1-1"), leave("11111111-1-1", true)];
    const own = leave(ownTag(), true);
    await removeStaleTemporaries(folder);
    expect([dead, young, old, own].map((path) => existsSync(path))).toEqual([false, true, false, true]);
  });

  it.each([-30, 30])("is told from live work by no clock: %d years off", async (years) => {
    const [young, own] = [leave("00000000-1-1"), leave(ownTag(), true)];
    vi.setSystemTime(Date.now() + years * 365 * 24 * 3600 * 1000);
    await removeStaleTemporaries(folder);
    await openCache(folder).write("kind", "k", Buffer.from("x"));
    expect([young, own].map((path) => existsSync(path))).toEqual([true, true]);
  });
});

describe("work folders", () => {
  it("are apart for two at once, go elsewhere where they must, and sweep what the dead left", async () => {
    const dead = leave(`${machine}-${deadPid()}-5`);
    const [one, other] = [await makeWorkFolder(folder), await makeWorkFolder(folder)];
    await one.write("", "f", "1");
    await other.write("", "f", "2");
    expect([existsSync(dead), readdirSync(folder).length]).toEqual([false, 2]);
    await one.remove();
    expect(existsSync(join(other.path, "f"))).toBe(true);
    await other.remove();
    writeFileSync(join(folder, "file"), "");
    const elsewhere = await makeWorkFolder(join(folder, "file"));
    expect(elsewhere.path.startsWith(tmpdir())).toBe(true);
    await elsewhere.remove();
    expect(existsSync(elsewhere.path)).toBe(false);
  });

  it("and unfinished entries go when the process ends in the middle", () => {
    const script = `import { makeWorkFolder, openCache } from ${JSON.stringify(new URL("../../src/cache/index.ts", import.meta.url).href)};
      await makeWorkFolder(${JSON.stringify(join(folder, "w"))});
      await openCache(${JSON.stringify(folder)}).folderEntry("builds", "k", async () => process.exit(5));`;
    const tsx = new URL("../../node_modules/tsx/dist/esm/index.mjs", import.meta.url).href;
    const { status } = spawnSync(process.execPath, ["--import", tsx, "--input-type=module", "-e", script]);
    expect(status).toBe(5);
    expect([...readdirSync(join(folder, "w")), ...readdirSync(join(folder, "builds"))]).toEqual([]);
    expect(temporaryPath(folder)).toMatch(/\.tmp-[0-9a-f]{8}-\d+-\d+-[0-9a-f]{12}$/);
  });
});
