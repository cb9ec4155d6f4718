import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

  it("holds the licence texts of what is compiled into a package that ships none", async () => {
    const text = await notices(root, ["node_modules/@yowasp/yosys"]);
    for (const [part, owner] of [
      ["Yosys (ISC)", "Copyright (C) 2012 - 2025  Claire Xenia Wolf <claire@yosyshq.com>"],
      ["ABC (University of California)", "Copyright (c) The Regents of the University of California."],
      ["MiniSat (MIT)", "Copyright (c) 2007-2010  Niklas Sorensson"],
      ["json11 (MIT)", "Copyright (c) 2013 Dropbox, Inc."],
      ["libfst (MIT)", "Copyright (c) 2009-2023 Tony Bybell."],
    ] as const) {
      expect(text).toContain(`It holds ${part}; licence text, `);
      expect(text).toContain(owner);
    }
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
