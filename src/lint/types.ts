/** Text to lint. */
export interface LintSource {
  readonly top: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

export const lintTools = ["verilator", "icarus", "yosys"] as const;
export type LintTool = (typeof lintTools)[number];

/** One complaint of one tool. */
export interface LintRow {
  readonly tool: LintTool;
  readonly toolVersion: string;
  /** File as it was named in the source; empty when the tool names none. */
  readonly file: string;
  /** Line, from 1; 0 when the tool names none. */
  readonly line: number;
  readonly message: string;
}

export interface LintResult {
  /** No rows: clean. */
  readonly rows: readonly LintRow[];
  /** Tools that are not installed. */
  readonly absent: readonly LintTool[];
  /** Versions of the tools that ran. */
  readonly versions: Readonly<Partial<Record<LintTool, string>>>;
}

/** A tool that ran: its version and what it complained of. */
export interface ToolReport {
  readonly version: string;
  readonly complaints: readonly Omit<LintRow, "tool" | "toolVersion">[];
}
