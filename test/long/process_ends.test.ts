// needs: verilator
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ownTag } from "../../src/cache/owner.ts";
import { writeFakeVerilator } from "../failures/fake_verilator.ts";
import { startMarked, straysAfterASecond, untilRuns } from "../failures/vnpu.ts";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "vnpu-ends-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

interface Printed {
  readonly status: string;
  readonly results: readonly { readonly status: string; readonly timing: { readonly cyclesPerSecond: number } }[];
  readonly timing: { readonly seconds: number };
}

describe("a signal", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s during a build ends all children, leaves nothing, prints the rows: exit %d", async (signal, code) => {
    const { command } = writeFakeVerilator(cwd, "sleep 603 & sleep 604");
    const cache = join(cwd, "cache");
    const args = ["cosim", "tiny", "--engine", "verilator", "--verilator", command, "--json", "--quiet"];
    const run = startMarked(args, cwd, { VNPU_CACHE_DIR: cache });
    await untilRuns(run.mark, /^sleep$/);
    run.child.kill(signal);
    const ended = await run.ended;
    expect([ended.code, ended.err]).toEqual([code, `Interrupted by ${signal}; what was finished is printed.\n`]);
    expect(JSON.parse(ended.out) as Printed).toMatchObject({
      status: "interrupted",
      results: [{ status: "interrupted" }],
    });
    expect(await straysAfterASecond(run.mark)).toEqual([]);
    expect(readdirSync(join(cache, "verilator"))).toEqual([]);
  });
});

describe("a reader that goes away after one line", () => {
  it("ends the program quietly", async () => {
    const args = ["generate", "tiny", "duo", "odd", "paper", "wide", "max", "-o", "rtl", "--list-outputs"];
    const run = startMarked(args, cwd, {}, '("$@"; echo $? > code) | head -1');
    const { out, err } = await run.ended;
    expect([out, err]).toEqual([expect.stringMatching(/^rtl\/tiny\/\S+\n$/), ""]);
    expect(["0\n", "141\n"]).toContain(readFileSync(join(cwd, "code"), "utf8"));
  });
});

describe("a clock that jumps by years", () => {
  it("changes no time, no verdict, and takes no live work for old", { timeout: 180_000 }, async () => {
    const cache = join(cwd, "cache");
    const live = join(cache, "elaborated", `.tmp-${ownTag()}-0123456789ab`);
    const elsewhere = join(cache, "elaborated", ".tmp-00000000-1-1-0123456789ab");
    for (const folder of [live, elsewhere]) mkdirSync(folder, { recursive: true });
    utimesSync(live, 1, 1);
    const clock = new URL("../failures/shifting_clock.mjs", import.meta.url).href;
    const args = ["cosim", "tiny", "--cycles", "20k", "--json", "--quiet"];
    const from = performance.now();
    const run = startMarked(args, cwd, { VNPU_CACHE_DIR: cache, NODE_OPTIONS: `--import ${clock}` });
    const { code, out, err } = await run.ended;
    const seconds = (performance.now() - from) / 1000;
    expect([code, err]).toEqual([0, ""]);
    const { timing, results } = JSON.parse(out) as Printed;
    expect(timing.seconds).toBeGreaterThan(0);
    expect(timing.seconds).toBeLessThan(seconds);
    expect(results[0]?.timing.cyclesPerSecond).toBeGreaterThan(20_000 / seconds);
    expect([live, elsewhere].map((folder) => existsSync(folder))).toEqual([true, true]);
  });
});
