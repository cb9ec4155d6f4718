import { exitCode, type ExitCode } from "./exit_code.ts";
import { explain } from "./errors.ts";
import { packageVersion } from "./package_root.ts";
import type { CommonOptions, Outcome, Run } from "./run.ts";
import type { Terminal } from "./terminal.ts";

/** Version of the JSON object that --json prints. */
const jsonSchemaVersion = 1;

/** How long a command may take to end its children after an interruption, milliseconds. */
const graceMs = 4000;

/** Why a run was ended from outside; the reason of the abort signal. */
export type Interruption = "SIGINT" | "SIGTERM" | "closed pipe";

const codeOf: Readonly<Record<Interruption, ExitCode>> = {
  SIGINT: exitCode.interrupted,
  SIGTERM: exitCode.terminated,
  "closed pipe": exitCode.closedPipe,
};

/**
 * Runs a command and prints what it found: lines for people, or with --json one object alone. Never rejects; resolves to
 * the exit code. Rows that were finished before a failure or an interruption are printed too.
 */
export async function execute(
  command: string,
  action: (run: Run) => Promise<Outcome>,
  options: CommonOptions,
  { terminal, signal }: { readonly terminal: Terminal; readonly signal: AbortSignal },
): Promise<ExitCode> {
  const started = performance.now();
  const rows: object[] = [];
  const line = (text: string): void => {
    if (!options.json) terminal.writeOut(`${text}\n`);
  };
  const note = (text: string): void => {
    if (!options.quiet) terminal.writeError(`${text}\n`);
  };
  const run: Run = {
    terminal,
    options,
    signal,
    row: (row, text) => {
      rows.push(row);
      if (text !== undefined) line(text);
    },
    line,
    note,
    detail: (text) => {
      if (options.verbose) note(text);
    },
  };
  const ending = await settle(action, run);
  for (const sentence of ending.errors) terminal.writeError(`${sentence}\n`);
  if (options.verbose && ending.stack !== undefined) terminal.writeError(`${ending.stack}\n`);
  if (options.json) {
    const object = {
      schemaVersion: jsonSchemaVersion,
      command,
      status: ending.status,
      results: rows,
      ...ending.outcome?.more,
      ...(ending.errors.length > 0 ? { errors: ending.errors } : {}),
      versions: { vnpu: packageVersion(), node: process.versions.node, ...ending.outcome?.versions },
      timing: { seconds: (performance.now() - started) / 1000, ...ending.outcome?.timing },
    };
    terminal.writeOut(`${JSON.stringify(object, null, 2)}\n`);
  }
  return ending.code;
}

interface Ending {
  readonly status: "pass" | "fail" | "error" | "interrupted";
  readonly code: ExitCode;
  readonly errors: readonly string[];
  readonly outcome?: Outcome;
  readonly stack?: string | undefined;
}

async function settle(action: (run: Run) => Promise<Outcome>, run: Run): Promise<Ending> {
  try {
    const outcome = await Promise.race([action(run), graceAfterAbort(run.signal)]);
    // A command that stops early throws: one that returns after its reader went away did all of its work.
    if (run.signal.aborted && run.signal.reason !== "closed pipe") return { ...interrupted(run.signal), outcome };
    const code = outcome.status === "pass" ? exitCode.pass : exitCode.checkFailed;
    return { status: outcome.status, code, errors: [], outcome };
  } catch (error) {
    if (run.signal.aborted) return interrupted(run.signal);
    const { sentences, code } = explain(error);
    return { status: "error", code, errors: sentences, stack: error instanceof Error ? error.stack : undefined };
  }
}

/** Rejects a while after an abort, so that what was finished is printed even if the command hangs. */
function graceAfterAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const startGrace = (): void => void setTimeout(reject, graceMs, signal.reason).unref();
    if (signal.aborted) startGrace();
    else signal.addEventListener("abort", startGrace, { once: true });
  });
}

function interrupted(signal: AbortSignal): Ending {
  const reason = signal.reason as Interruption;
  const errors = reason === "closed pipe" ? [] : [`Interrupted by ${reason}; what was finished is printed.`];
  return { status: "interrupted", code: codeOf[reason], errors };
}
