// Makes an installable tarball with all dependencies inside, for machines without a package registry:
//   node tools/package/pack.mjs [folder]      (folder: out, unless told)
import { spawnSync } from "node:child_process";
import { constants } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureCompiled } from "../bootstrap/compile.mjs";
import { makeScratch, removeOwn } from "../bootstrap/scratch.mjs";
import { Stop } from "../bootstrap/stop.mjs";
import { runtimePackages } from "./closure.mjs";
import { notices } from "./notices.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const noticesName = "THIRD_PARTY_NOTICES";

/** Packs into a folder; resolves to the path of the tarball. */
async function pack(folder) {
  await ensureCompiled(root);
  const scratch = await makeScratch(root, "package");
  try {
    const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const paths = await runtimePackages(root);
    for (const path of [...manifest.files, ...paths]) await copy(path, scratch);
    await writeFile(join(scratch, noticesName), await notices(root, paths));
    await writeFile(join(scratch, "package.json"), `${JSON.stringify(bundled(manifest), null, 2)}\n`);
    await mkdir(folder, { recursive: true });
    return join(folder, runNpmPack(scratch, folder));
  } finally {
    await removeOwn(root, "package");
  }
}

/** The manifest of the tarball: dependencies bundled, nothing that only this repository needs. */
function bundled({ devDependencies: _dev, scripts: _scripts, allowScripts: _allowed, ...manifest }) {
  return {
    ...manifest,
    files: [...manifest.files, noticesName],
    bundleDependencies: Object.keys(manifest.dependencies),
  };
}

async function copy(path, scratch) {
  // A package inside of a package is copied with it; one that the lock leaves out must not be.
  const filter = (source) => source === join(root, path) || !/[\\/]node_modules$/.test(source);
  const options = { recursive: true, mode: constants.COPYFILE_FICLONE, filter, force: true };
  await cp(join(root, path), join(scratch, path), options);
}

function runNpmPack(scratch, folder) {
  const npm = process.env["npm_execpath"];
  const [command, ...before] = /\.[cm]?js$/.test(npm ?? "") ? [process.execPath, npm] : ["npm"];
  const args = [...before, "pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const shell = process.platform === "win32" && command === "npm";
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: scratch, encoding: "utf8", shell });
  if (status !== 0) throw new Stop(`npm pack failed: ${error?.message ?? stderr.trim()}`, 3);
  return JSON.parse(stdout)[0].filename;
}

try {
  process.stdout.write(`${await pack(resolve(process.argv[2] ?? join(root, "out")))}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Stop ? error.message : error.stack}\n`);
  process.exitCode = error instanceof Stop ? error.exitCode : 4;
}
