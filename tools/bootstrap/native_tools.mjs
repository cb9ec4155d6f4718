import { spawnSync } from "node:child_process";
import { Stop } from "./stop.mjs";

/** Native tools that the test suite uses: their commands, how to ask for the version, the package that brings them. */
const tools = [
  { tool: "verilator", commands: ["verilator"], ask: "--version", apt: "verilator", brew: "verilator" },
  { tool: "g++", commands: ["g++"], ask: "--version", apt: "g++", brew: "gcc" },
  { tool: "make", commands: ["make"], ask: "--version", apt: "make", brew: "make" },
  { tool: "iverilog", commands: ["iverilog"], ask: "-V", apt: "iverilog", brew: "icarus-verilog" },
  {
    tool: "chromium",
    commands: ["chromium", "chromium-browser", "google-chrome"],
    ask: "--version",
    apt: "chromium",
    brew: "--cask chromium",
  },
];

/** Installs the native tools that are absent, where it may; otherwise says the one command that does. */
export function ensureNativeTools() {
  let absent = absentTools();
  if (absent.length === 0) return;
  if (process.platform === "darwin") {
    const commands = absent.map(({ brew }) => `brew install ${brew}`).join(" && ");
    throw new Stop(`Absent: ${namesOf(absent)}; run: ${commands}`, 3);
  }
  const prefix = rightsPrefix();
  if (prefix === undefined || !runs("apt-get", "--version")) throw new Stop(`Absent: ${adviceFor(absent)}`, 3);
  process.stderr.write(`Installing ${namesOf(absent)} …\n`);
  if (!aptInstall(prefix, absent)) {
    runAs(prefix, ["dpkg", "--configure", "-a"]);
    runAs(prefix, ["apt-get", "update", "-q"]);
    aptInstall(prefix, absent);
  }
  absent = absentTools();
  if (absent.length > 0) throw new Stop(`apt-get could not install ${adviceFor(absent)}`, 3);
}

/** The tools that are not there. */
export function absentTools() {
  return tools.filter(({ commands, ask }) => !commands.some((command) => runs(command, ask)));
}

/** Where a tool's command lies, or nothing. */
export function pathOf(name) {
  const commands = tools.find(({ tool }) => tool === name)?.commands ?? [];
  for (const command of commands) {
    const { status, stdout } = spawnSync("sh", ["-c", `command -v ${command}`], { encoding: "utf8" });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

function namesOf(absent) {
  return absent.map(({ tool }) => tool).join(", ");
}

function adviceFor(absent) {
  const command = `apt-get install -y ${absent.map(({ apt }) => apt).join(" ")}`;
  return `${namesOf(absent)}; run as root: ${command} (or: npm test -- --no-verilator)`;
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
