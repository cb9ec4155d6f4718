/** Ends the two commands with one sentence and an exit code: 3 when something is missing, 4 when the fault is ours. */
export class Stop extends Error {
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}
