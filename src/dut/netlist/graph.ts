/** A value of the graph: a 32-bit word, computed once a cycle. Its operands have smaller numbers. */
export type Node = number;

export type BinaryOp = "and" | "or" | "xor" | "add" | "sub" | "mul" | "shl" | "shru" | "shrs" | "eq" | "ltu" | "lts";

/** How a node is computed; all on 32-bit two's complement words, `shru`, `ltu` on the word read as unsigned. */
export type Operation =
  | { readonly op: "constant"; readonly value: number }
  /** Word of the stimulus row. */
  | { readonly op: "input"; readonly word: number }
  /** Word of the registers, as it stands in this cycle. */
  | { readonly op: "state"; readonly word: number }
  /** Word of the memory space at `base + (address × stride)`; the address is in range. */
  | { readonly op: "load"; readonly base: number; readonly stride: number; readonly address: Node }
  | { readonly op: BinaryOp; readonly a: Node; readonly b: Node }
  /** `a` where the condition is not 0, else `b`. */
  | { readonly op: "select"; readonly condition: Node; readonly a: Node; readonly b: Node };

/**
 * Words and how they follow from each other: equal expressions are one node, constants are folded, and masks that
 * change nothing are dropped, for which each node knows the bits it may set.
 */
export class Graph {
  readonly operations: Operation[] = [];
  /** Bits that a node may set; all others are 0 for sure. */
  readonly may: number[] = [];
  private readonly known = new Map<string, Node>();

  constant(value: number): Node {
    return this.add(`c${value | 0}`, { op: "constant", value: value | 0 }, value | 0);
  }

  input(word: number): Node {
    return this.add(`i${word}`, { op: "input", word }, -1);
  }

  state(word: number, mask: number): Node {
    return this.add(`s${word}`, { op: "state", word }, mask);
  }

  load(base: number, stride: number, address: Node, mask: number): Node {
    return this.add(`m${base},${stride},${address}`, { op: "load", base, stride, address }, mask);
  }

  /** The value of a constant node, or undefined. */
  valueOf(node: Node): number | undefined {
    const operation = this.operations[node];
    return operation?.op === "constant" ? operation.value : undefined;
  }

  and(x: Node, y: Node): Node {
    const [a, b] = this.ordered(x, y);
    const mask = this.valueOf(b);
    if (mask !== undefined) return this.masked(a, mask);
    if (a === b) return a;
    const may = this.mayOf(a) & this.mayOf(b);
    return may === 0 ? this.constant(0) : this.binary("and", a, b, may);
  }

  or(x: Node, y: Node): Node {
    const [a, b] = this.ordered(x, y);
    const value = this.valueOf(b);
    if (value === 0 || a === b) return a;
    if (value !== undefined && (this.mayOf(a) & ~value) === 0) return b;
    return this.binary("or", a, b, this.mayOf(a) | this.mayOf(b));
  }

  xor(x: Node, y: Node): Node {
    const [a, b] = this.ordered(x, y);
    const value = this.valueOf(b);
    if (value === 0) return a;
    if (a === b) return this.constant(0);
    const inner = this.operations[a];
    if (value !== undefined && inner?.op === "xor") {
      const before = this.valueOf(inner.b);
      if (before !== undefined) return this.xor(inner.a, this.constant(before ^ value));
    }
    return this.binary("xor", a, b, this.mayOf(a) | this.mayOf(b));
  }

  add32(x: Node, y: Node): Node {
    const [a, b] = this.ordered(x, y);
    if (this.valueOf(b) === 0) return a;
    const bits = Math.max(bitLength(this.mayOf(a)), bitLength(this.mayOf(b))) + 1;
    return this.binary("add", a, b, lowMask(bits));
  }

  sub32(a: Node, b: Node): Node {
    if (this.valueOf(b) === 0) return a;
    return a === b ? this.constant(0) : this.binary("sub", a, b, -1);
  }

  mul32(x: Node, y: Node): Node {
    const [a, b] = this.ordered(x, y);
    const value = this.valueOf(b);
    if (value === 0) return b;
    if (value === 1) return a;
    if (value !== undefined && (value & (value - 1)) === 0) return this.shl(a, 31 - Math.clz32(value));
    return this.binary("mul", a, b, lowMask(bitLength(this.mayOf(a)) + bitLength(this.mayOf(b))));
  }

  /** Shift left by a known number, 0–31. */
  shl(a: Node, by: number): Node {
    if (by === 0) return a;
    const may = this.mayOf(a) << by;
    return may === 0 ? this.constant(0) : this.binary("shl", a, this.constant(by), may);
  }

  /** Logical shift right by a known number, 0–31. */
  shru(a: Node, by: number): Node {
    if (by === 0) return a;
    const may = this.mayOf(a) >>> by;
    if (may === 0) return this.constant(0);
    const inner = this.operations[a];
    // (x & mask) >>> by, where the mask only cuts what is shifted out anyway.
    if (inner?.op === "and") {
      const mask = this.valueOf(inner.b);
      if (mask !== undefined && (this.mayOf(inner.a) & ~mask) >>> by === 0) return this.shru(inner.a, by);
    }
    return this.binary("shru", a, this.constant(by), may | 0);
  }

  /** Shifts by a node whose value is 0–31. */
  shiftBy(op: "shl" | "shru" | "shrs", a: Node, by: Node): Node {
    const value = this.valueOf(by);
    if (value !== undefined && op !== "shrs") return op === "shl" ? this.shl(a, value) : this.shru(a, value);
    const may = this.mayOf(a);
    if (may === 0) return a;
    const mayShifted = op === "shru" ? lowMask(bitLength(may)) : op === "shl" ? -(may & -may) : -1;
    return this.binary(op, a, by, mayShifted);
  }

