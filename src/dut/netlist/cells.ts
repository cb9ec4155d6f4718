import {
  addVectors,
  equalVectors,
  lessVectors,
  multiplyVectors,
  negateVector,
  parity,
  subtractVectors,
} from "./arithmetic.ts";
import type { Graph, Node } from "./graph.ts";
import { shiftLeft, shiftRight } from "./shift.ts";
import {
  allBits,
  anyBit,
  bitsOf,
  extended,
  flag,
  gather,
  mapWords,
  selectVector,
  vectorOf,
  wordAt,
  type Vector,
} from "./vector.ts";

/** A cell whose output follows from its inputs: what a rule may ask of it. */
export interface CellInputs {
  readonly graph: Graph;
  /** The vector at an input port. */
  input(port: string): Vector;
  /** A numeric parameter. */
  parameter(name: string): number;
}

/** Gives the output `Y` of a cell. */
export type CellRule = (cell: CellInputs) => Vector;

const isSigned = (cell: CellInputs): boolean => cell.parameter("A_SIGNED") === 1 && cell.parameter("B_SIGNED") === 1;
const yWidth = (cell: CellInputs): number => cell.parameter("Y_WIDTH");

/** Both operands extended to the output's width. */
function operands(cell: CellInputs): readonly [Vector, Vector, number] {
  const width = yWidth(cell);
  const signed = isSigned(cell);
  const port = (name: string): Vector => extended(cell.graph, cell.input(name), width, signed);
  return [port("A"), port("B"), width];
}

function bitwise(make: (g: Graph, a: Node, b: Node) => Node): CellRule {
  return (cell) => {
    const [a, b, width] = operands(cell);
    const g = cell.graph;
    return mapWords(g, width, (word) => make(g, wordAt(g, a, word), wordAt(g, b, word)));
  };
}

function compared(make: (g: Graph, a: Vector, b: Vector, signed: boolean) => Node): CellRule {
  return (cell) => {
    const signed = isSigned(cell);
    const width = Math.max(cell.input("A").width, cell.input("B").width);
    const port = (name: string): Vector => extended(cell.graph, cell.input(name), width, signed);
    return flag(cell.graph, make(cell.graph, port("A"), port("B"), signed), yWidth(cell));
  };
}

function unaryFlag(make: (g: Graph, a: Vector) => Node): CellRule {
  return (cell) => flag(cell.graph, make(cell.graph, cell.input("A")), yWidth(cell));
}

function logic(make: (g: Graph, a: Node, b: Node) => Node): CellRule {
  return (cell) => {
    const g = cell.graph;
    return flag(g, make(g, anyBit(g, cell.input("A")), anyBit(g, cell.input("B"))), yWidth(cell));
  };
}

function inverted(g: Graph, a: Vector): Vector {
  return mapWords(g, a.width, (word) => g.xor(wordAt(g, a, word), g.constant(-1)));
}

/** `A` as wide as a right shift sees it. */
function shiftOperand(cell: CellInputs): Vector {
  const a = cell.input("A");
  return extended(cell.graph, a, Math.max(a.width, yWidth(cell)), cell.parameter("A_SIGNED") === 1);
}

function rightShift(arithmetic: (cell: CellInputs) => boolean): CellRule {
  return (cell) => {
    const shifted = shiftRight(cell.graph, shiftOperand(cell), cell.input("B"), arithmetic(cell));
    return extended(cell.graph, shifted, yWidth(cell), false);
  };
}

const leftShift: CellRule = (cell) => {
  const a = extended(cell.graph, cell.input("A"), yWidth(cell), cell.parameter("A_SIGNED") === 1);
  return shiftLeft(cell.graph, a, cell.input("B"));
};

/** Right shift by `B`; left where `B` is signed and negative. */
const eitherShift: CellRule = (cell) => {
  const g = cell.graph;
  const by = cell.input("B");
  const right = rightShift(() => false)(cell);
  if (cell.parameter("B_SIGNED") !== 1 || by.width === 0) return right;
  const left = shiftLeft(g, extended(g, shiftOperand(cell), yWidth(cell), false), negateVector(g, by));
  const negative = g.and(g.shru(wordAt(g, by, (by.width - 1) >> 5), (by.width - 1) & 31), g.constant(1));
  return selectVector(g, negative, left, right);
};

/** Where no select bit is set `A`, else the slice of `B` of the one that is. */
const parallelMux: CellRule = (cell) => {
  const g = cell.graph;
  const width = cell.parameter("WIDTH");
  const b = bitsOf(cell.input("B"));
  return bitsOf(cell.input("S")).reduceRight(
    (otherwise, bit, at) =>
      selectVector(g, wordAt(g, gather(g, [bit]), 0), gather(g, b.slice(at * width, (at + 1) * width)), otherwise),
    cell.input("A"),
  );
};

