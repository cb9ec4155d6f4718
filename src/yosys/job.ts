/** One run of Yosys: a script over a virtual folder of text files. */
export interface YosysJob {
  /** Yosys commands, one a line. */
  readonly script: string;
  /** Files that the script reads, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that the script writes and the caller wants. */
  readonly outputs: readonly string[];
  /** Mixes the hash of Yosys' tables: another, equally valid result for the same text. 0, the default, leaves it as it is. */
  readonly hashSeed?: number;
}

/** What a run gave back. */
export interface YosysResult {
  /** The wanted outputs, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Everything Yosys printed. */
  readonly log: string;
}

/** A run that failed: one sentence with Yosys' own ERROR line, or with the pass in which it broke. */
export class YosysError extends Error {
  override readonly name = "YosysError";
}

/** What crosses the thread border: errors as text, since a clone loses its class. */
export type YosysAnswer =
  { readonly ok: true; readonly result: YosysResult } | { readonly ok: false; readonly message: string };

/** The result of an answer; throws YosysError when the run failed. */
export function resultOf(answer: YosysAnswer): YosysResult {
  if (answer.ok) return answer.result;
  throw new YosysError(answer.message);
}
