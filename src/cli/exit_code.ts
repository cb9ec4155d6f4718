/** What the process ends with. */
export const exitCode = {
  pass: 0,
  /** The check failed: a mismatch, a lint message, a difference. */
  checkFailed: 1,
  /** Wrong arguments, a wrong config, foreign files in the output folder. */
  wrongUse: 2,
  /** A tool is missing or crashed; disk full, no permission, out of memory. */
  environment: 3,
  /** Our own fault. */
  internal: 4,
  interrupted: 130,
  terminated: 143,
  /** The reader of our output went away before the work was done. */
  closedPipe: 141,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
