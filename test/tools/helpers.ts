import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** A stand-in for npm: `npm ci` writes what a lock asks for into node_modules of the folder it runs in. */
const fakeNpm = `
const fs = require("fs"), path = require("path");
const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8"));
fs.appendFileSync(process.env.FAKE_NPM_LOG, process.argv.slice(2).join(" ") + "\\n");
if (process.env.FAKE_NPM_FAILS) { console.error("no network"); process.exit(1); }
fs.mkdirSync("node_modules");
for (const name of ["typescript", "@types"]) {
  fs.symlinkSync(path.join(process.env.FAKE_NPM_MODULES, name), "node_modules/" + name, "junction");
}
setTimeout(() => {
  // Where the project is gone meanwhile, a recursive mkdir of Node would never end.
  if (!fs.existsSync("package-lock.json")) process.exit(1);
  delete lock.packages["node_modules/other"];
  for (const [place, { version }] of Object.entries(lock.packages)) {
    if (place === "") continue;
    fs.mkdirSync(place, { recursive: true });
    fs.writeFileSync(path.join(place, "package.json"), JSON.stringify({ version }));
  }
  fs.writeFileSync("node_modules/.package-lock.json", JSON.stringify({ packages: lock.packages }));
}, Number(process.env.FAKE_NPM_DELAY_MS || 0));
`;

const startProgram = `export async function start(args: readonly string[]): Promise<number> {
  console.log("started", args.join(","));
  return 7;
}
`;

export interface Project {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** One line per run of the stand-in for npm. */
  readonly npmLog: string;
  write(file: string, text: string): void;
}

/** A small project around the real tools/: one dependency that the stand-in installs, and a start program. */
export function makeProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), "vnpu-tools-"));
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  cpSync(join(root, "tools"), join(folder, "tools"), { recursive: true });
  for (const file of ["tsconfig.json", "tsconfig.build.json"]) cpSync(join(root, file), join(folder, file));
  mkdirSync(join(folder, "src", "cli"), { recursive: true });
  write("package.json", JSON.stringify({ name: "p", version: "1.0.0", type: "module", engines: { node: ">=20.19" } }));
  write("package-lock.json", lockOf("1.2.3"));
  write("src/cli/bin.ts", "export {};\n");
  write("src/cli/start.ts", startProgram);
  write("fake_npm.cjs", fakeNpm);
  const npmLog = join(folder, "npm.log");
  const environment = {
    ...process.env,
    npm_execpath: join(folder, "fake_npm.cjs"),
    FAKE_NPM_LOG: npmLog,
    FAKE_NPM_MODULES: join(root, "node_modules"),
  };
  return { folder, environment, npmLog, write };
}

/** A lock of one package in a version, and of one that belongs on no machine. */
export function lockOf(version: string): string {
  const elsewhere = { version, optional: true, os: ["none"], cpu: ["none"] };
  return JSON.stringify({ packages: { "": {}, "node_modules/dep": { version }, "node_modules/other": elsewhere } });
}
