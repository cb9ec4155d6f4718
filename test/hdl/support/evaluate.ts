import type { Expr, Memory, Signal } from "../../../src/hdl/index.ts";

/** Where an evaluation finds the values of names. */
export interface Values {
  signal(signal: Signal): bigint;
  word(memory: Memory, address: bigint): bigint;
}

/** The value of an expression by the words of the API alone, on plain integers; knows nothing of Verilog. */
export function evaluate(expr: Expr, values: Values): bigint {
  const { node, width } = expr;
  const of = (operand: Expr): bigint => evaluate(operand, values);
  const highest = (bits: number): bigint => 2n ** BigInt(bits) - 1n;
  const wrap = (value: bigint): bigint =>
    ((value % (highest(width) + 1n)) + highest(width) + 1n) % (highest(width) + 1n);
  const bit = (condition: boolean): bigint => (condition ? 1n : 0n);
  switch (node.kind) {
    case "literal":
    case "localparam":
      return node.value;
    case "signal":
      return values.signal(node.signal);
    case "slice":
      return (values.signal(node.signal) / 2n ** BigInt(node.lsb)) % 2n ** BigInt(width);
    case "bitwise": {
      const join = {
        and: (a: bigint, b: bigint) => a & b,
        or: (a: bigint, b: bigint) => a | b,
        xor: (a: bigint, b: bigint) => a ^ b,
      };
      return node.operands.map(of).reduce(join[node.operator]);
    }
    case "not":
      return highest(width) - of(node.operand);
    case "arithmetic": {
      const [left, right] = [of(node.left), of(node.right)];
      if (node.operator === "times") return wrap(left * right);
      return wrap(node.operator === "plus" ? left + right : left - right);
    }
    case "compare": {
      const [left, right] = [of(node.left), of(node.right)];
      const outcomes = {
        eq: left === right,
        ne: left !== right,
        lt: left < right,
        le: left <= right,
        gt: left > right,
        ge: left >= right,
      };
      return bit(outcomes[node.operator]);
    }
    case "reduce": {
      const value = of(node.operand);
      const ones = value.toString(2).replaceAll("0", "").length;
      return { any: bit(ones > 0), all: bit(ones === node.operand.width), parity: BigInt(ones % 2) }[node.operator];
    }
    case "repeat": {
      const value = of(node.operand);
      return Array.from({ length: node.count }, () => value).reduce(
        (sum, each) => sum * 2n ** BigInt(node.operand.width) + each,
      );
    }
    case "extend":
      return of(node.operand);
    case "shift": {
      const amount = of(node.amount);
      const [value, factor] = [of(node.operand), 2n ** (amount > BigInt(width) ? BigInt(width) : amount)];
      return node.direction === "left" ? wrap(value * factor) : value / factor;
    }
    case "mux":
      return of(node.condition) === 1n ? of(node.ifTrue) : of(node.ifFalse);
    case "concat":
      return node.parts.reduce((sum, part) => sum * 2n ** BigInt(part.width) + of(part), 0n);
    case "read":
      return values.word(node.memory, of(node.address));
  }
}
