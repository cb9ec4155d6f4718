import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { CommandDefinition } from "../command.ts";
import { findOnPath } from "../find_on_path.ts";
import type { Outcome, Run } from "../run.ts";

/** A tool outside of the package. */
interface NativeTool {
  readonly tool: string;
  /** Names to look for, the first found wins. */
  readonly commands: readonly string[];
  readonly ask: string;
  /** What does not work without it. */
  readonly needed: string;
  readonly how: string;
}

const nativeTools: readonly NativeTool[] = [
  {
    tool: "verilator",
    commands: ["verilator"],
    ask: "--version",
    needed: "cosim --engine verilator, lint",
    how: "apt-get install verilator",
  },
  { tool: "g++", commands: ["g++"], ask: "--version", needed: "cosim --engine verilator", how: "apt-get install g++" },
  {
    tool: "make",
    commands: ["make"],
    ask: "--version",
    needed: "cosim --engine verilator",
    how: "apt-get install make",
  },
  { tool: "iverilog", commands: ["iverilog"], ask: "-V", needed: "lint", how: "apt-get install iverilog" },
  {
    tool: "chromium",
    commands: ["chromium", "chromium-browser", "google-chrome"],
    ask: "--version",
    needed: "tests of the report in a browser",
    how: "apt-get install chromium",
  },
];

export const doctorCommand: CommandDefinition = {
  name: "doctor",
  summary: "say what is installed, which versions, what is missing and how to get it",
  configure: () => undefined,
  run: async (run) => doctor(run),
};

/** Passes whatever is absent: nothing here is needed for the embedded engine. */
async function doctor(run: Run): Promise<Outcome> {
  const yosys = packagedVersion("@yowasp/yosys");
  const rows = [
    { tool: "node", version: process.versions.node, path: process.execPath, needed: "everything", how: "" },
    { tool: "yosys", version: yosys, path: "in the package", needed: "cosim, synth, lint", how: "npm ci" },
    ...nativeTools.map((tool) => look(tool, run.terminal.environment["PATH"] ?? "")),
  ];
  for (const row of rows) {
    const state =
      row.version === null ? `absent; without it no ${row.needed}; ${row.how}` : `${row.version}, ${row.path}`;
    run.row(row, `${row.tool.padEnd(10)} ${state}`);
  }
  const absent = rows.filter(({ version }) => version === null).map(({ tool }) => tool);
  return { status: "pass", more: { absent } };
}

function look({ tool, commands, ask, needed, how }: NativeTool, searchPath: string): DoctorRow {
  for (const command of commands) {
    const path = findOnPath(command, searchPath);
    if (path === undefined) continue;
    const { stdout, status } = spawnSync(path, [ask], { encoding: "utf8", timeout: 10_000 });
    if (status === 0) return { tool, version: /\d+(\.\d+)+/.exec(stdout)?.[0] ?? "unknown", path, needed, how };
  }
  return { tool, version: null, path: null, needed, how };
}

interface DoctorRow {
  readonly tool: string;
  /** Null when the tool is absent. */
  readonly version: string | null;
  readonly path: string | null;
  readonly needed: string;
  readonly how: string;
}

/** Version of a package that this one depends on, wherever npm has put it. */
function packagedVersion(name: string): string | null {
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    const file = join(folder, name, "package.json");
    if (existsSync(file)) return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
  }
  return null;
}
