import { refuse } from "../error.ts";
import type { BinaryFunction } from "../operation.ts";
import { isReal, type ElementType } from "../values.ts";

/** A function of two numbers, by the operator specification of ONNX. @param elementType that of the result. */
export function binaryFunction(apply: BinaryFunction, elementType: ElementType): (a: number, b: number) => number {
  switch (apply) {
    case "add":
      return (a, b) => a + b;
    case "sub":
      return (a, b) => a - b;
    case "mul":
      return (a, b) => a * b;
    case "div":
      return isReal(elementType) ? (a, b) => a / b : divideIntegers;
    case "pow":
      return isReal(elementType) ? (a, b) => a ** b : (a, b) => Math.trunc(a ** b) + 0;
    case "max":
      return Math.max;
    case "min":
      return Math.min;
    case "prelu":
      return (a, b) => (a < 0 ? a * b : a);
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
  }
}

function divideIntegers(a: number, b: number): number {
  if (b === 0) refuse("an integer is divided by 0.");
  return Math.trunc(a / b) + 0;
}
