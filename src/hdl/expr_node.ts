import type { Expr } from "./expr.ts";
import type { Memory } from "./memory.ts";
import type { Signal } from "./signal.ts";

export type BitwiseOperator = "and" | "or" | "xor";
export type ArithmeticOperator = "plus" | "minus" | "times";
export type CompareOperator = "eq" | "ne" | "lt" | "le" | "gt" | "ge";
export type ReduceOperator = "any" | "all" | "parity";

/** What an expression is made of; mirrors the expressions of Verilog-2001. All values are unsigned. */
export type ExprNode =
  /** A constant; a mask is printed in hexadecimal whatever its size. */
  | { readonly kind: "literal"; readonly value: bigint; readonly isMask?: boolean }
  | { readonly kind: "localparam"; readonly name: string; readonly value: bigint; readonly owner: Owner }
  | { readonly kind: "signal"; readonly signal: Signal }
  | { readonly kind: "slice"; readonly signal: Signal; readonly lsb: number }
  | { readonly kind: "bitwise"; readonly operator: BitwiseOperator; readonly operands: readonly Expr[] }
  | { readonly kind: "not"; readonly operand: Expr }
  | {
      readonly kind: "arithmetic";
      readonly operator: ArithmeticOperator;
      readonly left: Expr;
      readonly right: Expr;
    }
  | { readonly kind: "compare"; readonly operator: CompareOperator; readonly left: Expr; readonly right: Expr }
  | { readonly kind: "reduce"; readonly operator: ReduceOperator; readonly operand: Expr }
  | { readonly kind: "repeat"; readonly operand: Expr; readonly count: number }
  | { readonly kind: "extend"; readonly operand: Expr }
  | { readonly kind: "shift"; readonly direction: "left" | "right"; readonly operand: Expr; readonly amount: Expr }
  | { readonly kind: "mux"; readonly condition: Expr<1>; readonly ifTrue: Expr; readonly ifFalse: Expr }
  /** First part highest. */
  | { readonly kind: "concat"; readonly parts: readonly Expr[] }
  | { readonly kind: "read"; readonly memory: Memory; readonly address: Expr };

/** The module that a name belongs to. */
export interface Owner {
  readonly name: string;
}

/** The direct operands of a node, from left to right. */
export function operandsOf(node: ExprNode): readonly Expr[] {
  switch (node.kind) {
    case "literal":
    case "localparam":
    case "signal":
    case "slice":
      return [];
    case "bitwise":
      return node.operands;
    case "not":
    case "reduce":
    case "repeat":
    case "extend":
      return [node.operand];
    case "arithmetic":
    case "compare":
      return [node.left, node.right];
    case "shift":
      return [node.operand, node.amount];
    case "mux":
      return [node.condition, node.ifTrue, node.ifFalse];
    case "concat":
      return node.parts;
    case "read":
      return [node.address];
  }
}
