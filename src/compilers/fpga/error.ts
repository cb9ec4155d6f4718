/** A network that cannot be compiled; the message is one sentence that names the layer or operator. */
export class CompileError extends Error {
  override name = "CompileError";
}

/** Ends the compilation at an operator; `sentence` says what was found and what is allowed. */
export function refuseLayer(name: string, sentence: string): never {
  throw new CompileError(`layer ${JSON.stringify(name)}: ${sentence}`);
}
