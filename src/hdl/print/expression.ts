import type { Expr } from "../expr.ts";
import type { BitwiseOperator, CompareOperator, ReduceOperator } from "../expr_node.ts";
import { flatText, group, join, line, nest, sequence, softLine, type Doc } from "./doc.ts";

const bitwiseSymbols: Record<BitwiseOperator, string> = { and: "&", or: "|", xor: "^" };
const compareSymbols: Record<CompareOperator, string> = { eq: "==", ne: "!=", lt: "<", le: "<=", gt: ">", ge: ">=" };
const reduceSymbols: Record<ReduceOperator, string> = { any: "|", all: "&", parity: "^" };

/** From here on a literal reads better in hexadecimal. */
const hexadecimalFrom = 100_000n;

/** The expression in one line of Verilog. */
export function expressionText(expr: Expr): string {
  return flatText(expressionDoc(expr));
}

/** `4'd5`, `1'b1`; masks and large values in hexadecimal. */
export function literalText(width: number, value: bigint, isMask: boolean = false): string {
  if (width === 1) return `1'b${value}`;
  return value < hexadecimalFrom && !isMask ? `${width}'d${value}` : `${width}'h${value.toString(16)}`;
}

/** The expression as Verilog, without parentheses around the whole. */
export function expressionDoc(expr: Expr): Doc {
  const { node } = expr;
  switch (node.kind) {
    case "literal":
      return literalText(expr.width, node.value, node.isMask);
    case "localparam":
      return node.name;
    case "signal":
      return node.signal.name;
    case "slice":
      return sliceText(node.signal.name, node.signal.width, node.lsb, expr.width);
    case "bitwise":
      return chain(
        flattenBitwise(expr, node.operator).map((operand) => operandDoc(operand)),
        bitwiseSymbols[node.operator],
      );
    case "not":
      return sequence("~", primaryDoc(node.operand));
    case "arithmetic":
      return node.operator === "times"
        ? chain([extendedDoc(node.left, expr.width), extendedDoc(node.right, expr.width)], "*")
        : sumDoc(expr);
    case "compare":
      return chain([operandDoc(node.left), operandDoc(node.right)], compareSymbols[node.operator]);
    case "reduce":
      return sequence(reduceSymbols[node.operator], primaryDoc(node.operand));
    case "repeat":
      return sequence(`{${node.count}`, bracesDoc(flattenConcat(node.operand)), "}");
    case "extend":
    case "concat":
      return bracesDoc(flattenConcat(expr));
    case "shift":
      return chain([operandDoc(node.operand), operandDoc(node.amount)], node.direction === "left" ? "<<" : ">>");
    case "mux":
      return muxDoc(expr);
    case "read":
      return sequence(`${node.memory.name}[`, expressionDoc(node.address), "]");
  }
}

/** A condition as it stands in `if (…)` or before `?`, where a person writes `!`. */
export function conditionDoc(expr: Expr<1>): Doc {
  return expr.node.kind === "not" ? sequence("!", primaryDoc(expr.node.operand)) : expressionDoc(expr);
}

function sliceText(name: string, signalWidth: number, lsb: number, width: number): string {
  if (width === signalWidth) return name;
  return width === 1 ? `${name}[${lsb}]` : `${name}[${lsb + width - 1}:${lsb}]`;
}

/** Operands joined by one operator; broken after each operator when too long. */
function chain(operands: readonly Doc[], symbol: string): Doc {
  return group(nest("here", join(operands, sequence(` ${symbol}`, line))));
}

function parentheses(doc: Doc): Doc {
  return sequence("(", doc, ")");
}

/** Whether the expression needs no parentheses anywhere: a name, a constant, or something in braces or brackets. */
export function isPrimary(expr: Expr): boolean {
  switch (expr.node.kind) {
    case "literal":
    case "localparam":
    case "signal":
    case "slice":
    case "repeat":
    case "extend":
    case "concat":
    case "read":
      return true;
    default:
      return false;
  }
}

/** The operand of a unary operator: `~|a` would be another operator, so all but a primary is in parentheses. */
function primaryDoc(expr: Expr): Doc {
  return isPrimary(expr) ? expressionDoc(expr) : parentheses(expressionDoc(expr));
}

/** The operand of a binary operator: mixed operators are in parentheses, as a person writes them. */
function operandDoc(expr: Expr): Doc {
  return expr.node.kind === "not" ? expressionDoc(expr) : primaryDoc(expr);
}

/** An operand of a product, zero-extended to its width: the context would extend it too, but linters want it said. */
function extendedDoc(expr: Expr, width: number): Doc {
  if (expr.node.kind === "literal") return literalText(width, expr.node.value);
  return bracesDoc([literalText(width - expr.width, 0n), ...flattenConcat(expr)]);
}

function flattenBitwise(expr: Expr, operator: BitwiseOperator): Expr[] {
  const { node } = expr;
  if (node.kind !== "bitwise" || node.operator !== operator) return [expr];
  return node.operands.flatMap((operand) => flattenBitwise(operand, operator));
}

/** Sums and differences associate to the left: only a right operand needs parentheses. */
function sumDoc(expr: Expr): Doc {
  const parts: Doc[] = [];
  let first = expr;
  while (first.node.kind === "arithmetic" && first.node.operator !== "times") {
    const symbol = first.node.operator === "plus" ? "+" : "-";
    parts.unshift(sequence(` ${symbol}`, line, operandDoc(first.node.right)));
    first = first.node.left;
  }
  return group(nest("here", operandDoc(first), ...parts));
}

/** The parts of a concatenation, inner concatenations and zero extensions dissolved. */
function flattenConcat(expr: Expr): Doc[] {
  const { node } = expr;
  if (node.kind === "concat") return node.parts.flatMap(flattenConcat);
  if (node.kind !== "extend") return [expressionDoc(expr)];
  return [literalText(expr.width - node.operand.width, 0n), ...flattenConcat(node.operand)];
}

function bracesDoc(parts: readonly Doc[]): Doc {
  return group("{", nest(2, softLine, join(parts, sequence(",", line))), softLine, "}");
}

/** `c1 ? a : c2 ? b : d`, one choice per line when too long. */
function muxDoc(expr: Expr): Doc {
  const choices: Doc[] = [];
  let last = expr;
  while (last.node.kind === "mux") {
    const { condition, ifTrue } = last.node;
    const value = ifTrue.node.kind === "mux" ? parentheses(expressionDoc(ifTrue)) : expressionDoc(ifTrue);
    const chosen = condition.node.kind === "not" ? conditionDoc(condition) : operandDoc(condition);
    choices.push(group(chosen, " ?", nest(4, line, value), " :"));
    last = last.node.ifFalse;
  }
  return group(nest("here", join([...choices, expressionDoc(last)], line)));
}
