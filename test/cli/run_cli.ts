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

/** Runs a command line in this process, in a folder of its own. */
export async function runCli(args: readonly string[], cwd: string, interruption?: Interruption): Promise<CliResult> {
  let out = "";
  let err = "";
  const controller = new AbortController();
  if (interruption !== undefined) controller.abort(interruption);
  const terminal = {
    cwd,
    environment: process.env,
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
