/** A network that cannot be read; the message is one sentence with the file, and the node where there is one. */
export class NetworkError extends Error {
  override name = "NetworkError";
}

/** What is wrong, without the place; whoever knows the place puts it in front with `at`. */
export class Refusal extends NetworkError {}

/** Ends what is under way; `sentence` says what was found and what is allowed. */
export function refuse(sentence: string): never {
  throw new Refusal(sentence);
}

/** Runs `work`; a refusal in it becomes a `NetworkError` that begins with `place`. */
export function at<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw new NetworkError(`${place}: ${error.message}`);
    throw error;
  }
}

const shownCharacters = 60;

/** A text out of a file, cut to 60 characters; control characters become a question mark. */
export function shown(text: string): string {
  const cut = text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
  return cut.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "?");
}

/** A name out of a file, as `shown`, in quotes. */
export function quoted(name: string): string {
  return JSON.stringify(shown(name));
}

/** A shape as `1x3x224x224`; `scalar` for []. At most 9 dimensions are shown. */
export function shapeText(shape: readonly (number | string)[]): string {
  if (shape.length === 0) return "scalar";
  return shape.length > 9 ? `${shape.slice(0, 9).join("x")}x…` : shape.join("x");
}
