import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runtimePackages } from "../../tools/package/closure.mjs";
import { notices } from "../../tools/package/notices.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vnpu-package-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly bundleDependencies?: readonly string[];
}
const manifestIn = (...path: string[]): Manifest =>
  JSON.parse(readFileSync(join(...path, "package.json"), "utf8")) as Manifest;

function writePackage(name: string, manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const path = `node_modules/${name}`;
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, "package.json"), JSON.stringify({ name, version: "1.2.3", ...manifest }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, path, file), text);
  return path;
}

describe("the packages of the tarball", () => {
  it("are closed: all that one of them needs is among them, and nothing for development or one platform", async () => {
    const paths = await runtimePackages(root);
    const names = new Set(paths.map((path) => path.replace(/^.*node_modules\//, "")));
    expect(Object.keys(manifestIn(root).dependencies ?? {}).filter((name) => !names.has(name))).toEqual([]);
    for (const path of paths) {
      const needed = Object.keys(manifestIn(root, path).dependencies ?? {});
      expect(
        needed.filter((name) => !names.has(name)),
        path,
      ).toEqual([]);
    }
    for (const left of ["typescript", "vitest", "@napi-rs/nice", "@napi-rs/nice-linux-x64-gnu"]) {
      expect(names.has(left), left).toBe(false);
    }
  });
});

describe("THIRD_PARTY_NOTICES", () => {
  it("names every package with version, licence and licence text", async () => {
    const paths = await runtimePackages(root);
    const [head = "", ...entries] = (await notices(root, paths)).split(`\n\n${"-".repeat(80)}\n\n`);
    expect(head).toContain("vnpu itself is under Apache-2.0");
    expect(entries).toHaveLength(paths.length);
    paths.forEach((path, at) => {
      const { name, version } = manifestIn(root, path);
      expect(entries[at]?.startsWith(`${name} ${version}\nLicence: `), name).toBe(true);
      expect(entries[at], name).toMatch(/Copyright/i);
      expect(entries[at], name).toMatch(/AS IS/i);
    });
  });

  it("takes the licence files as they are, and the standard text of an ISC package without one", async () => {
    const a = writePackage("a", { license: "MIT" }, { LICENSE: "Text A.\r\n", NOTICE: "More.\n", "readme.md": "No." });
    const b = writePackage("b", { license: "ISC", author: { name: "Somebody" } });
    const text = await notices(folder, [a, b]);
    expect(text).toContain("a 1.2.3\nLicence: MIT\n\nText A.\n\nMore.\n");
    expect(text).toContain("b 1.2.3\nLicence: ISC\n\nCopyright (c) Somebody\n\nPermission to use, copy");
    expect(text).not.toContain("No.");
  });

  it.each([
    [{}, "Package c declares no licence; it cannot be bundled."],
    [{ license: "MIT" }, "Package c is under MIT and has no licence file; allowed without one is ISC."],
  ])("is refused for a package of %o", async (manifest, message) => {
    await expect(notices(folder, [writePackage("c", manifest)])).rejects.toThrow(message);
  });
});

// Packs 40 MB and installs them: too long for every run. VNPU_LONG=1 asks for it.
if (process.env["VNPU_LONG"] === "1") {
  describe("the tarball", () => {
    const run = (cwd: string, command: string, ...args: string[]): string =>
      execFileSync(command, args, { cwd, encoding: "utf8" });

    it("installs without a network, generates, and serves as a typed library", { timeout: 300_000 }, () => {
      const tarball = run(root, process.execPath, "tools/package/pack.mjs", folder).trim();
      const user = join(folder, "user");
      mkdirSync(user);
      writeFileSync(join(user, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
      run(user, "npm", "install", "--offline", "--ignore-scripts", tarball);
      const installed = join(user, "node_modules", "vnpu");
      expect(readdirSync(join(user, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["vnpu"]);
      expect(readdirSync(installed)).toEqual(expect.arrayContaining(["LICENSE", "THIRD_PARTY_NOTICES", "rtl", "dist"]));
      const { dependencies, bundleDependencies } = manifestIn(installed);
      expect(bundleDependencies).toEqual(Object.keys(dependencies ?? {}));

      expect(run(user, "npx", "--no-install", "vnpu", "generate", "tiny", "-o", "out")).toMatch(
        /^out\/tiny: \d+ files/,
      );
      expect(readFileSync(join(user, "out/tiny/vnpu_utop_scheduler.v"), "utf8")).toBe(
        readFileSync(join(root, "generated/tiny/vnpu_utop_scheduler.v"), "utf8"),
      );

      writeFileSync(join(user, "use.ts"), userProgram);
      const tsc = join(root, "node_modules/typescript/bin/tsc");
      const options = ["--strict", "--skipLibCheck", "false", "--target", "es2022", "--module", "nodenext"];
      const types = ["--types", "node", "--typeRoots", join(root, "node_modules/@types")];
      run(user, process.execPath, tsc, ...options, ...types, "use.ts");
      expect(run(user, process.execPath, "use.js")).toBe("pass\n");
    });
  });
}

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
