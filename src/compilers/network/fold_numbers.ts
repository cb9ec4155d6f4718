import type { BinaryFunction, UnaryFunction } from "./operation.ts";
import { isReal, type ElementType } from "./values.ts";

/** The function on numbers, for those that occur in computations of shapes; else undefined. */
export function foldUnary(apply: UnaryFunction, elementType: ElementType): ((x: number) => number) | undefined {
  switch (apply.name) {
    case "cast":
      if (elementType === "bool") return (x) => (x === 0 ? 0 : 1);
      return isReal(elementType) ? (x) => x : Math.trunc;
    case "neg":
      // 0 − x, since −0 is no integer of its own.
      return (x) => 0 - x;
    case "abs":
      return Math.abs;
    case "floor":
      return Math.floor;
    case "ceil":
      return Math.ceil;
    case "sqrt":
      return Math.sqrt;
    case "reciprocal":
      return (x) => 1 / x;
    case "not":
      return (x) => (x === 0 ? 1 : 0);
    default:
      return undefined;
  }
}

/** As `foldUnary`, of two numbers; `elementType` is that of the result. */
export function foldBinary(
  apply: BinaryFunction,
  elementType: ElementType,
): ((a: number, b: number) => number) | undefined {
  switch (apply) {
    case "add":
      return (a, b) => a + b;
    case "sub":
      return (a, b) => a - b;
    case "mul":
      return (a, b) => a * b;
    case "div":
      return isReal(elementType) ? (a, b) => a / b : (a, b) => Math.trunc(a / b);
    case "pow":
      return (a, b) => a ** b;
    case "max":
      return Math.max;
    case "min":
      return Math.min;
    case "equal":
      return (a, b) => Number(a === b);
    case "less":
      return (a, b) => Number(a < b);
    case "lessOrEqual":
      return (a, b) => Number(a <= b);
    case "greater":
      return (a, b) => Number(a > b);
    case "greaterOrEqual":
      return (a, b) => Number(a >= b);
    case "and":
      return (a, b) => Number(a !== 0 && b !== 0);
    case "or":
      return (a, b) => Number(a !== 0 || b !== 0);
    case "xor":
      return (a, b) => Number((a !== 0) !== (b !== 0));
    case "prelu":
      return undefined;
  }
}
