/** One thing that is wrong with what the user wrote. */
export interface Problem {
  /** File as the user named it, or the option that set the value: `--set vnpus=0`. */
  readonly file: string;
  /** 1-based place in the file; 0 when the value came from an option. */
  readonly line: number;
  readonly column: number;
  /** Dotted path of the key: `matrixEngines`, `tenants.1.quota`; empty for the file as a whole. */
  readonly key: string;
  /** Key, what was found and what is allowed, as one sentence without the place. */
  readonly sentence: string;
}

/** The sentence with its place in front: `my.jsonc:4:20: matrixEngines is 99; allowed is an integer from 1 to 16.` */
export function problemText({ file, line, column, sentence }: Problem): string {
  return line === 0 ? `${file}: ${sentence}` : `${file}:${line}:${column}: ${sentence}`;
}

/** Thrown for a file that the user has to correct; the message holds every problem, one per line. */
export class ConfigError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemText).join("\n"));
    this.name = "ConfigError";
    this.problems = problems;
  }
}
