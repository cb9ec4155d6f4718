import { printParseErrorCode, type ParseError } from "jsonc-parser";
import { problemAt } from "./json_tree.ts";
import type { Problem } from "./problem.ts";

const syntaxWords: Readonly<Record<string, string>> = {
  InvalidSymbol: "a word that JSON does not know; text needs double quotes",
  InvalidNumberFormat: "a number that JSON does not allow",
  PropertyNameExpected: "no key where one is due; keys need double quotes",
  ValueExpected: "no value where one is due",
  ColonExpected: "no ':' after the key",
  CommaExpected: "no ',' between two entries",
  CloseBraceExpected: "no closing '}'",
  CloseBracketExpected: "no closing ']'",
  EndOfFileExpected: "more text after the end of the JSON value",
  InvalidCommentToken: "a comment that JSON with comments does not know",
  UnexpectedEndOfComment: "a comment that is never closed",
  UnexpectedEndOfString: "a text that is never closed",
  UnexpectedEndOfNumber: "a number that breaks off",
  InvalidUnicode: "an invalid \\u escape",
  InvalidEscapeCharacter: "an invalid escape in a text",
  InvalidCharacter: "a character that must be escaped in a text",
};

/** One sentence per line with a syntax error: what follows on the same line is mostly its echo. */
export function syntaxProblems(text: string, file: string, errors: readonly ParseError[]): Problem[] {
  if (text.trim() === "") {
    return [{ file, line: 1, column: 1, key: "", sentence: "the file is empty; allowed is a JSON object." }];
  }
  const problems = errors.map(({ error, offset }) => {
    const found = syntaxWords[printParseErrorCode(error)] ?? "something that is no JSON";
    return problemAt({ text, file, offset, path: [], sentence: `found ${found}; allowed is JSON with comments.` });
  });
  return problems.filter(({ line }, at) => problems.findIndex((other) => other.line === line) === at);
}
