/** A program that does what the pool gives no meaning. The message is one sentence: where, what was found, what is allowed. */
export class InterpreterError extends Error {
  override name = "InterpreterError";
  /** Number of the core in the pool. */
  readonly core: number;
  /** Instruction, counted from the start of the core's program; its length where the program runs on behind its end. */
  readonly index: number;

  /** @param what the instruction as text, or nothing. */
  constructor(core: number, index: number, what: string, sentence: string) {
    super(`core ${core}, instruction ${index}${what === "" ? "" : ` (${what})`}: ${sentence}`);
    this.core = core;
    this.index = index;
  }
}
