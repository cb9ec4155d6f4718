import type { Terminal } from "./terminal.ts";

/** What every command takes. */
export interface CommonOptions {
  readonly json: boolean;
  /** Rows on stdout as soon as they are known, one JSON object per line, then the object without rows. */
  readonly ndjson?: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly set: readonly string[];
  readonly modulePrefix?: string;
}

/** What a command is handed: its surroundings, and the place for what it finds. */
export interface Run {
  readonly terminal: Terminal;
  readonly options: CommonOptions;
  /** Aborted by Ctrl-C, by a termination signal and by a closed output; a command ends its children then. */
  readonly signal: AbortSignal;
  /** One finished row of the JSON result, and its line for people; printed as soon as it is known. */
  row(row: object, line?: string): void;
  /** A line for people; not printed with --json and --ndjson. */
  line(text: string): void;
  /** A line on stderr; not printed with --quiet. */
  note(text: string): void;
  /** A line on stderr with --verbose alone. */
  detail(text: string): void;
}

/** How a command ended. */
export interface Outcome {
  readonly status: "pass" | "fail";
  /** More keys of the JSON object: `absent` of lint. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** Versions of the tools that were used, beside our own. */
  readonly versions?: Readonly<Record<string, string>>;
  /** Wall-clock figures. */
  readonly timing?: Readonly<Record<string, number>>;
}
