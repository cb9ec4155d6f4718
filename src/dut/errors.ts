/** A tool outside the program is missing, too old, or failed: exit code 3. The message is one sentence. */
export class ToolError extends Error {
  override name = "ToolError";
}

/** An engine died, hung, answered nonsense or was stopped in the middle of a run: exit code 3. */
export class EngineError extends ToolError {
  override name = "EngineError";
  /** Cycles that were compared, and equal, before it. */
  readonly cyclesChecked: number;

  constructor(message: string, cyclesChecked: number, options?: ErrorOptions) {
    super(message, options);
    this.cyclesChecked = cyclesChecked;
  }
}
