import { copyFileSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/cli/package_root.ts";
import { nextChange } from "../../src/cli/watch/next_change.ts";
import { fingerprint } from "../../src/cli/watch/fingerprint.ts";
import { temporaryFolder, runCli } from "../cli/run_cli.ts";
import { startVnpu } from "../cli/vnpu_process.ts";

let cwd = "";
let running: () => void = () => undefined;
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => {
  running();
  rmSync(cwd, { recursive: true, force: true });
});

/** The program in watch, and a promise of its output, stderr included, once that holds a text. */
function watching(...args: readonly string[]): {
  readonly until: (text: string) => Promise<string>;
  readonly stop: () => Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
} {
  const { child, ended } = startVnpu(["cosim", ...args, "--watch", "--verbose"], cwd);
  running = () => child.kill("SIGKILL");
  let out = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (out += chunk.toString()));
  const until = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (out.includes(text)) resolve(out);
      };
      for (const stream of [child.stdout, child.stderr]) stream.on("data", look);
      void ended.then(({ code }) => reject(new Error(`Ended with ${code} before '${text}':\n${out}`)));
      look();
    });
  const stop = async (): Promise<{ code: number | null; out: string; err: string }> => {
    child.kill("SIGINT");
    const { code, out: all, err } = await ended;
    return { code, out: all.toString(), err };
  };
  return { until, stop };
}

describe("cosim --watch", { timeout: 120_000 }, () => {
  it("runs again when Verilog is written in place or replaced by a rename, and ends with 130", async () => {
    mkdirSync(join(cwd, "rtl"));
    const from = join(packageRoot, "generated", "tiny");
    for (const name of readdirSync(from).filter((file) => file.endsWith(".v"))) {
      copyFileSync(join(from, name), join(cwd, "rtl", name));
    }
    const file = join(cwd, "rtl", "vnpu_utop_turn.v");
    const right = readFileSync(file, "utf8");
    const { until, stop } = watching("tiny", "--cycles", "2k", "--rtl", "rtl");
    expect(await until("Round 1: pass after")).toMatch(/^tiny utop_scheduler, netlist, seed 1: 2\.0k cycles equal/m);

    writeFileSync(file, "module broken");
    const broken = await until("Round 2: ");
    expect(broken).toContain("Round 2: error after");

    writeFileSync(`${file}.swp`, right);
    renameSync(`${file}.swp`, file);
    expect(await until("Round 3: ")).toContain("Round 3: pass after");
    const { code, out, err } = await stop();
    expect(code).toBe(130);
    expect(out.match(/^Round \d: \w+ after \d+\.\d\d s; waiting for a change\. Ctrl-C ends\.$/gm)).toHaveLength(3);
    expect(err).toContain("vnpu_utop_turn.v");
    expect(err).toContain("Interrupted by SIGINT");
  });

  it("ends a round that still runs when its config changes, and goes on after a config that is wrong", async () => {
    const file = join(cwd, "mine.jsonc");
    const text = readFileSync(join(packageRoot, "configs", "tiny.jsonc"), "utf8");
    writeFileSync(file, text);
    const { until, stop } = watching("mine.jsonc", "--cycles", "1000000M");
    await until("cosim: 1 runs");
    writeFileSync(file, "{");
    await until("Round 1: ended, since files changed, after");
    await until("Round 2: error after");
    const { code, out, err } = await stop();
    expect(code).toBe(130);
    expect(out).not.toContain("interrupted;");
    expect(err).toContain("mine.jsonc:1:");
  });

  it.each([
    [
      ["tiny", "--json"],
      "--watch: never comes to one result; allowed is a run without --json, --ndjson and --junit.\n",
    ],
    [
      ["--replay", "-"],
      /^--watch: no file is named; allowed are configs, --rtl, --scenario, or --replay with a file\./,
    ],
    [["nowhere"], /^nowhere: no such file; /],
  ])("refuses %j in one sentence, exit 2", async (args, sentence) => {
    const { code, err } = await runCli(["cosim", ...args, "--watch"], cwd);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });
});

describe("a change of watched files", () => {
  it.each<[string, (folder: string) => void]>([
    ["a write in place", (folder) => writeFileSync(join(folder, "a.v"), "new text")],
    ["a file of the same size", (folder) => writeFileSync(join(folder, "a.v"), "dlo")],
    ["a removed file", (folder) => rmSync(join(folder, "a.v"))],
    ["a new file", (folder) => writeFileSync(join(folder, "b.v"), "")],
    ["a rename onto a file", (folder) => renameSync(join(folder, "deep", "c.v"), join(folder, "a.v"))],
    ["a file in a folder below", (folder) => writeFileSync(join(folder, "deep", "c.v"), "x")],
    ["the folder itself, gone", (folder) => rmSync(folder, { recursive: true })],
  ])("is found: %s", async (_, act) => {
    const folder = join(cwd, "rtl");
    mkdirSync(join(folder, "deep"), { recursive: true });
    writeFileSync(join(folder, "a.v"), "old");
    writeFileSync(join(folder, "deep", "c.v"), "old");
    const before = fingerprint([folder]);
    expect(fingerprint([folder])).toBe(before);
    await new Promise((resolve) => setTimeout(resolve, 20));
    act(folder);
    await nextChange([folder], before, AbortSignal.timeout(5000));
  });

  it("is one change while files go on being written", async () => {
    const file = join(cwd, "a.v");
    writeFileSync(file, "0");
    const before = fingerprint([file]);
    let writes = 0;
    let firsts = 0;
    const timer = setInterval(() => {
      writeFileSync(file, String((writes += 1)));
      if (writes === 20) clearInterval(timer);
    }, 30);
    await nextChange([file], before, AbortSignal.timeout(20_000), () => (firsts += 1));
    expect({ writes, firsts }).toEqual({ writes: 20, firsts: 1 });
  });

  it("is waited for until the signal", async () => {
    await expect(nextChange([cwd], fingerprint([cwd]), AbortSignal.timeout(150))).rejects.toThrow(/timeout/);
  });
});
