import type { Graph, Node } from "./graph.ts";
import { mapWords, wordAt, wordCount, vectorOf, asWord, type Vector } from "./vector.ts";

/** a + b + carry, all of one width. */
export function addVectors(g: Graph, a: Vector, b: Vector, carryIn: Node): Vector {
  let carry = carryIn;
  const last = wordCount(a.width) - 1;
  return mapWords(g, a.width, (word) => {
    const x = wordAt(g, a, word);
    const sum = g.add32(x, wordAt(g, b, word));
    const total = g.add32(sum, carry);
    if (word < last) carry = g.or(g.ltu(sum, x), g.ltu(total, sum));
    return total;
  });
}

/** a − b, both of one width. */
export function subtractVectors(g: Graph, a: Vector, b: Vector): Vector {
  let borrow = g.constant(0);
  const last = wordCount(a.width) - 1;
  return mapWords(g, a.width, (word) => {
    const x = wordAt(g, a, word);
    const y = wordAt(g, b, word);
    const difference = g.sub32(x, y);
    const total = g.sub32(difference, borrow);
    if (word < last) borrow = g.or(g.ltu(x, y), g.ltu(difference, borrow));
    return total;
  });
}

/** a × b, both of one width, cut to it: by 16-bit digits, whose column sums fit a word. */
export function multiplyVectors(g: Graph, a: Vector, b: Vector): Vector {
  if (a.width <= 32) return mapWords(g, a.width, () => g.mul32(wordAt(g, a, 0), wordAt(g, b, 0)));
  const digits = Math.ceil(a.width / 16);
  const low = g.constant(0xffff);
  const digit = (v: Vector, at: number): Node =>
    at % 2 === 0 ? g.and(wordAt(g, v, at >> 1), low) : g.shru(wordAt(g, v, at >> 1), 16);
  const columns: Node[][] = Array.from({ length: digits + 1 }, () => []);
  for (let i = 0; i < digits; i += 1) {
    for (let j = 0; i + j < digits; j += 1) {
      const product = g.mul32(digit(a, i), digit(b, j));
      columns[i + j]?.push(g.and(product, low));
      columns[i + j + 1]?.push(g.shru(product, 16));
    }
  }
  let carry = g.constant(0);
  const sums = columns.slice(0, digits).map((column) => {
    const sum = column.reduce((total, node) => g.add32(total, node), carry);
    carry = g.shru(sum, 16);
    return g.and(sum, low);
  });
  const zero = g.constant(0);
  return mapWords(g, a.width, (word) => g.or(sums[2 * word] ?? zero, g.shl(sums[2 * word + 1] ?? zero, 16)));
}

/** 1 where a = b, both of one width. */
export function equalVectors(g: Graph, a: Vector, b: Vector): Node {
  return a.words.map((word, at) => g.eq(word, wordAt(g, b, at))).reduce((all, word) => g.and(all, word));
}

/** 1 where a < b, both of one width and both signed or both unsigned. */
export function lessVectors(g: Graph, a: Vector, b: Vector, signed: boolean): Node {
  if (a.width <= 32) {
    return signed ? g.lts(asWord(g, a, true), asWord(g, b, true)) : g.ltu(wordAt(g, a, 0), wordAt(g, b, 0));
  }
  const top = wordCount(a.width) - 1;
  const topOf = (v: Vector): Vector => ({ width: v.width - 32 * top, words: [wordAt(g, v, top)] });
  let less = g.constant(0);
  for (let word = 0; word < top; word += 1) {
    const x = wordAt(g, a, word);
    const y = wordAt(g, b, word);
    less = g.or(g.ltu(x, y), g.and(g.eq(x, y), less));
  }
  const same = g.eq(wordAt(g, a, top), wordAt(g, b, top));
  return g.or(lessVectors(g, topOf(a), topOf(b), signed), g.and(same, less));
}

/** 1 where an odd number of bits is set. */
export function parity(g: Graph, vector: Vector): Node {
  let word = vector.words.reduce((sum, next) => g.xor(sum, next));
  for (const by of [16, 8, 4, 2, 1]) word = g.xor(word, g.shru(word, by));
  return g.and(word, g.constant(1));
}

/** −a. */
export function negateVector(g: Graph, a: Vector): Vector {
  return subtractVectors(
    g,
    vectorOf(
      g,
      a.width,
      a.words.map(() => g.constant(0)),
    ),
    a,
  );
}
