import { LineError } from "../../neuisa/asm/tokens.ts";

/** A part of a line, without blanks around it, and its 1-based column. */
export interface Item {
  readonly text: string;
  readonly column: number;
}

/** A line of a source: a label, and what stands behind it; either may be missing. */
export interface Line {
  readonly label?: Item;
  readonly items: readonly Item[];
}

const namePattern = /^[A-Za-z_]\w{0,63}$/;

/** Splits a line at its blanks; a comment goes from `;` to the end. @throws {LineError} for a label that is no name. */
export function scanLine(line: string): Line {
  const items = [...line.replace(/;.*$/s, "").matchAll(/\S+/g)].map((found): Item => ({
    text: found[0],
    column: found.index + 1,
  }));
  const [first, ...rest] = items;
  if (first?.text.endsWith(":") !== true) return { items };
  const label = { text: first.text.slice(0, -1), column: first.column };
  if (isLabel(label.text)) return { label, items: rest };
  throw new LineError(
    label.column,
    `${label.text} is no label; allowed are letters, digits and _, at most 64, not a digit first.`,
  );
}

/** Whether a text may name an instruction. */
export function isLabel(text: string): boolean {
  return namePattern.test(text);
}

/** A number as written; nothing when it is none. */
export function numberOf(text: string): number | undefined {
  return /^(?:\d{1,15}|0[xX][0-9A-Fa-f]{1,12})$/.test(text) ? Number(text) : undefined;
}

/** The number of an item between two others. @throws {LineError} */
export function integerOf(item: Item | undefined, what: string, min: number, max: number, endColumn: number): number {
  const value = numberOf(item?.text ?? "");
  if (value !== undefined && value >= min && value <= max) return value;
  const found = item === undefined ? "missing" : item.text;
  throw new LineError(item?.column ?? endColumn, `${what} is ${found}; allowed is an integer from ${min} to ${max}.`);
}
