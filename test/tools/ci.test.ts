import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vnpu-ci-"));
  mkdirSync(join(folder, "bin"));
  mkdirSync(join(folder, ".ci"));
  cpSync(join(root, ".ci", "run"), join(folder, ".ci", "run"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function script(name: string, body: string): void {
  const path = join(folder, "bin", name);
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
}

/** Runs .ci/run with stand-ins for npm and npx. */
function ci(npm: string, npx: string): { code: number | null; last: string } {
  script("npm", npm);
  script("npx", npx);
  const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}` };
  const { status, stdout } = spawnSync(join(folder, ".ci", "run"), { cwd: tmpdir(), env, encoding: "utf8" });
  return { code: status, last: stdout.trimEnd().split("\n").at(-1) ?? "" };
}

/** Steps of .ci/run beside the suite. */
const steps = 16;

describe(".ci/run", () => {
  it("counts the tests of the suite and every step; the count stands alone in the last line", () => {
    expect(ci('echo "700 passed, 0 failed"', "exit 0")).toEqual({ code: 0, last: `${700 + steps} passed, 0 failed` });
  });

  it.each(["lint", "synth"])("fails when one step fails, %s, and still runs the others", (command) => {
    expect(ci('echo "700 passed, 0 failed"', `[ "$2" != ${command} ]`)).toEqual({
      code: 1,
      last: `${700 + steps - 1} passed, 1 failed`,
    });
  });

  it.each([
    ["tests failed", 'echo "5 passed, 2 failed"; exit 1', "21 passed, 2 failed"],
    ["the suite failed though no test did", 'echo "5 passed, 0 failed"; exit 1', "21 passed, 1 failed"],
    ["the suite died before it counted", "echo dead; exit 3", "16 passed, 1 failed"],
    ["the suite said nothing", "exit 0", "16 passed, 1 failed"],
  ])("fails when %s", (_, npm, last) => {
    expect(ci(npm, "exit 0")).toEqual({ code: 1, last });
  });
});
