import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly bundleDependencies?: readonly string[];
  readonly files?: readonly string[];
}
const manifestIn = (...path: string[]): Manifest =>
  JSON.parse(readFileSync(join(...path, "package.json"), "utf8")) as Manifest;

describe("the tarball, installed in a home without network, cache or packages", () => {
  let home = "";
  let user = "";
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "vnpu-install-"));
    user = join(home, "user");
    mkdirSync(user);
    writeFileSync(join(user, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
    const pack = execFileSync(process.execPath, ["tools/package/pack.mjs", home], { cwd: root, encoding: "utf8" });
    run("npm", "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", pack.trim());
  }, 180_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  /** Runs a program as a user of a fresh machine; where this process may, without any network interface. */
  function run(...words: readonly string[]): string {
    const [command = "", ...args] = [...withoutNetwork, ...words];
    const env = {
      ...process.env,
      HOME: home,
      npm_config_cache: join(home, "cache"),
      XDG_CACHE_HOME: join(home, "xdg"),
    };
    return execFileSync(command, args, { cwd: user, env, encoding: "utf8" });
  }
  /** Compiles TypeScript files of the user's folder with declared types alone, those of node included. */
  function compile(...files: readonly string[]): void {
    const options = "--strict --skipLibCheck false --target es2022 --module nodenext --rewriteRelativeImportExtensions";
    const types = ["--types", "node", "--typeRoots", join(root, "node_modules/@types")];
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    run(process.execPath, tsc, ...options.split(" "), ...types, ...files);
  }

  it("holds its dependencies, licences and leaf cells", () => {
    const installed = join(user, "node_modules", "vnpu");
    expect(readdirSync(join(user, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["vnpu"]);
    const { dependencies, bundleDependencies, files = [] } = manifestIn(installed);
    expect(bundleDependencies).toEqual(Object.keys(dependencies ?? {}));
    expect(readdirSync(installed)).toEqual(expect.arrayContaining([...files, "node_modules"]));
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "THIRD_PARTY_NOTICES", "rtl", "dist"]));
    const text = readFileSync(join(installed, "THIRD_PARTY_NOTICES"), "utf8");
    for (const name of Object.keys(dependencies ?? {})) expect(text).toContain(`${name} `);
  });

  it("generates the Verilog of this repository, and runs it in lockstep", () => {
    const npx = ["npx", "--no-install", "vnpu"];
    expect(run(...npx, "generate", "tiny", "-o", "out")).toMatch(/^out\/tiny: \d+ files/);
    expect(readFileSync(join(user, "out/tiny/vnpu_utop_scheduler.v"), "utf8")).toBe(
      readFileSync(join(root, "generated/tiny/vnpu_utop_scheduler.v"), "utf8"),
    );
    expect(run(...npx, "cosim", "tiny", "--cycles", "2k", "--quiet")).toMatch(/^tiny utop_scheduler, netlist, .*2\.0k/);
  });

  it("serves as a typed library, and as one without types", () => {
    writeFileSync(join(user, "use.ts"), userProgram);
    compile("use.ts");
    expect(run(process.execPath, "use.js")).toBe("pass\n");
    writeFileSync(join(user, "plain.mjs"), 'import { configHash } from "vnpu";\nconsole.log(typeof configHash);\n');
    expect(run(process.execPath, "plain.mjs")).toBe("function\n");
  });

  it("brings an example that builds and runs outside of this repository", () => {
    const example = join(user, "node_modules/vnpu/examples/own_block");
    mkdirSync(join(user, "own_block"));
    const files = readdirSync(example).filter((name) => name.endsWith(".ts"));
    for (const name of files) {
      const text = readFileSync(join(example, name), "utf8")
        .replaceAll('"../../src/index.ts"', '"vnpu"')
        .replace('new URL("./block.ts"', 'new URL("./block.js"')
        .replace("cycles: 500_000", "cycles: 2000");
      writeFileSync(join(user, "own_block", name), text);
    }
    compile(...files.map((name) => `own_block/${name}`));
    const printed = run(process.execPath, "own_block/run.js");
    expect(printed.match(/^pass: seed \d, 2000 cycles/gm)).toHaveLength(4);
    expect(printed).toContain("module my_");
  });
});

/** Words before a command that take every network interface away, where this process may do that. */
const withoutNetwork: readonly string[] =
  process.platform === "linux" && spawnSync("unshare", ["-n", "true"]).status === 0 ? ["unshare", "-n"] : [];

const userProgram = `import { readFileSync } from "node:fs";
import { parseConfig, runLockstep, type LockstepJob } from "vnpu";

const file = "node_modules/vnpu/configs/tiny.jsonc";
const job: LockstepJob = {
  config: parseConfig(readFileSync(file, "utf8"), file),
  block: { name: "utop_scheduler" },
  engine: "netlist",
  seed: 1,
  cycles: 1000,
  stimulus: { kind: "profile", profile: "mixed" },
};
// @ts-expect-error: types are there, so an engine that does not exist is refused.
export const wrong: LockstepJob = { ...job, engine: "none" };
console.log((await runLockstep(job)).status);
`;
