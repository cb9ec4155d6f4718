import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Interruption } from "../../src/cli/execute.ts";
import { main } from "../../src/cli/main.ts";

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A run in a CI job is not one for that job: it writes no annotations and no step summary unless a test asks. */
const outsideCi = { GITHUB_ACTIONS: undefined, GITHUB_STEP_SUMMARY: undefined, GITHUB_WORKSPACE: undefined };

/** Runs a command line in this process, in a folder of its own; `environment` stands over that of the process. */
export async function runCli(
  args: readonly string[],
  cwd: string,
  interruption?: Interruption,
  environment: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  let out = "";
  let err = "";
  const controller = new AbortController();
  if (interruption !== undefined) controller.abort(interruption);
  const terminal = {
    cwd,
    environment: { ...process.env, ...outsideCi, ...environment },
    stderrIsTerminal: false,
    writeOut: (text: string): void => void (out += text),
    writeError: (text: string): void => void (err += text),
  };
  const code = await main(args, terminal, controller.signal);
  return { code, out, err };
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "vnpu-cli-"));
}
