import { HdlError } from "./error.ts";
import type { ArithmeticOperator, BitwiseOperator, CompareOperator, ExprNode, ReduceOperator } from "./expr_node.ts";
import { SourceMark } from "./source_place.ts";
import { bitsText, describe, requireSameWidth, requireWidth, whereIs } from "./width.ts";

/** Widest shift amount that every tool in use takes. */
const highestShiftBits = 32;

/**
 * An unsigned value of `width` bits, 1 or more. Literal widths are checked by the compiler, all widths when built
 * (HdlError). No operator widens its result unless it states a width.
 */
export class Expr<W extends number = number> {
  readonly width: W;
  readonly node: ExprNode;
  /** The generator line that built this expression. */
  readonly source: SourceMark;

  constructor(width: W, node: ExprNode | ((self: Expr) => ExprNode)) {
    requireWidth(width, typeof node === "function" ? "a signal" : node.kind);
    this.width = width;
    this.node = typeof node === "function" ? node(this) : node;
    this.source = new SourceMark();
  }

  and(other: Expr<W>): Expr<W> {
    return bitwise("and", [this, other]);
  }
  or(other: Expr<W>): Expr<W> {
    return bitwise("or", [this, other]);
  }
  xor(other: Expr<W>): Expr<W> {
    return bitwise("xor", [this, other]);
  }
  /** Every bit inverted; never wider than the operand, wherever it stands. */
  not(): Expr<W> {
    return new Expr(this.width, { kind: "not", operand: this });
  }

