/** A description that is not legal hardware. `failures` holds one sentence each: where, what was found, what is allowed. */
export class HdlError extends Error {
  readonly failures: readonly string[];

  constructor(failures: string | readonly string[]) {
    const list = typeof failures === "string" ? [failures] : failures;
    super(list.join("\n"));
    this.name = "HdlError";
    this.failures = list;
  }
}
