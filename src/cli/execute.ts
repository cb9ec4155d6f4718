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

/** What --json prints, and what files for CI are made of. */
export interface OutputObject {
  readonly schemaVersion: typeof jsonSchemaVersion;
  readonly command: string;
  readonly status: "pass" | "fail" | "error" | "interrupted";
  readonly results: readonly object[];
  readonly errors?: readonly string[];
  readonly versions: Readonly<Record<string, string>>;
  /** Wall clock; everything else is the same on every machine. */
  readonly timing: Readonly<Record<string, number>>;
  /** Keys of the command's own: `absent` of lint. */
  readonly [more: string]: unknown;
}

export interface Surroundings {
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  /** Says before the run what is wrong with the files that are to be written after it, by throwing. */
  readonly prepare?: () => void;
  /** Writes them, from everything that was found. */
  readonly publish?: (object: OutputObject, run: Run) => Promise<void>;
}

/**
 * Runs a command and prints what it found: lines for people, with --json one object alone, with --ndjson each row on a
 * line of its own as soon as it is known, and the object without its rows at the end. Never rejects; resolves to the
 * exit code. Rows that were finished before a failure or an interruption are printed too.
 */
export async function execute(
  command: string,
  action: (run: Run) => Promise<Outcome>,
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { prepare, publish, terminal } = surroundings;
  const started = performance.now();
  const rows: object[] = [];
  const run = runOf(options, surroundings, rows);
  const object = (ending: Ending): OutputObject => ({
    ...{ schemaVersion: jsonSchemaVersion, command, status: ending.status, results: rows },
    ...ending.outcome?.more,
    ...(ending.errors.length > 0 ? { errors: ending.errors } : {}),
    versions: { vnpu: packageVersion(), node: process.versions.node, ...ending.outcome?.versions },
    timing: { seconds: (performance.now() - started) / 1000, ...ending.outcome?.timing },
  });
  let prepared = false;
  const ran = await settle(async () => {
    prepare?.();
    prepared = true;
    const outcome = await action(run);
    // A command that returns after its reader went away did all of its work, unless a row says otherwise.
    const cut = rows.some((row) => "status" in row && row.status === "interrupted");
    return { outcome, whole: !run.signal.aborted || (run.signal.reason === "closed pipe" && !cut) };
  }, run.signal);
  const ending = publish === undefined || !prepared ? ran : await published(ran, async () => publish(object(ran), run));
  for (const sentence of ending.errors) terminal.writeError(`${sentence}\n`);
  if (options.verbose && ending.stack !== undefined) terminal.writeError(`${ending.stack}\n`);
  if (options.ndjson === true) terminal.writeOut(`${JSON.stringify({ ...object(ending), results: [] })}\n`);
  else if (options.json) terminal.writeOut(`${JSON.stringify(object(ending), null, 2)}\n`);
  return ending.code;
}

function runOf(options: CommonOptions, { terminal, signal }: Surroundings, rows: object[]): Run {
  const forPeople = !options.json && options.ndjson !== true;
  const line = (text: string): void => {
    if (forPeople) terminal.writeOut(`${text}\n`);
  };
  const note = (text: string): void => {
    if (!options.quiet) terminal.writeError(`${text}\n`);
  };
  return {
    ...{ terminal, options, signal, line, note },
    row: (row, text) => {
      rows.push(row);
      if (options.ndjson === true) terminal.writeOut(`${JSON.stringify(row)}\n`);
      if (text !== undefined) line(text);
    },
    detail: (text) => {
      if (options.verbose) note(text);
    },
  };
}

interface Ending {
  readonly status: OutputObject["status"];
  readonly code: ExitCode;
  readonly errors: readonly string[];
  readonly outcome?: Outcome;
  readonly stack?: string | undefined;
}

interface Returned {
  readonly outcome: Outcome;
  /** False when the command was stopped on the way. */
  readonly whole: boolean;
}

async function settle(action: () => Promise<Returned>, signal: AbortSignal): Promise<Ending> {
  try {
    const { outcome, whole } = await Promise.race([action(), graceAfterAbort(signal)]);
    if (!whole) return { ...interrupted(signal), outcome };
    const code = outcome.status === "pass" ? exitCode.pass : exitCode.checkFailed;
    return { status: outcome.status, code, errors: [], outcome };
  } catch (error) {
    return signal.aborted ? interrupted(signal) : failed(error);
  }
}

/** An ending after its files were written: that they were not is an error of its own, beside those that were there. */
async function published(ran: Ending, write: () => Promise<void>): Promise<Ending> {
  try {
    await write();
    return ran;
  } catch (error) {
    const refused = failed(error);
    return ran.code === exitCode.pass || ran.code === exitCode.checkFailed
      ? { ...ran, ...refused }
      : { ...ran, errors: [...ran.errors, ...refused.errors] };
  }
}

function failed(error: unknown): Ending {
  const { sentences, code } = explain(error);
  return { status: "error", code, errors: sentences, stack: error instanceof Error ? error.stack : undefined };
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