  /** Sum modulo 2^width; extend the operands first to keep the carry. */
  plus(other: Expr<W> | number): Expr<W> {
    return this.#arithmetic("plus", other);
  }
  /** Difference modulo 2^width. */
  minus(other: Expr<W> | number): Expr<W> {
    return this.#arithmetic("minus", other);
  }
  /** Product of `width` bits: at least the sum of the operands' widths, so that nothing is lost. */
  times<R extends number>(other: Expr, width: R): Expr<R> {
    const needed = this.width + other.width;
    if (width < needed) {
      throw new HdlError(
        `${whereIs(this, other)}times() of ${describe(this)} (${bitsText(this.width)}) and ${describe(other)} ` +
          `(${bitsText(other.width)}) states ${bitsText(width)}; it must state ${needed} or more.`,
      );
    }
    return new Expr(width, { kind: "arithmetic", operator: "times", left: this, right: other });
  }
  #arithmetic(operator: ArithmeticOperator, other: Expr<W> | number): Expr<W> {
    const right = this.#operand(other);
    requireSameWidth(`${operator}()`, this, right);
    return new Expr(this.width, { kind: "arithmetic", operator, left: this, right });
  }

  eq(other: Expr<W> | number): Expr<1> {
    return this.#compare("eq", other);
  }
  ne(other: Expr<W> | number): Expr<1> {
    return this.#compare("ne", other);
  }
  lt(other: Expr<W> | number): Expr<1> {
    return this.#compare("lt", other);
  }
  le(other: Expr<W> | number): Expr<1> {
    return this.#compare("le", other);
  }
  gt(other: Expr<W> | number): Expr<1> {
    return this.#compare("gt", other);
  }
  ge(other: Expr<W> | number): Expr<1> {
    return this.#compare("ge", other);
  }
  #compare(operator: CompareOperator, other: Expr<W> | number): Expr<1> {
    const right = this.#operand(other);
    requireSameWidth(`${operator}()`, this, right);
    requireOpenOutcome(operator, this, right);
    return new Expr(1, { kind: "compare", operator, left: this, right });
  }

  /** 1 when any bit is 1. */
  any(): Expr<1> {
    return this.#reduce("any");
  }
  /** 1 when every bit is 1. */
  all(): Expr<1> {
    return this.#reduce("all");
  }
  /** 1 when the number of ones is odd. */
  parity(): Expr<1> {
    return this.#reduce("parity");
  }
  #reduce(operator: ReduceOperator): Expr<1> {
    if (isOneBit(this)) return this;
    return new Expr(1, { kind: "reduce", operator, operand: this });
  }

  /** The value `count` times, side by side. */
  repeat<N extends number>(count: N): Expr<W extends 1 ? N : number> {
    if (!Number.isInteger(count) || count < 1) {
      throw new HdlError(`${whereIs(this)}repeat() of ${describe(this)} is asked for ${count}; it takes 1 or more.`);
    }
    const width = (this.width * count) as W extends 1 ? N : number;
    return new Expr(width, count === 1 ? this.node : { kind: "repeat", operand: this, count });
  }

  /** The same expression for the compiler to know by its width, which must be `width`: for results of `concat`. */
  sized<R extends number>(width: R): Expr<R> {
    if ((this.width as number) === width) return this as unknown as Expr<R>;
    throw new HdlError(
      `${whereIs(this)}sized() of ${describe(this)} (${bitsText(this.width)}) to ${bitsText(width)}; ` +
        `it must be ${this.width}.`,
    );
  }

  /** The value with zeros above it; `width` is its own width or more. */
  extend<R extends number>(width: R): Expr<R> {
    if (width < this.width) {
      throw new HdlError(
        `${whereIs(this)}extend() of ${describe(this)} (${bitsText(this.width)}) to ${bitsText(width)}; ` +
          `it must be ${this.width} or more.`,
      );
    }
    if ((this.width as number) === width) return this as unknown as Expr<R>;
    return this.node.kind === "literal"
      ? lit(width, this.node.value)
      : new Expr(width, { kind: "extend", operand: this });
  }

  /** Bits move up by `amount`, zeros enter, the width stays. */
  shiftLeft(amount: Expr | number): Expr<W> {
    return this.#shift("left", amount);
  }
  /** Bits move down by `amount`, zeros enter. */
  shiftRight(amount: Expr | number): Expr<W> {
    return this.#shift("right", amount);
  }
  #shift(direction: "left" | "right", amount: Expr | number): Expr<W> {
    if (typeof amount !== "number") {
      if (amount.node.kind === "literal") return this.#shift(direction, Number(amount.node.value));
      if (amount.width > highestShiftBits) {
        throw new HdlError(
          `${whereIs(amount, this)}shift amount ${describe(amount)} has ${bitsText(amount.width)}; ` +
            `it must have ${highestShiftBits} or fewer.`,
        );
      }
      return new Expr(this.width, { kind: "shift", direction, operand: this, amount });
    }
    if (!Number.isInteger(amount) || amount < 0 || amount >= this.width) {
      throw new HdlError(
        `${whereIs(this)}shift of ${describe(this)} (${bitsText(this.width)}) by ${amount}; ` +
          `it must be 0 to ${this.width - 1}.`,
      );
    }
    if (amount === 0) return this;
    const sized = lit(amount.toString(2).length, amount);
    return new Expr(this.width, { kind: "shift", direction, operand: this, amount: sized });
  }

  #operand(other: Expr<W> | number): Expr<W> {
    return typeof other === "number" ? sizedLiteral(this, other) : other;
  }
}

/** A constant of `width` bits; the value must be a whole number that fits. */
export function lit<W extends number>(width: W, value: number | bigint): Expr<W> {
  requireWidth(width, "literal");
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new HdlError(`Literal ${value} is not a safe whole number; give a bigint or a whole number below 2^53.`);
  }
  const exact = BigInt(value);
  if (exact < 0n || exact >> BigInt(width) !== 0n) {
    throw new HdlError(
      `Literal ${value} does not fit ${bitsText(width)}; it must be 0 to ${(1n << BigInt(width)) - 1n}.`,
    );
  }
  return new Expr(width, { kind: "literal", value: exact });
}

/** A constant that picks bits: printed in hexadecimal. */
export function mask<W extends number>(width: W, value: number | bigint): Expr<W> {
  return new Expr(width, { kind: "literal", value: constantValue(lit(width, value)) ?? 0n, isMask: true });
}

