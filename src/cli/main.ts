import { CommanderError } from "commander";
import { exitCode, type ExitCode } from "./exit_code.ts";
import { explain } from "./errors.ts";
import { buildProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/** Runs one command line (without `node` and the program's name); never rejects, resolves to the exit code. */
export async function main(args: readonly string[], terminal: Terminal, signal: AbortSignal): Promise<ExitCode> {
  let code: ExitCode = exitCode.pass;
  const program = buildProgram({ terminal, signal }, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.pass : exitCode.wrongUse;
    const { sentences, code: failed } = explain(error);
    for (const sentence of sentences) terminal.writeError(`${sentence}\n`);
    return failed;
  }
}
