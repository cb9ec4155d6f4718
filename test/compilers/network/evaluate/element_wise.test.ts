import { describe, expect, it } from "vitest";
import type { BinaryFunction, UnaryFunction } from "../../../../src/compilers/network/operation.ts";
import type { ElementType } from "../../../../src/compilers/network/values.ts";
import { counting, drawn, operand, run, runAll } from "./run.ts";

function unary(apply: UnaryFunction, values: readonly number[], elementType?: ElementType): number[] {
  return run({ kind: "unary", apply }, [operand([values.length], values, elementType)]);
}

const close = (values: readonly number[]): number[] => values.map((value) => expect.closeTo(value, 13) as number);

describe("functions of one element", () => {
  const exact: readonly [UnaryFunction, readonly number[], readonly number[]][] = [
    [{ name: "relu" }, [-2, 0, 3], [0, 0, 3]],
    [{ name: "sqrt" }, [4, 2.25], [2, 1.5]],
    [{ name: "reciprocal" }, [4, -0.5], [0.25, -2]],
    [{ name: "neg" }, [3, -2], [-3, 2]],
    [{ name: "abs" }, [3, -2], [3, 2]],
    [{ name: "sign" }, [3, 0, -2], [1, 0, -1]],
    [{ name: "floor" }, [1.5, -1.5], [1, -2]],
    [{ name: "ceil" }, [1.5, -1.25], [2, -1]],
    [{ name: "round" }, [0.5, 1.5, 2.5, -1.5, -2.5, 1.25, -1.75], [0, 2, 2, -2, -2, 1, -2]],
    [{ name: "identity" }, [1.25, -7], [1.25, -7]],
    [{ name: "hardSwish" }, [-4, -1.5, 0, 3, 5], [0, -0.375, 0, 3, 5]],
    [{ name: "clip", low: -1, high: 2 }, [-3, 0.5, 4], [-1, 0.5, 2]],
    [{ name: "clip", low: -Infinity, high: 6 }, [-3, 7], [-3, 6]],
    [{ name: "leakyRelu", slope: 0.25 }, [-4, 4], [-1, 4]],
    [{ name: "hardSigmoid", alpha: 0.25, beta: 0.5 }, [-4, 1, 4], [0, 0.75, 1]],
  ];
  it.each(exact)("%o", (apply, values, expected) => {
    expect(unary(apply, values).map((value) => value + 0)).toEqual(expected);
  });

  const rounded: readonly [UnaryFunction, readonly number[], readonly number[]][] = [
    [{ name: "sigmoid" }, [0, Math.log(3), -800], [0.5, 0.75, 0]],
    [{ name: "tanh" }, [0, Math.log(3)], [0, 0.8]],
    [{ name: "exp" }, [0, Math.log(5)], [1, 5]],
    [{ name: "log" }, [1, Math.E], [0, 1]],
    [{ name: "sin" }, [Math.PI / 6], [0.5]],
    [{ name: "cos" }, [Math.PI / 3], [0.5]],
    [{ name: "softplus" }, [0, Math.log(3), 800, -800], [Math.LN2, Math.log(4), 800, 0]],
    [{ name: "elu", alpha: 2 }, [-Math.LN2, 3], [-1, 3]],
    // Tables of the error function.
    [
      { name: "erf" },
      [0, 0.5, 1, -2, 3, 7],
      [0, 0.520499877813046, 0.842700792949715, -0.995322265018953, 0.999977909503001, 1],
    ],
    // x · Φ(x): Φ(1) = 0.841344746068543.
    [{ name: "gelu", approximation: "none" }, [0, 1, -1], [0, 0.841344746068543, -0.158655253931457]],
    [{ name: "gelu", approximation: "tanh" }, [0, 1, -1], [0, 0.841191990608276, -0.158808009391724]],
  ];
  it.each(rounded)("%o", (apply, values, expected) => {
    expect(unary(apply, values)).toEqual(close(expected));
  });

  it("not, and the negative of an integer, which has no −0", () => {
    expect(unary({ name: "not" }, [0, 1], "bool")).toEqual([1, 0]);
    expect(unary({ name: "neg" }, [0, 1], "int32")).toEqual([0, -1]);
    expect(unary({ name: "neg" }, [0], "float64")).toEqual([-0]);
  });

  it("cast drops the fraction, then the bits that do not fit", () => {
    const cast = (to: ElementType, values: readonly number[]): number[] =>
      run({ kind: "unary", apply: { name: "cast" } }, [operand([values.length], values)], to);
    expect(cast("int64", [1.75, -1.75, -0.5])).toEqual([1, -1, 0]);
    expect(cast("int8", [127, 128, -129, 300])).toEqual([127, -128, 127, 44]);
    expect(cast("uint8", [255, 256, -1])).toEqual([255, 0, 255]);
    expect(cast("bool", [0, 0.25, -3])).toEqual([0, 1, 1]);
    expect(cast("float32", [0.1])).toEqual([0.1]);
  });
});