/** `ifTrue` when the condition is 1, else `ifFalse`; all of one width. */
export function mux<W extends number>(condition: Expr<1>, ifTrue: Expr<W>, ifFalse: Expr<NoInfer<W>>): Expr<W> {
  requireCondition("mux()", condition);
  requireSameWidth("mux()", ifTrue, ifFalse);
  return new Expr(ifTrue.width, { kind: "mux", condition, ifTrue, ifFalse });
}

/** The parts side by side, the first highest, as in Verilog. */
export function concat(...parts: Expr[]): Expr {
  const [only] = parts;
  if (only === undefined) throw new HdlError("concat() has no part; it takes 1 or more.");
  if (parts.length === 1) return only;
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  return new Expr(width, { kind: "concat", parts: [...parts] });
}

/** The elements of a packed vector, element 0 lowest. */
export function pack(elements: readonly Expr[]): Expr {
  if (elements.length === 0) throw new HdlError("pack() has no element; it takes 1 or more.");
  return concat(...elements.toReversed());
}

/** Bitwise and of all; of one width, at least one. */
export function andAll<W extends number>(list: readonly Expr<W>[]): Expr<W> {
  return bitwise("and", list);
}

/** Bitwise or of all; of one width, at least one. */
export function orAll<W extends number>(list: readonly Expr<W>[]): Expr<W> {
  return bitwise("or", list);
}

/** Bitwise exclusive or of all; of one width, at least one. */
export function xorAll<W extends number>(list: readonly Expr<W>[]): Expr<W> {
  return bitwise("xor", list);
}

/** Throws unless the expression has one bit; `what` names the place, as in "mux()". */
export function requireCondition(what: string, condition: Expr): void {
  if (condition.width === 1) return;
  throw new HdlError(
    `${whereIs(condition)}condition ${describe(condition)} of ${what} has ${bitsText(condition.width)}; it must have 1.`,
  );
}

function bitwise<W extends number>(operator: BitwiseOperator, operands: readonly Expr<W>[]): Expr<W> {
  const [first, ...rest] = operands;
  if (first === undefined) throw new HdlError(`${operator}All() has an empty list; it takes 1 expression or more.`);
  for (const operand of rest) requireSameWidth(`${operator}()`, first, operand);
  return rest.length === 0 ? first : new Expr(first.width, { kind: "bitwise", operator, operands: [...operands] });
}

function isOneBit(expr: Expr): expr is Expr<1> {
  return expr.width === 1;
}

function sizedLiteral<W extends number>(beside: Expr<W>, value: number): Expr<W> {
  if (!Number.isInteger(value) || value < 0 || value >= 2 ** beside.width) {
    throw new HdlError(
      `${whereIs(beside)}number ${value} beside ${describe(beside)} does not fit ${bitsText(beside.width)}; ` +
        `it must be 0 to ${(1n << BigInt(beside.width)) - 1n}.`,
    );
  }
  return lit(beside.width, value);
}

/** A comparison that can have one outcome only is a slip, and linters refuse it. */
function requireOpenOutcome(operator: CompareOperator, left: Expr, right: Expr): void {
  const leftValue = constantValue(left);
  const rightValue = constantValue(right);
  const highest = (1n << BigInt(left.width)) - 1n;
  const closed =
    ((operator === "lt" || operator === "ge") && (rightValue === 0n || leftValue === highest)) ||
    ((operator === "gt" || operator === "le") && (rightValue === highest || leftValue === 0n));
  if (!closed) return;
  throw new HdlError(
    `${whereIs(left, right)}${operator}() of ${describe(left)} and ${describe(right)} always has the same outcome; ` +
      `compare with a number that decides something.`,
  );
}

function constantValue(expr: Expr): bigint | undefined {
  return expr.node.kind === "literal" || expr.node.kind === "localparam" ? expr.node.value : undefined;
}
