import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addVectors,
  equalVectors,
  lessVectors,
  multiplyVectors,
  negateVector,
  parity,
  subtractVectors,
} from "../../../src/dut/netlist/arithmetic.ts";
import { Graph } from "../../../src/dut/netlist/graph.ts";
import { evaluate } from "../../../src/dut/netlist/interpret.ts";
import { shiftLeft, shiftRight } from "../../../src/dut/netlist/shift.ts";
import { vectorOf, wordCount, type Vector } from "../../../src/dut/netlist/vector.ts";

/** Numbers of a width, the ends and long runs of equal bits among them: carries travel far. */
const numberOf = (width: number): fc.Arbitrary<bigint> => {
  const all = (1n << BigInt(width)) - 1n;
  const run = fc.tuple(fc.nat(width), fc.nat(width)).map(([a, b]) => ((all << BigInt(a)) ^ (1n << BigInt(b))) & all);
  return fc.oneof(
    fc.constantFrom(0n, 1n & all, all, all >> 1n, all ^ (all >> 1n)),
    run,
    fc.bigInt({ min: 0n, max: all }),
  );
};

const pair = fc
  .integer({ min: 1, max: 130 })
  .chain((width) => fc.record({ width: fc.constant(width), a: numberOf(width), b: numberOf(width), by: fc.nat(140) }));

/** Runs an operation on two vectors whose words are inputs, so that nothing is folded. */
function run(width: number, a: bigint, b: bigint, make: (g: Graph, x: Vector, y: Vector) => Vector): bigint {
  const g = new Graph();
  const words = wordCount(width);
  const vector = (first: number): Vector =>
    vectorOf(
      g,
      width,
      Array.from({ length: words }, (_, at) => g.input(first + at)),
    );
  const result = make(g, vector(0), vector(words));
  const inputs = [a, b].flatMap((value) =>
    Array.from({ length: words }, (_, at) => Number((value >> BigInt(32 * at)) & 0xffffffffn) | 0),
  );
  const values = evaluate(g, result.words, { input: (at) => inputs[at] ?? 0, state: () => 0, memory: () => 0 });
  return values.reduceRight((sum, word) => (sum << 32n) | BigInt(word >>> 0), 0n);
}

const signed = (value: bigint, width: number): bigint => BigInt.asIntN(width, value);
const flag = (value: boolean): bigint => (value ? 1n : 0n);

test("word arithmetic is that of big integers", () => {
  fc.assert(
    fc.property(pair, ({ width, a, b }) => {
      const cut = (value: bigint): bigint => BigInt.asUintN(width, value);
      const one = (make: (g: Graph, x: Vector, y: Vector) => number): bigint =>
        run(width, a, b, (g, x, y) => ({ width: 1, words: [make(g, x, y)] }));
      expect(run(width, a, b, (g, x, y) => addVectors(g, x, y, g.constant(0)))).toBe(cut(a + b));
      expect(run(width, a, b, (g, x, y) => addVectors(g, x, y, g.constant(1)))).toBe(cut(a + b + 1n));
      expect(run(width, a, b, subtractVectors)).toBe(cut(a - b));
      expect(run(width, a, b, multiplyVectors)).toBe(cut(a * b));
      expect(run(width, a, b, negateVector)).toBe(cut(-a));
      expect(one(equalVectors)).toBe(flag(a === b));
      expect(one((g, x, y) => lessVectors(g, x, y, false))).toBe(flag(a < b));
      expect(one((g, x, y) => lessVectors(g, x, y, true))).toBe(flag(signed(a, width) < signed(b, width)));
      expect(one(parity)).toBe(BigInt([...a.toString(2)].filter((digit) => digit === "1").length % 2));
    }),
    { numRuns: 400 },
  );
});

test("shifts are those of big integers, past the width too", () => {
  fc.assert(
    fc.property(pair, ({ width, a, by }) => {
      const amount = BigInt(by);
      const known = BigInt.asUintN(Math.min(width, 8), amount);
      const narrow = (v: Vector): Vector => ({ width: Math.min(width, 8), words: v.words.slice(0, 1) });
      const shifted = (make: (g: Graph, x: Vector, y: Vector) => Vector): bigint =>
        run(width, a, known, (g, x, y) => make(g, x, narrow(y)));
      expect(shifted(shiftLeft)).toBe(BigInt.asUintN(width, a << known));
      expect(shifted((g, x, y) => shiftRight(g, x, y, false))).toBe(a >> known);
      expect(shifted((g, x, y) => shiftRight(g, x, y, true))).toBe(BigInt.asUintN(width, signed(a, width) >> known));
    }),
    { numRuns: 600 },
  );
});
