import { isName, nameLengthMax } from "../program.ts";
import { acceptNumber, Cursor } from "./cursor.ts";
import { LineError, type Token } from "./tokens.ts";

/** A name with its column. */
export interface Name {
  readonly text: string;
  readonly column: number;
}

/** One line of a source as written; columns are 1-based. */
export type Statement =
  | { readonly kind: "program"; readonly name: Name }
  | { readonly kind: "core"; readonly matrixEngines: number; readonly vectorEngines: number; readonly column: number }
  | { readonly kind: "strip" }
  | { readonly kind: "line"; readonly number: number }
  | {
      readonly kind: "group";
      readonly name?: Name;
      /** Snippets of the ME µTops by index; null = none of that index. */
      readonly me: readonly (Name | null)[];
      readonly ve: Name | null;
      readonly column: number;
    }
  | { readonly kind: "end"; readonly name?: Name; readonly column: number }
  | { readonly kind: "snippet"; readonly of: "me" | "ve"; readonly name: Name }
  | { readonly kind: "label"; readonly name: Name }
  /** The slots between `{` and `}`, and the column at which each one ends. */
  | { readonly kind: "bundle"; readonly column: number; readonly slots: readonly SlotText[] };

export interface SlotText {
  readonly tokens: readonly Token[];
  readonly endColumn: number;
}

/** Reads a line: nothing, a directive, a label, an instruction, or a label and an instruction. @throws {LineError} */
export function statementsOf(tokens: readonly Token[], endColumn: number): readonly Statement[] {
  const [first, second] = tokens;
  if (first === undefined) return [];
  const cursor = new Cursor(tokens, endColumn);
  if (first.text.startsWith(".")) return [directive(cursor)];
  if (first.kind === "word" && second?.text === ":") {
    const label = { kind: "label", name: nameAt(cursor, "a label") } as const;
    const rest = statementsOf(tokens.slice(2), endColumn);
    const [other] = rest;
    if (other === undefined || other.kind === "bundle") return [label, ...rest];
    throw new LineError(
      tokens[2]?.column ?? endColumn,
      "A label stands before no instruction; allowed is { behind it, or nothing.",
    );
  }
  if (first.text === "{") return [bundle(tokens, endColumn)];
  return cursor.fail("a directive, a label with :, or an instruction in { }");
}

const directives = ".program, .core, .group, .end, .me, .ve, .line, .strip";

function directive(cursor: Cursor): Statement {
  const word = cursor.take("word") ?? cursor.fail(directives);
  const statement = directiveOf(word, cursor);
  cursor.finish();
  return statement;
}

function directiveOf({ text, column }: Token, cursor: Cursor): Statement {
  switch (text) {
    case ".program":
      return { kind: "program", name: nameAt(cursor, "the name of the program") };
    case ".core": {
      const matrixEngines = integer(cursor, 1, 16, "matrix engines");
      return { kind: "core", matrixEngines, vectorEngines: integer(cursor, 1, 16, "vector engines"), column };
    }
    case ".strip":
      return { kind: "strip" };
    case ".line":
      return { kind: "line", number: integer(cursor, 1, 2 ** 32 - 1, "the line of the source") };
    case ".group":
      return { kind: "group", ...optionalName(cursor), ...utops(cursor), column };
    case ".end":
      return { kind: "end", ...optionalName(cursor), column };
    case ".me":
    case ".ve":
      return { kind: "snippet", of: text === ".me" ? "me" : "ve", name: nameAt(cursor, "the name of a uTop") };
    default:
      throw new LineError(column, `${text} is no directive; allowed are ${directives}.`);
  }
}

/** `me(a, b, -) ve(c)`, each part at most once. */
function utops(cursor: Cursor): { readonly me: readonly (Name | null)[]; readonly ve: Name | null } {
  const me: (Name | null)[] = [];
  if (cursor.accept("me") !== undefined) {
    cursor.expect("(");
    do me.push(cursor.accept("-") === undefined ? nameAt(cursor, "the name of an ME uTop, or -") : null);
    while (cursor.accept(",") !== undefined);
    cursor.expect(")");
  }
  if (cursor.accept("ve") === undefined) return { me, ve: null };
  cursor.expect("(");
  const ve = nameAt(cursor, "the name of a VE uTop");
  cursor.expect(")");
  return { me, ve };
}

function optionalName(cursor: Cursor): { readonly name?: Name } {
  const next = cursor.peek();
  const here = next?.kind === "word" && next.text !== "me" && next.text !== "ve";
  return here ? { name: nameAt(cursor, "a name") } : {};
}

function nameAt(cursor: Cursor, what: string): Name {
  const token = cursor.take("word") ?? cursor.fail(what);
  if (isName(token.text)) return token;
  const allowed = `letters, digits and _, at most ${nameLengthMax}, and no name of a register, me or ve`;
  throw new LineError(token.column, `${token.text} is no name; allowed are ${allowed}.`);
}

function integer(cursor: Cursor, min: number, max: number, what: string): number {
  const column = cursor.peek()?.column ?? 0;
  const value = acceptNumber(cursor) ?? cursor.fail(what);
  if (value >= min && value <= max) return value;
  throw new LineError(column, `${what}: ${value}; allowed is an integer from ${min} to ${max}.`);
}

/** Splits an instruction at its bars. */
function bundle(tokens: readonly Token[], endColumn: number): Statement {
  const close = tokens.findIndex(({ text }) => text === "}");
  if (close === -1) new Cursor([], endColumn).fail("}: an instruction stands in one line");
  new Cursor(tokens.slice(close + 1), endColumn).finish();
  const slots: SlotText[] = [];
  let begin = 1;
  for (const [at, token] of tokens.entries()) {
    if (at === 0 || at > close || (token.text !== "|" && at !== close)) continue;
    slots.push({ tokens: tokens.slice(begin, at), endColumn: token.column });
    begin = at + 1;
  }
  return { kind: "bundle", column: tokens[0]?.column ?? 1, slots };
}
