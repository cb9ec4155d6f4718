import { closeSync, fstatSync, mkdtempSync, readdirSync, readSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openUnlinkedFile } from "../../src/cache/index.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vnpu-scratch-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("scratch files", () => {
  it("have their size in zeros, take bytes, and have no name", () => {
    const bytes = (3 << 20) + 5;
    const fd = openUnlinkedFile(bytes, [folder]);
    expect(readdirSync(folder)).toEqual([]);
    expect(fstatSync(fd).size).toBe(bytes);
    // Written, not promised: the disk has given the blocks.
    expect(fstatSync(fd).blocks * 512).toBeGreaterThanOrEqual(bytes);
    writeSync(fd, Buffer.from("hello"), 0, 5, bytes - 5);
    const read = Buffer.alloc(6);
    expect(readSync(fd, read, 0, 6, bytes - 6)).toBe(6);
    expect(read.toString("latin1")).toBe("\0hello");
    closeSync(fd);
  });

  it("go to the next folder, and name all that refused", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    closeSync(openUnlinkedFile(10, [join(file, "x"), join(folder, "made")]));
    expect(() => openUnlinkedFile(10, [join(file, "x"), join(file, "y")])).toThrow(
      /^No folder has room for a scratch file of 10 bytes: tried .*file\/x \(ENOTDIR\), .*file\/y \(ENOTDIR\)\.$/,
    );
  });
});
