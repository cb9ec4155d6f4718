import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Operation } from "../../../../src/compilers/network/operation.ts";
import { counting, drawn, operand, run, runAll } from "./run.ts";

describe("transpose", () => {
  it("moves axis permutation[i] to i", () => {
    expect(run({ kind: "transpose", permutation: [1, 0] }, [counting(2, 3)])).toEqual([1, 4, 2, 5, 3, 6]);
    const [result] = runAll({ kind: "transpose", permutation: [2, 0, 1] }, [counting(2, 3, 2)]);
    expect(result?.shape).toEqual([2, 2, 3]);
    expect([...(result?.values ?? [])]).toEqual([1, 3, 5, 7, 9, 11, 2, 4, 6, 8, 10, 12]);
  });

  it("is undone by the inverse permutation", () => {
    const permutations = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        permutations,
        fc.tuple(...[1, 2, 3, 4].map((max) => fc.integer({ min: 1, max }))),
        (permutation, shape) => {
          const x = drawn(1, ...shape);
          const [moved] = runAll({ kind: "transpose", permutation }, [x]);
          const inverse = permutation.map((_, axis) => permutation.indexOf(axis));
          const back = runAll({ kind: "transpose", permutation: inverse }, [
            operand(moved?.shape ?? [], moved?.values ?? []),
          ]);
          expect(back.map((each) => [each.shape, [...each.values]])).toEqual([[shape, x.values]]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("reshape and expand", () => {
  it("keep the order, and repeat", () => {
    expect(run({ kind: "reshape", shape: [3, 2] }, [counting(2, 3)])).toEqual([1, 2, 3, 4, 5, 6]);
    expect(run({ kind: "expand", shape: [2, 2, 2] }, [counting(2, 1)])).toEqual([1, 1, 2, 2, 1, 1, 2, 2]);
  });
});

describe("concat and split", () => {
  it("join and part along the axis", () => {
    const parts = [counting(2, 1, 2), operand([2, 2, 2], [10, 20, 30, 40, 50, 60, 70, 80])];
    const joined = run({ kind: "concat", axis: 1 }, parts);
    expect(joined).toEqual([1, 2, 10, 20, 30, 40, 3, 4, 50, 60, 70, 80]);
    const split = runAll({ kind: "split", axis: 1, sizes: [1, 2] }, [operand([2, 3, 2], joined)]);
    expect(split.map(({ shape, values }) => operand(shape, [...values]))).toEqual(parts);
  });
});

describe("slice", () => {
  const slice = (...ranges: [axis: number, start: number, step: number, count: number][]): Operation => ({
    kind: "slice",
    ranges: ranges.map(([axis, start, step, count]) => ({ axis, start, step, count })),
  });

  it("takes start, start + step, …", () => {
    const x = counting(3, 4);
    expect(run(slice([1, 1, 2, 2]), [x])).toEqual([2, 4, 6, 8, 10, 12]);
    expect(run(slice([0, 2, -1, 3], [1, 3, -3, 2]), [x])).toEqual([12, 9, 8, 5, 4, 1]);
    expect(run(slice([0, 1, 1, 1]), [x])).toEqual([5, 6, 7, 8]);
    expect(run(slice([0, 0, 1, 1]), [x])).toEqual([1, 2, 3, 4]);
  });
});

describe("gather", () => {
  const indices = (shape: readonly number[], values: readonly number[]) => operand(shape, values, "int64");

  it("replaces the axis by the shape of the indices", () => {
    const x = counting(2, 3);
    expect(run({ kind: "gather", axis: 0 }, [x, indices([3], [1, 0, 1])])).toEqual([4, 5, 6, 1, 2, 3, 4, 5, 6]);
    const [result] = runAll({ kind: "gather", axis: 1 }, [x, indices([2, 1], [-1, 0])]);
    expect(result?.shape).toEqual([2, 2, 1]);
    expect([...(result?.values ?? [])]).toEqual([3, 1, 6, 4]);
    expect(run({ kind: "gather", axis: 0 }, [counting(3), indices([], [2])])).toEqual([3]);
  });

  it("refuses an index outside the axis", () => {
    for (const index of [3, -4]) {
      expect(() => run({ kind: "gather", axis: 1 }, [counting(2, 3), indices([1], [index])])).toThrow(
        `network "one operator", operator "tested" (gather) for "output0": index ${index} is not one of axis 1 of 3 elements.`,
      );
    }
  });
});

describe("pad", () => {
  const pad = (mode: "constant" | "reflect" | "edge", before: number[], after: number[]): Operation => ({
    kind: "pad",
    mode,
    before,
    after,
    value: 9,
  });

  it("fills, reflects without the edge, or repeats it", () => {
    const x = counting(3);
    expect(run(pad("constant", [1], [2]), [x])).toEqual([9, 1, 2, 3, 9, 9]);
    expect(run(pad("reflect", [2], [1]), [x])).toEqual([3, 2, 1, 2, 3, 2]);
    expect(run(pad("edge", [2], [1]), [x])).toEqual([1, 1, 1, 2, 3, 3]);
  });

  it("pads each axis by its own counts", () => {
    const x = counting(2, 2);
    expect(run(pad("constant", [1, 0], [0, 1]), [x])).toEqual([9, 9, 9, 1, 2, 9, 3, 4, 9]);
    expect(run(pad("reflect", [0, 1], [1, 0]), [x])).toEqual([2, 1, 2, 4, 3, 4, 2, 1, 2]);
  });
});

describe("reduce", () => {
  type Take = Extract<Operation, { kind: "reduce" }>["take"];
  const x = operand([2, 2, 2], [1, 2, -3, 4, 5, 6, 7, 8]);
  const cases: readonly [Take, readonly number[], readonly number[]][] = [
    ["sum", [1], [-2, 6, 12, 14]],
    ["mean", [2], [1.5, 0.5, 5.5, 7.5]],
    ["max", [0, 2], [6, 8]],
    ["min", [0, 2], [1, -3]],
    ["product", [0, 1, 2], [-40320]],
    ["sum", [], [1, 2, -3, 4, 5, 6, 7, 8]],
  ];
  it.each(cases)("%s over %o", (take, axes, expected) => {
    for (const keepAxes of [true, false]) expect(run({ kind: "reduce", take, axes, keepAxes }, [x])).toEqual(expected);
  });

  it("rounds the mean of integers towards zero", () => {
    const mean: Operation = { kind: "reduce", take: "mean", axes: [0], keepAxes: false };
    expect(run(mean, [operand([2], [-3, 0], "int32")])).toEqual([-1]);
  });

  it("keeps reduced axes with one element when said", () => {
    const shapes = [true, false].map(
      (keepAxes) => runAll({ kind: "reduce", take: "sum", axes: [0, 2], keepAxes }, [x])[0]?.shape,
    );
    expect(shapes).toEqual([[1, 2, 1], [2]]);
  });
});
