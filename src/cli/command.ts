import type { Command } from "commander";
import type { Outcome, Run } from "./run.ts";

/** One command of the tool. The options that every command takes are added for it. */
export interface CommandDefinition {
  readonly name: string;
  readonly summary: string;
  /** Its rows are checks that pass or fail: it takes the options for CI (`--junit`, `--step-summary`, `--annotations`). */
  readonly checks?: boolean;
  /** Adds the command's own arguments and options. */
  configure(command: Command): void;
  /**
   * Does the work.
   *
   * @param operands The arguments in order, as commander gives them: text, or a list for a variadic one.
   * @param options The command's own options by their camel-case names.
   */
  run(run: Run, operands: readonly unknown[], options: Readonly<Record<string, unknown>>): Promise<Outcome>;
}
