import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { earlyExitModel } from "../compilers/network/build/early_exit.ts";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));
const cosim = (...args: string[]): Promise<CliResult> =>
  runCli(["cosim", "tiny", "--top", "npu_frontend", "--cycles", "3000", "--json", "--quiet", ...args], cwd);

describe("vnpu cosim --program NETWORK", () => {
  it("compiles built-in networks and ONNX files for the config and runs them in lockstep", async () => {
    writeFileSync(join(cwd, "exit.onnx"), earlyExitModel());
    const { code, out } = await cosim("--program", "exit.onnx", "--program", "mobilenet_v1");
    expect(code).toBe(0);
    const [result] = (JSON.parse(out) as { results: { status: string; events: Record<string, number> }[] }).results;
    expect(result?.status).toBe("pass");
    expect(result?.events["retired"]).toBeGreaterThan(20);
  });

  it.each([
    [["nothing"], /^--program nothing: no such file; allowed is a file, or one of .*tiled_matmul, .*mobilenet.*\.\n$/],
    [["bad.onnx"], /^bad\.onnx: .+\.\n$/],
  ])("refuses %j in a sentence", async ([name = ""], sentence) => {
    writeFileSync(join(cwd, "bad.onnx"), "no network");
    const { code, err } = await cosim("--program", name);
    expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
  });
});
