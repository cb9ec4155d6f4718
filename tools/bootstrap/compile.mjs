import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { freeScratchPath, removeOwn } from "./scratch.mjs";
import { Stop } from "./stop.mjs";
import { swapIn } from "./swap.mjs";

/** File in dist/ that holds the hash of the sources it was compiled from. */
const stamp = ".sources.sha256";

/** Compiles src/ to dist/ unless dist/ was compiled from the very same sources. */
export async function ensureCompiled(root) {
  const hash = await sourcesHash(root);
  const isRight = async () => (await readFile(join(root, "dist", stamp), "utf8").catch(() => "")) === hash;
  if (!(await isRight())) await compile(root, hash, isRight);
  await linkCommand(root);
}

async function compile(root, hash, isRight) {
  const out = await freeScratchPath(root, "dist");
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const args = [tsc, "-p", join(root, "tsconfig.build.json"), "--outDir", out];
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Stop(`${stdout}${stderr}The sources do not compile.`, 4);
    await relateSourceMaps(out, join(root, "dist"));
    await chmod(join(out, "cli", "bin.js"), 0o755);
    await writeFile(join(out, stamp), hash);
    await swapIn(root, out, join(root, "dist"), isRight);
  } finally {
    await removeOwn(root, "dist");
  }
}

/** Source maps name their sources relative to themselves: names them from where the folder is going to be. */
async function relateSourceMaps(folder, place) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of entries.filter((entry) => entry.name.endsWith(".js.map"))) {
    const map = JSON.parse(await readFile(join(parentPath, name), "utf8"));
    const there = join(place, relative(folder, parentPath));
    map.sources = map.sources.map((source) => relative(there, join(parentPath, source)).replaceAll(sep, "/"));
    await writeFile(join(parentPath, name), JSON.stringify(map));
  }
}

/** Puts the command where `npx vnpu` looks first; npm itself does so for packages that are installed, not for this one. */
async function linkCommand(root) {
  const link = join(root, "node_modules", ".bin", "vnpu");
  if (existsSync(link) || process.platform === "win32") return;
  await mkdir(dirname(link), { recursive: true });
  await symlink(join("..", "..", "dist", "cli", "bin.js"), link).catch((error) => {
    if (error.code !== "EEXIST") throw error;
  });
}

/** SHA-256 over names and contents of everything that decides what dist/ holds. */
async function sourcesHash(root) {
  const entries = await readdir(join(root, "src"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const deciding = [
    ...files,
    ...["tsconfig.json", "tsconfig.build.json", "package-lock.json", "tools/bootstrap/compile.mjs"].map((f) =>
      join(root, f),
    ),
  ];
  const hash = createHash("sha256");
  for (const file of deciding.sort()) {
    hash.update(`${file.slice(root.length)}\0`);
    hash.update(await readFile(file));
  }
  return hash.digest("hex");
}
