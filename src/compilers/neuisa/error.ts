/** A network that cannot be compiled; the message is one sentence that names the operator. */
export class CompileError extends Error {
  override name = "CompileError";
}

/** Ends the compilation of an operator; `sentence` says what was found and what is allowed. */
export function refuseOperator(operator: string, sentence: string): never {
  throw new CompileError(`operator ${JSON.stringify(operator)}: ${sentence}`);
}
