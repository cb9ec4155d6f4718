import { Refusal } from "../error.ts";

/** A network that cannot be evaluated; the message is one sentence with the network, the operator and the tensor. */
export class EvaluationError extends Error {
  override name = "EvaluationError";
}

/** Runs `work`; a refusal in it becomes an `EvaluationError` that begins with `place`. */
export function within<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw new EvaluationError(`${place}: ${error.message}`);
    throw error;
  }
}
