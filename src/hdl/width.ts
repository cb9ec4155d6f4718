import { HdlError } from "./error.ts";
import type { Expr } from "./expr.ts";
import { operandsOf } from "./expr_node.ts";
import { expressionText } from "./print/expression.ts";

/** Widest vector that every tool in use takes. */
const highestWidth = 65536;
const longestDescription = 60;

export function bitsText(width: number): string {
  return width === 1 ? "1 bit" : `${width} bits`;
}

export function requireWidth(width: number, what: string): void {
  if (Number.isInteger(width) && width >= 1 && width <= highestWidth) return;
  throw new HdlError(`Width ${width} of ${what} is not possible; it must be a whole number from 1 to ${highestWidth}.`);
}

/** Throws unless both have one width; `operation` names the place, as in "and()" or "drive()". */
export function requireSameWidth(operation: string, left: Expr, right: Expr): void {
  if (left.width === right.width) return;
  throw new HdlError(
    `${whereIs(left, right)}${operation} found ${describe(right)} of ${bitsText(right.width)} beside ` +
      `${describe(left)} of ${bitsText(left.width)}; both must have ${bitsText(left.width)}.`,
  );
}

/** The expression's Verilog in one line, cut when long. */
export function describe(expr: Expr): string {
  const text = expressionText(expr);
  return text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 3)}...`;
}

/** "module x: " of the first signal in the expressions, or nothing when they hold constants only. */
export function whereIs(...exprs: Expr[]): string {
  for (const expr of exprs) {
    const owner = ownerName(expr);
    if (owner !== undefined) return `module ${owner}: `;
  }
  return "";
}

function ownerName(expr: Expr): string | undefined {
  const { node } = expr;
  if (node.kind === "signal" || node.kind === "slice") return node.signal.owner.name;
  if (node.kind === "localparam") return node.owner.name;
  for (const operand of operandsOf(node)) {
    const name = ownerName(operand);
    if (name !== undefined) return name;
  }
  return undefined;
}
