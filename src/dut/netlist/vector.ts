import { lowMask, type Graph, type Node } from "./graph.ts";

/** A net vector of any width in 32-bit words, lowest first; bits above the width are 0. */
export interface Vector {
  readonly width: number;
  readonly words: readonly Node[];
}

/** One bit: bit `index` of a node, as the number node × 32 + index. */
export type Bit = number;

export function bitOf(node: Node, index: number): Bit {
  return node * 32 + index;
}

/** Words that hold `width` bits. */
export function wordCount(width: number): number {
  return Math.max(1, Math.ceil(width / 32));
}

/** Mask of the bits in use in word `word` of a vector of `width` bits. */
export function wordMask(width: number, word: number): number {
  return lowMask(Math.max(0, width - 32 * word));
}

/** The word at `word`; 0 above the top. */
export function wordAt(g: Graph, vector: Vector, word: number): Node {
  return vector.words[word] ?? g.constant(0);
}

/** Makes a vector of words that may hold bits above the width, which are cut. */
export function vectorOf(g: Graph, width: number, words: readonly Node[]): Vector {
  return { width, words: words.map((word, at) => g.and(word, g.constant(wordMask(width, at)))) };
}

/** A word-wise function of vectors, cut to `width`. */
export function mapWords(g: Graph, width: number, make: (word: number) => Node): Vector {
  return vectorOf(
    g,
    width,
    Array.from({ length: wordCount(width) }, (_, word) => make(word)),
  );
}

/** The bits of a vector, lowest first. */
export function bitsOf(vector: Vector): Bit[] {
  return Array.from({ length: vector.width }, (_, at) => bitOf(vector.words[at >> 5] ?? 0, at & 31));
}

/**
 * Joins bits to a vector: bits of one word that move by the same distance move together, wherever they lie, and a repeated
 * bit is spread at once.
 */
export function gather(g: Graph, bits: readonly Bit[]): Vector {
  const words: Node[] = [];
  for (let first = 0; first < Math.max(1, bits.length); first += 32) {
    words.push(gatherWord(g, bits.slice(first, first + 32)));
  }
  return { width: bits.length, words };
}

function gatherWord(g: Graph, bits: readonly Bit[]): Node {
  /** By word and distance: the bits of the result that move so. */
  const moves = new Map<string, { readonly node: Node; readonly by: number; mask: number }>();
  let word = g.constant(0);
  let at = 0;
  while (at < bits.length) {
    const bit = bits[at] as Bit;
    let end = at + 1;
    while (end < bits.length && bits[end] === bit) end += 1;
    const node = Math.floor(bit / 32);
    const index = bit % 32;
    const mask = lowMask(end - at) << at;
    if (end - at > 1) {
      word = g.or(word, g.and(g.sub32(g.constant(0), oneBit(g, node, index)), g.constant(mask)));
    } else {
      const key = `${node} ${at - index}`;
      const move = moves.get(key);
      if (move === undefined) moves.set(key, { node, by: at - index, mask });
      else move.mask |= mask;
    }
    at = end;
  }
  return [...moves.values()].reduce((all, { node, by, mask }) => g.or(all, moved(g, node, by, mask)), word);
}

function moved(g: Graph, node: Node, by: number, mask: number): Node {
  return g.and(by >= 0 ? g.shl(node, by) : g.shru(node, -by), g.constant(mask));
}

function oneBit(g: Graph, node: Node, index: number): Node {
  return g.and(g.shru(node, index), g.constant(1));
}

/** The vector cut or extended to `width`, with its top bit repeated where `signed`. */
export function extended(g: Graph, vector: Vector, width: number, signed: boolean): Vector {
  if (width <= vector.width) return vectorOf(g, width, vector.words.slice(0, wordCount(width)));
  if (!signed || vector.width === 0) {
    return { width, words: Array.from({ length: wordCount(width) }, (_, word) => wordAt(g, vector, word)) };
  }
  const top = vector.width - 1;
  const sign = g.sub32(g.constant(0), oneBit(g, wordAt(g, vector, top >> 5), top & 31));
  return mapWords(g, width, (word) => {
    const own = wordMask(vector.width, word);
    return g.or(wordAt(g, vector, word), g.and(sign, g.constant(~own)));
  });
}

/** A vector of at most 32 bits as one word, its top bit repeated above the width where `signed`. */
export function asWord(g: Graph, vector: Vector, signed: boolean): Node {
  const word = wordAt(g, vector, 0);
  if (!signed || vector.width >= 32 || vector.width === 0) return word;
  const by = g.constant(32 - vector.width);
  return g.shiftBy("shrs", g.shiftBy("shl", word, by), by);
}

/** 1 where any bit of the vector is set, else 0. */
export function anyBit(g: Graph, vector: Vector): Node {
  return g.any(vector.words.reduce((sum, word) => g.or(sum, word)));
}

/** 1 where all bits of the vector are set, else 0. */
export function allBits(g: Graph, vector: Vector): Node {
  return vector.words
    .map((word, at) => g.eq(word, g.constant(wordMask(vector.width, at))))
    .reduce((sum, word) => g.and(sum, word));
}

/** `a` where the condition is not 0, else `b`; both of one width. */
export function selectVector(g: Graph, condition: Node, a: Vector, b: Vector): Vector {
  return { width: a.width, words: a.words.map((word, at) => g.select(condition, word, wordAt(g, b, at))) };
}

/** A one-bit result in a vector of `width` bits. */
export function flag(g: Graph, node: Node, width: number): Vector {
  return extended(g, { width: 1, words: [node] }, width, false);
}
