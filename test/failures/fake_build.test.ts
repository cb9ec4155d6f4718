// needs: verilator
import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listEntries, openCache } from "../../src/cache/index.ts";
import { buildVerilator, type VerilatorBuild } from "../../src/dut/verilator/index.ts";
import { startChild } from "../../src/dut/verilator/child.ts";
import { toyPorts, toyVerilog } from "../lockstep/fixtures/toy_tally.ts";
import { vnpuCommand } from "../cli/vnpu_process.ts";
import { writeFakeVerilator } from "./fake_verilator.ts";
import { makeDisk } from "./mounts.ts";
import { straysAfterASecond, untilRuns } from "./vnpu.ts";

/** A stand-in for Verilator builds in no time, so that what surrounds a build can be spoiled often. */
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vnpu-fake-build-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const source = {
  top: "toy",
  files: [{ name: "t.v", text: toyVerilog("sync") }],
  ports: toyPorts,
  reset: "sync" as const,
};
const build = async (command: string, cacheFolder = join(folder, "cache")): Promise<VerilatorBuild> =>
  buildVerilator(source, { cache: openCache(cacheFolder), verilator: command });
const lines = (file: string): number => readFileSync(file, "utf8").split("\n").length - 1;
const only = (kind: string): string => {
  const [name = "", ...more] = readdirSync(join(folder, "cache", kind));
  expect(more).toEqual([]);
  return join(folder, "cache", kind, name);
};

describe("a build in the cache", () => {
  it.each(["lockstep", "checksums.json"])("of which %s has a flipped byte is built again, never used", async (name) => {
    const { command, log } = writeFakeVerilator(folder);
    await (await build(command)).release();
    await (await build(command)).release();
    expect(lines(log)).toBe(1);
    const file = join(only("verilator"), name);
    const bytes = readFileSync(file);
    bytes[5] = (bytes[5] ?? 0) ^ 4;
    writeFileSync(file, bytes);
    const mended = await build(command);
    expect(lines(log)).toBe(2);
    expect(readFileSync(mended.binary, "utf8")).toBe("a program\n");
    await mended.release();
    expect(readFileSync(join(only("verilator"), "lockstep"), "utf8")).toBe("a program\n");
  });

  it("whose kept runtime has a flipped byte takes none of it", async () => {
    const { command } = writeFakeVerilator(folder);
    await (await build(command)).release();
    writeFileSync(join(only("verilator-runtime"), "verilated.o"), "runtimX\n");
    rmSync(join(folder, "cache", "verilator"), { recursive: true });
    await (await build(command)).release();
    expect(readFileSync(join(only("verilator-runtime"), "verilated.o"), "utf8")).toBe("runtime\n");
  });

  it("that two processes make at once is one whole entry, and both have a build", async () => {
    const { command, log } = writeFakeVerilator(folder, "sleep 0.3");
    const script = fileURLToPath(new URL("./build_process.ts", import.meta.url));
    const [node = "", ...tsx] = vnpuCommand.slice(0, -1);
    const run = (): Promise<string> =>
      new Promise((resolve) => {
        const child = spawn(node, [...tsx, script, join(folder, "cache"), command]);
        let out = "";
        child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
        child.stderr.on("data", (chunk: Buffer) => (out += chunk.toString()));
        child.once("close", (code) => resolve(`${code} ${out}`));
      });
    expect(await Promise.all([run(), run(), run()])).toEqual(Array(3).fill("0 a program\n"));
    expect(lines(log)).toBeGreaterThanOrEqual(1);
    expect((await listEntries(join(folder, "cache"))).map(({ kind }) => kind)).toEqual([
      "verilator",
      "verilator-runtime",
    ]);
    const names = readdirSync(join(folder, "cache"), { recursive: true, encoding: "utf8" });
    expect(names.filter((name) => name.includes(".tmp-"))).toEqual([]);
  });
});

describe("a build on a full disk", () => {
  it("is refused in one sentence, and nothing of it stays", async () => {
    const disk = await makeDisk(256);
    try {
      const { command } = writeFakeVerilator(folder, "head -c 9000000 /dev/zero > obj/much || exit 1");
      await expect(build(command, join(disk.path, "cache"))).rejects.toThrow(
        `The build of 'toy' does not fit on the disk of ${disk.path}/cache/verilator: it is full.`,
      );
      const names = readdirSync(disk.path, { recursive: true, encoding: "utf8" });
      expect(names.filter((name) => !["cache", "cache/verilator"].includes(name))).toEqual([]);
    } finally {
      await disk.unmount();
    }
  });
});

describe("a build whose process is killed", () => {
  it("leaves no process a second later, and its folder goes with the next build", async () => {
    const slow = writeFakeVerilator(folder, "sleep 600 & sleep 601");
    const script = fileURLToPath(new URL("./build_process.ts", import.meta.url));
    const [node = "", ...tsx] = vnpuCommand.slice(0, -1);
    const mark = `VNPU_TEST_MARK=${folder}`;
    const env = { ...process.env, VNPU_TEST_MARK: folder };
    const child = spawn(node, [...tsx, script, join(folder, "cache"), slow.command], { env });
    const ended = new Promise((resolve) => child.once("close", resolve));
    await untilRuns(mark, /^sleep$/);
    child.kill("SIGKILL");
    await ended;
    expect(await straysAfterASecond(mark)).toEqual([]);
    expect(readdirSync(join(folder, "cache", "verilator")).length).toBe(1);
    await (await build(writeFakeVerilator(folder).command)).release();
    expect(readdirSync(join(folder, "cache", "verilator")).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

describe("a program", () => {
  it("that another process still holds open for writing is started when it lets go", async () => {
    const binary = join(folder, "program");
    const hello = `#!${process.execPath}\nrequire("fs").writeSync(4, Buffer.alloc(64)); setTimeout(() => 0, 9000);\n`;
    writeFileSync(binary, hello, { mode: 0o755 });
    const held = openSync(binary, "r+");
    setTimeout(() => closeSync(held), 100);
    const shape = { slots: 1, slotCycles: 1, inputWords: 1, outputWords: 1 };
    const start = startChild({ binary, tableHash: "", shape, timeLimitMs: 20_000 });
    await expect(start).rejects.toThrow("gave a wrong greeting");
  });

  it("that hangs or was stopped ends with its process, however that one ends", async () => {
    const binary = join(folder, "program");
    writeFileSync(binary, "#!/bin/sh\nexec sleep 602\n", { mode: 0o755 });
    const script = fileURLToPath(new URL("./hanging_child_process.ts", import.meta.url));
    const [node = "", ...tsx] = vnpuCommand.slice(0, -1);
    const env = { ...process.env, VNPU_TEST_MARK: folder };
    const parent = spawn(node, [...tsx, script, binary], { env });
    const ended = new Promise((resolve) => parent.once("close", resolve));
    const { pid } = await untilRuns(`VNPU_TEST_MARK=${folder}`, /^sleep$/);
    process.kill(pid, "SIGSTOP");
    parent.stdin.end();
    expect(await ended).toBe(5);
    expect(await straysAfterASecond(`VNPU_TEST_MARK=${folder}`)).toEqual([]);
  });
});
