/** A word, a number, or a sign by itself, with its 1-based column. */
export interface Token {
  readonly kind: "word" | "number" | "sign";
  readonly text: string;
  readonly column: number;
}

/** Something wrong in one line of a source. */
export class LineError extends Error {
  readonly column: number;

  constructor(column: number, sentence: string) {
    super(sentence);
    this.column = column;
  }
}

const pattern =
  /[ \t]+|;.*|(?<word>\.?[A-Za-z_][\w.]*)|(?<number>(?:0[xX][0-9A-Fa-f]+|\d+)(?![\w.]))|(?<sign>[{}|,[\]()+\-@:])/uy;

/** The tokens of a line without its comment. @throws {LineError} for a character that begins none. */
export function tokensOf(line: string): readonly Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < line.length) {
    const column = pattern.lastIndex + 1;
    const { word, number, sign } = pattern.exec(line)?.groups ?? refuse(line, column);
    if (word !== undefined) tokens.push({ kind: "word", text: word, column });
    else if (number !== undefined) tokens.push({ kind: "number", text: number, column });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign, column });
  }
  return tokens;
}

function refuse(line: string, column: number): Record<string, string> {
  const rest = line.slice(column - 1);
  const found = /^\d[\w.]*/.exec(rest)?.[0];
  if (found !== undefined)
    throw new LineError(column, `${found} is no number; allowed is a decimal one, or 0x and hex digits.`);
  const [character = ""] = rest;
  const shown = /[ -~]/.test(character)
    ? character
    : `U+${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  throw new LineError(column, `${shown} begins nothing; allowed are names, numbers and { | } [ ] ( ) , : @ + - ; .`);
}