describe("functions of two elements", () => {
  const cases: readonly [BinaryFunction, readonly number[]][] = [
    ["add", [6, 1, 4]],
    ["sub", [2, -5, 0]],
    ["mul", [8, -6, 4]],
    ["div", [2, -2 / 3, 1]],
    ["pow", [16, -8, 4]],
    ["max", [4, 3, 2]],
    ["min", [2, -2, 2]],
    ["prelu", [4, -6, 2]],
    ["equal", [0, 0, 1]],
    ["less", [0, 1, 0]],
    ["lessOrEqual", [0, 1, 1]],
    ["greater", [1, 0, 0]],
    ["greaterOrEqual", [1, 0, 1]],
  ];
  it.each(cases)("%s", (apply, expected) => {
    expect(run({ kind: "binary", apply }, [operand([3], [4, -2, 2]), operand([3], [2, 3, 2])])).toEqual(expected);
  });

  const logic: readonly [BinaryFunction, readonly number[]][] = [
    ["and", [0, 0, 0, 1]],
    ["or", [0, 1, 1, 1]],
    ["xor", [0, 1, 1, 0]],
  ];
  it.each(logic)("%s", (apply, expected) => {
    const operands = [operand([2, 1], [0, 1], "bool"), operand([2], [0, 1], "bool")];
    expect(run({ kind: "binary", apply }, operands)).toEqual(expected);
  });

  it("divides integers towards zero, and not by 0", () => {
    const divide = (a: number, b: number): number[] =>
      run({ kind: "binary", apply: "div" }, [operand([1], [a], "int64"), operand([1], [b], "int64")]);
    expect([divide(7, 2), divide(-7, 2), divide(-1, 2)]).toEqual([[3], [-3], [0]]);
    expect(() => divide(1, 0)).toThrow(
      'network "one operator", operator "tested" (binary) for "output0": an integer is divided by 0.',
    );
  });

  const pairs: readonly (readonly [readonly number[], readonly number[]])[] = [
    [[2, 3], []],
    [[], [2, 3]],
    [[2, 3, 4], [4]],
    [
      [2, 1, 4],
      [3, 1],
    ],
    [
      [1, 3, 1],
      [2, 1, 4],
    ],
    [[1], [1, 1, 1]],
  ];
  it.each(pairs)("broadcasts %o and %o as explicit expansion does", (shapeA, shapeB) => {
    const [a, b] = [drawn(1, ...shapeA), drawn(2, ...shapeB)];
    const [result] = runAll({ kind: "binary", apply: "sub" }, [a, b]);
    const shape = result?.shape ?? [];
    // Index by index: the axis of an operand is 0 where it has one element, and absent where it has none.
    const at = (flat: number, of: readonly number[]): number => {
      let [rest, source, stride] = [flat, 0, 1];
      for (let back = 1; back <= shape.length; back++) {
        const size = shape.at(-back) ?? 1;
        const own = back <= of.length ? (of.at(-back) ?? 1) : 1;
        if (own > 1) source += (rest % size) * stride;
        stride *= own;
        rest = Math.floor(rest / size);
      }
      return source;
    };
    const expected = Array.from(result?.values ?? [], (_, flat) => {
      return (a.values[at(flat, a.shape)] ?? 0) - (b.values[at(flat, b.shape)] ?? 0);
    });
    expect([...(result?.values ?? [])]).toEqual(expected);
    const expanded = [a, b].map((each) => operand(shape, run({ kind: "expand", shape }, [each])));
    expect(run({ kind: "binary", apply: "sub" }, expanded)).toEqual(expected);
  });
});

describe("where", () => {
  it("chooses element by element, all three broadcast", () => {
    const operands = [operand([2, 1], [1, 0], "bool"), counting(3), operand([], [-1])];
    expect(run({ kind: "where" }, operands)).toEqual([1, 2, 3, -1, -1, -1]);
  });
});
