import { spawnSync } from "node:child_process";
import { Stop } from "./stop.mjs";

/** Native tools that the test suite uses: how to ask for the version, and the package that brings them. */
const tools = [
  { command: "verilator", ask: "--version", apt: "verilator", brew: "verilator" },
  { command: "g++", ask: "--version", apt: "g++", brew: "gcc" },
  { command: "make", ask: "--version", apt: "make", brew: "make" },
  { command: "iverilog", ask: "-V", apt: "iverilog", brew: "icarus-verilog" },
];

/** Installs the native tools that are absent, where it may; otherwise says the one command that does. */
export function ensureNativeTools() {
  let absent = absentTools();
  if (absent.length === 0) return;
  const names = absent.map(({ command }) => command).join(", ");
  if (process.platform === "darwin") throw new Stop(`Absent: ${names}; run: brew install ${brewNames(absent)}`, 3);
  const prefix = rightsPrefix();
  const command = `apt-get install -y ${absent.map(({ apt }) => apt).join(" ")}`;
  if (prefix === undefined || !runs("apt-get", "--version")) {
    throw new Stop(`Absent: ${names}; run as root: ${command} (or: npm test -- --no-verilator)`, 3);
  }
  process.stderr.write(`Installing ${names} …\n`);
  if (!aptInstall(prefix, absent)) {
    runAs(prefix, ["dpkg", "--configure", "-a"]);
    runAs(prefix, ["apt-get", "update", "-q"]);
    aptInstall(prefix, absent);
  }
  absent = absentTools();
  if (absent.length > 0) throw new Stop(`apt-get could not install ${names}; run as root: ${command}`, 3);
}

export function absentTools() {
  return tools.filter(({ command, ask }) => !runs(command, ask));
}

function brewNames(absent) {
  return absent.map(({ brew }) => brew).join(" ");
}

function aptInstall(prefix, absent) {
  const options = ["-y", "-q", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=600"];
  return runAs(prefix, ["apt-get", "install", ...options, ...absent.map(({ apt }) => apt)]);
}

/** What goes before a command to run it as root, or nothing when that is not to be had without a password. */
function rightsPrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0 ? ["sudo", "-n"] : undefined;
}

function runAs(prefix, words) {
  const [command, ...args] = [...prefix, ...words];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", 2, 2], env }).status === 0;
}

function runs(command, ask) {
  return spawnSync(command, [ask], { stdio: "ignore" }).status === 0;
}
