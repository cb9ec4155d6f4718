import { LineError, type Token } from "./tokens.ts";

/** Walks the tokens of a line, or of one slot of it. */
export class Cursor {
  readonly #tokens: readonly Token[];
  readonly #endColumn: number;
  #at = 0;

  /** @param endColumn Where to point at when something is missing at the end. */
  constructor(tokens: readonly Token[], endColumn: number) {
    this.#tokens = tokens;
    this.#endColumn = endColumn;
  }

  /** The token at the cursor; nothing at the end. */
  peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  /** The token at the cursor, if it reads so; the cursor moves behind it. */
  accept(text: string): Token | undefined {
    const token = this.peek();
    if (token?.text !== text) return undefined;
    this.#at += 1;
    return token;
  }

  /** The same, where nothing else is allowed. @throws {LineError} */
  expect(text: string): Token {
    return this.accept(text) ?? this.fail(text);
  }

  /** The token at the cursor, if it is of this kind; the cursor moves behind it. */
  take(kind: Token["kind"]): Token | undefined {
    const token = this.peek();
    if (token?.kind !== kind) return undefined;
    this.#at += 1;
    return token;
  }

  /** Says what stands at the cursor and what is allowed there. @throws {LineError} always. */
  fail(allowed: string): never {
    const token = this.peek();
    const found = token === undefined ? "The text ends" : `${token.text} stands`;
    throw new LineError(token?.column ?? this.#endColumn, `${found} here; allowed is ${allowed}.`);
  }

  /** @throws {LineError} when something is left. */
  finish(): void {
    if (this.peek() !== undefined) this.fail("the end of the line, or a comment behind ;");
  }
}

/** An integer with its sign, if one stands at the cursor. */
export function acceptNumber(cursor: Cursor): number | undefined {
  const negative = cursor.accept("-") !== undefined;
  const positive = !negative && cursor.accept("+") !== undefined;
  const digits = cursor.take("number");
  if (digits === undefined) return negative || positive ? cursor.fail("a number") : undefined;
  return (negative ? -1 : 1) * Number(digits.text);
}
