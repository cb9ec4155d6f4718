import { ToolError } from "../errors.ts";
import { runTool } from "./run_tool.ts";

/** A Verilator that can build our designs. */
export interface Verilator {
  readonly command: string;
  /** "5.006" */
  readonly version: string;
  /** The whole line of `--version`, which tells builds apart. */
  readonly versionLine: string;
}

/** The oldest version whose models have the scheduling that the harness relies on. */
export const oldestVerilator = "5.002";

/**
 * Finds Verilator: the named command, else the environment variable `VERILATOR`, else `verilator` on the path. Throws
 * ToolError when it is missing, too old, or says nothing we understand.
 */
export async function detectVerilator(
  command: string = process.env["VERILATOR"] || "verilator",
  signal?: AbortSignal,
): Promise<Verilator> {
  const run = await runTool(command, ["--version"], { timeLimitMs: 30_000, ...(signal ? { signal } : {}) });
  const wanted = `Verilator ${oldestVerilator} or newer is needed for this engine`;
  if (run.startError !== undefined) {
    throw new ToolError(
      run.startError === "ENOENT"
        ? `'${command}' was not found: ${wanted} (Debian and Ubuntu: apt-get install verilator g++ make).`
        : `'${command}' could not be started (${run.startError}): ${wanted}.`,
    );
  }
  const versionLine = run.stdout.split("\n")[0]?.trim() ?? "";
  const version = /^Verilator (\d+\.\d+)/.exec(versionLine)?.[1];
  if (run.code !== 0 || version === undefined) {
    const said = versionLine === "" ? lastLine(run.stderr) : versionLine;
    throw new ToolError(`'${command} --version' gave no version but '${said}': ${wanted}.`);
  }
  if (Number(version) < Number(oldestVerilator)) {
    throw new ToolError(`'${command}' is Verilator ${version}: ${wanted}.`);
  }
  return { command, version, versionLine };
}

/** The last line with anything on it, shortened. */
export function lastLine(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return (lines.at(-1) ?? "").trim().slice(0, 300);
}
