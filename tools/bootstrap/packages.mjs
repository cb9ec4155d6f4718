import { spawn } from "node:child_process";
import { copyFile, readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { makeScratch, removeOwn } from "./scratch.mjs";
import { Stop } from "./stop.mjs";
import { swapIn } from "./swap.mjs";

/**
 * Installs the packages of the lock unless node_modules already holds them, whoever installed them. The install runs in
 * a scratch folder and is renamed into place when it is whole.
 */
export async function ensurePackages(root) {
  if (await packagesAreRight(root)) return;
  const started = performance.now();
  process.stderr.write("Installing the packages of package-lock.json …\n");
  const folder = await makeScratch(root, "packages");
  try {
    for (const file of ["package.json", "package-lock.json", ".npmrc"]) {
      await copyFile(join(root, file), join(folder, file)).catch(() => undefined);
    }
    await npmCi(folder);
    await swapIn(root, join(folder, "node_modules"), join(root, "node_modules"), () => packagesAreRight(root));
  } finally {
    await removeOwn(root, "packages");
  }
  process.stderr.write(`Installed in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
}

/** Whether every package of the lock that belongs on this machine is there in the version of the lock. */
export async function packagesAreRight(root) {
  const wanted = await packagesOf(join(root, "package-lock.json"));
  const present = await packagesOf(join(root, "node_modules", ".package-lock.json")).catch(() => ({}));
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const version = present[path]?.version;
    if (version === undefined) return entry.optional === true && !belongsHere(entry);
    return version === entry.version && existsSync(join(root, path, "package.json"));
  });
}

async function packagesOf(file) {
  return JSON.parse(await readFile(file, "utf8")).packages;
}

/** An optional package is for this machine only when it names its platform and the platform is this one. */
function belongsHere({ os, cpu, libc }) {
  if (os === undefined || cpu === undefined) return false;
  if (!os.includes(process.platform) || !cpu.includes(process.arch)) return false;
  return libc === undefined || libc.includes(libcName());
}

function libcName() {
  return process.report.getReport().header.glibcVersionRuntime === undefined ? "musl" : "glibc";
}

async function npmCi(folder) {
  const npm = process.env["npm_execpath"];
  const [command, ...before] = /\.[cm]?js$/.test(npm ?? "") ? [process.execPath, npm] : ["npm"];
  const args = ["ci", "--ignore-scripts", "--include=dev", "--include=optional", "--prefix", folder];
  const child = spawn(command, [...before, ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve) => {
    child.on("error", () => resolve(-1));
    child.on("close", resolve);
  });
  if (code !== 0)
    throw new Stop(`${output}npm ci failed; the packages of package-lock.json could not be installed.`, 3);
}