/** Slice number `S` of `A`. */
const binaryMux: CellRule = (cell) => {
  const g = cell.graph;
  const width = cell.parameter("WIDTH");
  const a = bitsOf(cell.input("A"));
  const choose = (first: number, bits: readonly number[]): Vector => {
    const top = bits.at(-1);
    if (top === undefined) return gather(g, a.slice(first * width, (first + 1) * width));
    const lower = bits.slice(0, -1);
    const high = choose(first + 2 ** lower.length, lower);
    return selectVector(g, wordAt(g, gather(g, [top]), 0), high, choose(first, lower));
  };
  return choose(0, bitsOf(cell.input("S")));
};

/** `A` in slice number `S`, 0 in all others. */
const demux: CellRule = (cell) => {
  const g = cell.graph;
  const a = cell.input("A");
  const s = cell.input("S");
  const none = vectorOf(
    g,
    a.width,
    a.words.map(() => g.constant(0)),
  );
  const slices = Array.from({ length: 2 ** s.width }, (_, at) => {
    const here = g.eq(wordAt(g, s, 0), g.constant(at));
    return bitsOf(selectVector(g, here, a, none));
  });
  return gather(g, slices.flat());
};

/** Rules of the word-level cells, by type. */
export const wordCells: ReadonlyMap<string, CellRule> = new Map<string, CellRule>([
  [
    "$not",
    (cell) =>
      inverted(cell.graph, extended(cell.graph, cell.input("A"), yWidth(cell), cell.parameter("A_SIGNED") === 1)),
  ],
  ["$pos", (cell) => extended(cell.graph, cell.input("A"), yWidth(cell), cell.parameter("A_SIGNED") === 1)],
  [
    "$neg",
    (cell) =>
      negateVector(cell.graph, extended(cell.graph, cell.input("A"), yWidth(cell), cell.parameter("A_SIGNED") === 1)),
  ],
  ["$and", bitwise((g, a, b) => g.and(a, b))],
  ["$or", bitwise((g, a, b) => g.or(a, b))],
  ["$xor", bitwise((g, a, b) => g.xor(a, b))],
  ["$xnor", bitwise((g, a, b) => g.xor(g.xor(a, b), g.constant(-1)))],
  ["$reduce_and", unaryFlag(allBits)],
  ["$reduce_or", unaryFlag(anyBit)],
  ["$reduce_bool", unaryFlag(anyBit)],
  ["$reduce_xor", unaryFlag(parity)],
  ["$reduce_xnor", unaryFlag((g, a) => g.not1(parity(g, a)))],
  ["$logic_not", unaryFlag((g, a) => g.not1(anyBit(g, a)))],
  ["$logic_and", logic((g, a, b) => g.and(a, b))],
  ["$logic_or", logic((g, a, b) => g.or(a, b))],
  [
    "$add",
    (cell) => {
      const [a, b] = operands(cell);
      return addVectors(cell.graph, a, b, cell.graph.constant(0));
    },
  ],
  [
    "$sub",
    (cell) => {
      const [a, b] = operands(cell);
      return subtractVectors(cell.graph, a, b);
    },
  ],
  [
    "$mul",
    (cell) => {
      const [a, b] = operands(cell);
      return multiplyVectors(cell.graph, a, b);
    },
  ],
  ["$eq", compared(equalVectors)],
  ["$eqx", compared(equalVectors)],
  ["$ne", compared((g, a, b) => g.not1(equalVectors(g, a, b)))],
  ["$nex", compared((g, a, b) => g.not1(equalVectors(g, a, b)))],
  ["$lt", compared(lessVectors)],
  ["$le", compared((g, a, b, signed) => g.not1(lessVectors(g, b, a, signed)))],
  ["$gt", compared((g, a, b, signed) => lessVectors(g, b, a, signed))],
  ["$ge", compared((g, a, b, signed) => g.not1(lessVectors(g, a, b, signed)))],
  ["$shl", leftShift],
  ["$sshl", leftShift],
  ["$shr", rightShift(() => false)],
  ["$sshr", rightShift((cell) => cell.parameter("A_SIGNED") === 1)],
  ["$shift", eitherShift],
  ["$shiftx", eitherShift],
  [
    "$mux",
    (cell) => selectVector(cell.graph, wordAt(cell.graph, cell.input("S"), 0), cell.input("B"), cell.input("A")),
  ],
  ["$pmux", parallelMux],
  ["$bmux", binaryMux],
  ["$demux", demux],
  [
    "$bwmux",
    (cell) => {
      const g = cell.graph;
      const a = cell.input("A");
      const [b, s] = [cell.input("B"), cell.input("S")];
      return mapWords(g, a.width, (word) => {
        const choice = wordAt(g, s, word);
        const keep = g.and(wordAt(g, a, word), g.xor(choice, g.constant(-1)));
        return g.or(g.and(wordAt(g, b, word), choice), keep);
      });
    },
  ],
]);

/** Word-level cells of which each output bit depends on its own input bits (and `S`) alone. */
export const bitwiseCells: ReadonlySet<string> = new Set([
  "$not",
  "$pos",
  "$and",
  "$or",
  "$xor",
  "$xnor",
  "$mux",
  "$bwmux",
]);
