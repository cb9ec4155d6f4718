import { describe, expect, it } from "vitest";
import { counting, drawn, operand, run } from "./run.ts";

const same = (value: number, ...shape: number[]) =>
  operand(
    shape,
    Array.from(counting(...shape).values, () => value),
  );

/** Mean and variance of a list. */
function moments(values: readonly number[]): [number, number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return [mean, values.reduce((sum, value) => sum + value ** 2, 0) / values.length - mean ** 2];
}

function chunks(values: readonly number[], size: number): number[][] {
  return Array.from({ length: values.length / size }, (_, at) => values.slice(at * size, (at + 1) * size));
}

describe("batch normalisation", () => {
  it("uses the factors of the channel", () => {
    const operands = [counting(2, 2, 2), [2, 10], [0.5, 0], [1, 3], [3, 0]].map((each) =>
      Array.isArray(each) ? operand([2], each) : each,
    );
    // Deviations 2 and 1 with an epsilon of 1.
    expect(run({ kind: "batchNormalisation", epsilon: 1 }, operands)).toEqual([0.5, 1.5, 0, 10, 4.5, 5.5, 40, 50]);
  });
});

describe("normalisations of the input's own mean and variance", () => {
  it("layer: mean 0 and variance 1 over the axes from the axis on", () => {
    const x = drawn(1, 2, 3, 4, 5);
    for (const [axis, length] of [
      [1, 60],
      [2, 20],
      [3, 5],
    ] as const) {
      const values = run({ kind: "layerNormalisation", axis, epsilon: 0 }, [x, same(1, 5)]);
      for (const [mean, variance] of chunks(values, length).map(moments)) {
        expect(mean).toBeCloseTo(0, 12);
        expect(variance).toBeCloseTo(1, 12);
      }
    }
  });

  it("layer: epsilon is added to the variance, then scale and bias of the last axis", () => {
    const x = operand([1, 2], [1, 3]);
    const normal = { kind: "layerNormalisation", axis: 1, epsilon: 3 } as const;
    expect(run(normal, [x, operand([2], [4, 8])])).toEqual([-2, 4]);
    expect(run(normal, [x, operand([2], [4, 8]), operand([2], [10, 20])])).toEqual([8, 24]);
  });

  it("instance: over each channel; group: over runs of channels", () => {
    const x = drawn(2, 2, 4, 3);
    const factors = [operand([4], [1, 2, 3, 4]), operand([4], [0, 10, 20, 30])];
    const instance = run({ kind: "instanceNormalisation", epsilon: 0 }, [x, ...factors]);
    for (const [channel, [mean, variance]] of chunks(instance, 3).map(moments).entries()) {
      expect(mean).toBeCloseTo((channel % 4) * 10, 12);
      expect(variance).toBeCloseTo(((channel % 4) + 1) ** 2, 9);
    }
    const plain = [same(1, 4), same(0, 4)];
    const group = run({ kind: "groupNormalisation", groups: 2, epsilon: 0 }, [x, ...plain]);
    for (const [mean, variance] of chunks(group, 6).map(moments)) {
      expect(mean).toBeCloseTo(0, 12);
      expect(variance).toBeCloseTo(1, 12);
    }
    expect(run({ kind: "groupNormalisation", groups: 4, epsilon: 0 }, [x, ...factors])).toEqual(instance);
  });
});

describe("local response normalisation", () => {
  it("sums squares of neighbouring channels, the longer side after", () => {
    const x = operand([1, 4, 1, 1], [1, 2, 3, 4]);
    const at = (size: number) =>
      run({ kind: "localResponseNormalisation", size, alpha: size, beta: 1, bias: 1 }, [x]).map((y, c) => (c + 1) / y);
    const close = (values: number[]) => values.map((value) => expect.closeTo(value, 12) as number);
    expect(at(1)).toEqual(close([2, 5, 10, 17]));
    expect(at(2)).toEqual(close([6, 14, 26, 17]));
    expect(at(3)).toEqual(close([6, 15, 30, 26]));
  });

  it("raises to beta after alpha over size", () => {
    const values = run({ kind: "localResponseNormalisation", size: 3, alpha: 6, beta: 0.5, bias: 8 }, [
      operand([1, 1, 1, 1], [2]),
    ]);
    expect(values).toEqual([0.5]);
  });
});

describe("softmax", () => {
  const softmax = (axes: readonly number[], logarithm = false) => ({ kind: "softmax", axes, logarithm }) as const;

  it("is 1/4 and 3/4 for logarithms of 1 and 3", () => {
    const [first = 0, second = 0] = run(softmax([0]), [operand([2], [0, Math.log(3)])]);
    expect([first, second]).toEqual([expect.closeTo(0.25, 15), expect.closeTo(0.75, 15)]);
  });

  it("sums to one over its axes taken together, and its logarithm is that", () => {
    const x = drawn(3, 2, 3, 4);
    const sums = (values: readonly number[], axes: readonly number[]): number[] =>
      run({ kind: "reduce", take: "sum", axes, keepAxes: false }, [operand([2, 3, 4], values)]);
    for (const axes of [[0], [1], [2], [1, 2], [0, 2], [0, 1, 2]]) {
      const values = run(softmax(axes), [x]);
      for (const sum of sums(values, axes)) expect(sum).toBeCloseTo(1, 12);
      const logarithms = run(softmax(axes, true), [x]);
      expect(logarithms.map(Math.exp)).toEqual(values.map((value) => expect.closeTo(value, 12) as number));
    }
  });

  it("does not overflow", () => {
    expect(run(softmax([0]), [operand([2], [5000, 5000])])).toEqual([0.5, 0.5]);
    expect(run(softmax([0], true), [operand([2], [0, 5000])])).toEqual([-5000, 0]);
  });
});