  /** 1 where equal, else 0. */
  eq(x: Node, y: Node): Node {
    const [a, b] = this.ordered(x, y);
    if (a === b) return this.constant(1);
    const value = this.valueOf(b);
    if (value !== undefined) {
      if ((value & ~this.mayOf(a)) !== 0) return this.constant(0);
      if (this.mayOf(a) === 1) return value === 1 ? a : this.not1(a);
    }
    return this.binary("eq", a, b, 1);
  }

  /** 1 where `a` is less than `b` as unsigned words, else 0. */
  ltu(a: Node, b: Node): Node {
    if (a === b || this.valueOf(b) === 0) return this.constant(0);
    if (this.valueOf(a) === 0) return this.not1(this.eq(b, a));
    const bound = this.valueOf(b);
    if (bound !== undefined && this.mayOf(a) >>> 0 < bound >>> 0) return this.constant(1);
    return this.binary("ltu", a, b, 1);
  }

  /** 1 where `a` is less than `b` as signed words, else 0. */
  lts(a: Node, b: Node): Node {
    return a === b ? this.constant(0) : this.binary("lts", a, b, 1);
  }

  /** The other value of a word that is 0 or 1. */
  not1(a: Node): Node {
    return this.xor(a, this.constant(1));
  }

  /** 1 where any bit is set. */
  any(a: Node): Node {
    return (this.mayOf(a) & ~1) === 0 ? a : this.not1(this.eq(a, this.constant(0)));
  }

  /** `a` where the condition is not 0, else `b`. */
  select(condition: Node, a: Node, b: Node): Node {
    const known = this.valueOf(condition);
    if (known !== undefined) return known !== 0 ? a : b;
    if (a === b) return a;
    const inner = this.operations[condition];
    if (inner?.op === "xor" && this.valueOf(inner.b) === 1 && this.mayOf(inner.a) === 1) {
      return this.select(inner.a, b, a);
    }
    const may = this.mayOf(a) | this.mayOf(b);
    if (may === 1 && this.mayOf(condition) === 1) return this.selectBit(condition, a, b);
    return this.add(`?${condition},${a},${b}`, { op: "select", condition, a, b }, may);
  }

  private selectBit(condition: Node, a: Node, b: Node): Node {
    const whenTrue = this.valueOf(a);
    const whenFalse = this.valueOf(b);
    if (whenTrue === 1) return this.or(condition, b);
    if (whenTrue === 0) return this.and(this.not1(condition), b);
    if (whenFalse === 1) return this.or(this.not1(condition), a);
    if (whenFalse === 0) return this.and(condition, a);
    return this.add(`?${condition},${a},${b}`, { op: "select", condition, a, b }, 1);
  }

  mayOf(node: Node): number {
    return this.may[node] ?? -1;
  }

  private masked(a: Node, mask: number): Node {
    const may = this.mayOf(a);
    if ((may & ~mask) === 0) return a;
    if ((may & mask) === 0) return this.constant(0);
    const inner = this.operations[a];
    if (inner?.op === "and") {
      const before = this.valueOf(inner.b);
      if (before !== undefined) return this.masked(inner.a, before & mask);
    }
    // A slice of a concatenation: only the parts that the mask meets.
    if (inner?.op === "or") {
      if ((this.mayOf(inner.a) & mask) === 0) return this.masked(inner.b, mask);
      if ((this.mayOf(inner.b) & mask) === 0) return this.masked(inner.a, mask);
    }
    return this.binary("and", a, this.constant(mask), may & mask);
  }

  private binary(op: BinaryOp, a: Node, b: Node, may: number): Node {
    const x = this.valueOf(a);
    const y = this.valueOf(b);
    if (x !== undefined && y !== undefined) return this.constant(compute(op, x, y));
    return this.add(`${op}${a},${b}`, { op, a, b }, may);
  }

  /** Operands of a commutative operation: constants to the right, else by number. */
  private ordered(x: Node, y: Node): readonly [Node, Node] {
    if (this.valueOf(x) !== undefined) return this.valueOf(y) !== undefined && x < y ? [x, y] : [y, x];
    return this.valueOf(y) !== undefined || x < y ? [x, y] : [y, x];
  }

  private add(key: string, operation: Operation, may: number): Node {
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const node = this.operations.length;
    this.operations.push(operation);
    this.may.push(may | 0);
    this.known.set(key, node);
    return node;
  }
}

/** What an operation gives for two words. */
export function compute(op: BinaryOp, x: number, y: number): number {
  switch (op) {
    case "and":
      return x & y;
    case "or":
      return x | y;
    case "xor":
      return x ^ y;
    case "add":
      return (x + y) | 0;
    case "sub":
      return (x - y) | 0;
    case "mul":
      return Math.imul(x, y);
    case "shl":
      return x << y;
    case "shru":
      return (x >>> y) | 0;
    case "shrs":
      return x >> y;
    case "eq":
      return x === y ? 1 : 0;
    case "ltu":
      return x >>> 0 < y >>> 0 ? 1 : 0;
    case "lts":
      return x < y ? 1 : 0;
  }
}

/** The lowest `bits` bits set; all 32 from 32 on. */
export function lowMask(bits: number): number {
  return bits >= 32 ? -1 : (1 << bits) - 1;
}

/** Bits up to the highest set one. */
export function bitLength(word: number): number {
  return 32 - Math.clz32(word);
}
