import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { temporaryFolder } from "./run_cli.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real program; `act` may signal the child or close its output. */
function vnpu(args: readonly string[], act?: (child: ReturnType<typeof spawn>) => void): Promise<Ended> {
  const bin = join(root, "src", "cli", "bin.ts");
  const tsx = new URL("../../node_modules/tsx/dist/esm/index.mjs", import.meta.url).href;
  const child = spawn(process.execPath, ["--import", tsx, bin, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  act?.(child);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

describe("the process", () => {
  it("prints all of a long JSON object into a pipe", async () => {
    const { code, out } = await vnpu(["generate", "tiny", "duo", "paper", "-o", "out", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ status: "pass" });
  });

  it("ends quietly when nobody reads its output", async () => {
    const { code, err } = await vnpu(["doctor"], (child) => child.stdout?.destroy());
    expect(err).toBe("");
    expect([0, 141]).toContain(code);
  });

  it("ends on a signal with what was finished, as JSON too", async () => {
    const args = ["cosim", "tiny", "--cycles", "1000000M", "--json", "--verbose"];
    const { code, out, err } = await vnpu(args, (child) => {
      child.stderr?.once("data", () => setTimeout(() => child.kill("SIGINT"), 1500));
    });
    expect(code).toBe(130);
    expect(err).toContain("Interrupted by SIGINT; what was finished is printed.\n");
    const { status, results } = JSON.parse(out) as { status: string; results: { status: string }[] };
    expect(status).toBe("interrupted");
    expect(results.filter((row) => row.status !== "interrupted")).toEqual([]);
  });

  it("keeps a stack trace for --verbose", async () => {
    const { code, err } = await vnpu(["generate", "nowhere", "-o", "out", "--verbose"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^nowhere: no such file[^\n]*\n(.*\n)*\s+at /);
  });
});
