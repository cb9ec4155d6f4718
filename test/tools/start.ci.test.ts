import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockOf, makeProject, type Project } from "./helpers.ts";

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => rmSync(project.folder, { recursive: true, force: true }));

function start(
  args: readonly string[] = [],
  more: NodeJS.ProcessEnv = {},
): { code: number | null; out: string; err: string } {
  const options = { cwd: project.folder, env: { ...project.environment, ...more }, encoding: "utf8" as const };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["tools/run.mjs", ...args], options);
  return { code: status, out: stdout, err: stderr };
}

function launch(more: NodeJS.ProcessEnv = {}): ChildProcess {
  const env = { ...project.environment, ...more };
  return spawn(process.execPath, ["tools/run.mjs", "start"], { cwd: project.folder, env, stdio: "ignore" });
}

const exitOf = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on("close", resolve));
const installs = (): number =>
  existsSync(project.npmLog) ? readFileSync(project.npmLog, "utf8").trim().split("\n").length : 0;

describe("npm start", () => {
  it("installs and compiles once, hands over arguments and the exit code, and leaves no scratch", () => {
    expect(start(["start", "a", "b"])).toMatchObject({ code: 7, out: "started a,b\n" });
    expect(readFileSync(project.npmLog, "utf8")).toContain("ci --ignore-scripts --include=dev --include=optional");
    const again = start(["start"]);
    expect(again).toMatchObject({ code: 7, err: "" });
    expect(installs()).toBe(1);
    expect(readdirSync(join(project.folder, ".bootstrap"))).toEqual([]);
    expect(existsSync(join(project.folder, "node_modules", ".bin", "vnpu"))).toBe(true);
  });

  it("compiles again when a source changed, and says when it does not compile", () => {
    start(["start"]);
    project.write("src/cli/start.ts", "export async function start(): Promise<number> {\n  return 5;\n}\n");
    expect(start(["start"]).code).toBe(5);
    project.write("src/cli/start.ts", "export const start: number = 'a';\n");
    const broken = start(["start"]);
    expect(broken.code).toBe(4);
    expect(broken.err).toContain("The sources do not compile.");
    expect(existsSync(join(project.folder, "dist", "cli", "start.js"))).toBe(true);
    expect(readdirSync(join(project.folder, ".bootstrap"))).toEqual([]);
  });

  it.each([
    ["a lock of another version", (p: Project) => p.write("package-lock.json", lockOf("2.0.0"))],
    ["a package that was deleted", (p: Project) => rmSync(join(p.folder, "node_modules/dep/package.json"))],
    ["no node_modules", (p: Project) => rmSync(join(p.folder, "node_modules"), { recursive: true })],
  ])("installs again for %s", (_, spoil) => {
    start(["start"]);
    spoil(project);
    expect(start(["start"]).code).toBe(7);
    expect(installs()).toBe(2);
  });

  it("says in one line that the install failed, exit 3, and leaves the old packages", () => {
    const { code, err } = start(["start"], { FAKE_NPM_FAILS: "1" });
    expect(code).toBe(3);
    expect(err).toContain("no network\nnpm ci failed; the packages of package-lock.json could not be installed.\n");
  });

  it("refuses an old Node in one sentence, exit 3", () => {
    const manifest = { name: "p", type: "module", engines: { node: ">=99.1" } };
    project.write("package.json", JSON.stringify(manifest));
    const { code, err } = start(["start"]);
    expect({ code, err }).toEqual({
      code: 3,
      err: `vnpu needs Node 99.1 or later; this is Node ${process.versions.node}.\n`,
    });
  });

  it("refuses another program, exit 2", () => {
    start(["start"]);
    expect(start(["stop"])).toMatchObject({
      code: 2,
      err: 'tools/run.mjs knows start, test, build and regress, not "stop".\n',
    });
  });

  it("removes what a killed run left behind, and nothing of a live one", () => {
    const scratch = join(project.folder, ".bootstrap");
    mkdirSync(join(scratch, "999999999-packages"), { recursive: true });
    writeFileSync(join(scratch, `${process.pid}-packages`), "");
    start(["start"]);
    expect(readdirSync(scratch)).toEqual([`${process.pid}-packages`]);
  });

  it("survives two runs at once, one of them killed at any moment", { timeout: 120_000 }, async () => {
    for (let round = 0; round < 4; round += 1) {
      rmSync(join(project.folder, "node_modules"), { recursive: true, force: true });
      rmSync(join(project.folder, "dist"), { recursive: true, force: true });
      const more = { FAKE_NPM_DELAY_MS: "40" };
      const [killed, survivor] = [launch(more), launch(more)];
      const timer = setTimeout(() => killed.kill("SIGKILL"), 60 + round * 90);
      expect(await exitOf(survivor)).toBe(7);
      clearTimeout(timer);
      killed.kill("SIGKILL");
      expect(start(["start"]).code).toBe(7);
    }
  });
});
