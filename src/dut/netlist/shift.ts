import type { Graph, Node } from "./graph.ts";
import { anyBit, extended, mapWords, selectVector, vectorOf, wordAt, wordCount, type Vector } from "./vector.ts";

/**
 * `a` shifted left by the unsigned vector `by`, 0 shifted in; all of `a` is gone from a shift of its width on.
 */
export function shiftLeft(g: Graph, a: Vector, by: Vector): Vector {
  const words = wordCount(a.width);
  const moved = byWholeWords(g, a, by, (v, count) =>
    mapWords(g, v.width, (word) => (word < count ? g.constant(0) : wordAt(g, v, word - count))),
  );
  const small = g.and(wordAt(g, by, 0), g.constant(31));
  const shifted = mapWords(g, a.width, (word) => {
    const high = g.shiftBy("shl", wordAt(g, moved, word), small);
    return word === 0 ? high : g.or(high, spilledUp(g, wordAt(g, moved, word - 1), small));
  });
  return clearedWhen(g, shifted, beyond(g, by, words * 32));
}

/** `a` shifted right by the unsigned vector `by`; 0, or the top bit where `arithmetic`, shifted in. */
export function shiftRight(g: Graph, a: Vector, by: Vector, arithmetic: boolean): Vector {
  const words = wordCount(a.width);
  const full = arithmetic ? extended(g, a, words * 32, true) : a;
  const fill = arithmetic ? signWord(g, full) : g.constant(0);
  const above = (v: Vector, word: number): Node => (word < words ? wordAt(g, v, word) : fill);
  const wide: Vector = { width: words * 32, words: full.words };
  const moved = byWholeWords(g, wide, by, (v, count) => mapWords(g, v.width, (word) => above(v, word + count)));
  const small = g.and(wordAt(g, by, 0), g.constant(31));
  const shifted = mapWords(g, wide.width, (word) => {
    const op = arithmetic && word === words - 1 ? "shrs" : "shru";
    const low = g.shiftBy(op, wordAt(g, moved, word), small);
    return word === words - 1 ? low : g.or(low, spilledDown(g, above(moved, word + 1), small));
  });
  const gone = beyond(g, by, words * 32);
  const filled = { width: wide.width, words: shifted.words.map((word) => g.select(gone, fill, word)) };
  return vectorOf(g, a.width, filled.words);
}

/** Shifts by the multiples of 32 in `by`, in steps of powers of two. */
function byWholeWords(g: Graph, a: Vector, by: Vector, move: (v: Vector, count: number) => Vector): Vector {
  const words = wordCount(a.width);
  let result = a;
  for (let step = 1; step < words; step *= 2) {
    const bit = 5 + Math.log2(step);
    const set = g.and(g.shru(wordAt(g, by, 0), bit), g.constant(1));
    if (bit < by.width) result = selectVector(g, set, move(result, step), result);
  }
  return result;
}

/** 1 where `by` is at least `limit` rounded up to a power of two: what the steps of the shift cannot express. */
function beyond(g: Graph, by: Vector, limit: number): Node {
  const covered = Math.ceil(Math.log2(limit));
  if (by.width <= covered) return g.constant(0);
  const low = vectorOf(g, by.width, by.words);
  const high = { width: by.width, words: low.words.map((word, at) => (at === 0 ? g.shru(word, covered) : word)) };
  return anyBit(g, high);
}

function clearedWhen(g: Graph, vector: Vector, condition: Node): Vector {
  return { width: vector.width, words: vector.words.map((word) => g.select(condition, g.constant(0), word)) };
}

/** Bits that leave a word at the top when it moves up by 0–31. */
function spilledUp(g: Graph, word: Node, by: Node): Node {
  return g.shiftBy("shru", g.shru(word, 1), g.xor(by, g.constant(31)));
}

/** Bits that leave a word at the bottom when it moves down by 0–31. */
function spilledDown(g: Graph, word: Node, by: Node): Node {
  return g.shiftBy("shl", g.shl(word, 1), g.xor(by, g.constant(31)));
}

function signWord(g: Graph, vector: Vector): Node {
  return g.sub32(g.constant(0), g.shru(wordAt(g, vector, wordCount(vector.width) - 1), 31));
}
