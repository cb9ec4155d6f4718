import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Operation } from "../../../../src/compilers/network/operation.ts";
import { counting, drawn, operand, run, runAll, windowOf } from "./run.ts";

const pads1 = { top: 1, left: 1, bottom: 1, right: 1 };

describe("conv", () => {
  it("sums a window, and adds the bias", () => {
    const conv: Operation = { kind: "conv", groups: 1, ...windowOf([2, 2]) };
    const x = counting(1, 1, 3, 3);
    expect(run(conv, [x, operand([1, 1, 2, 2], [1, 10, 100, 1000])])).toEqual([5421, 6532, 8754, 9865]);
    expect(run(conv, [x, operand([1, 1, 2, 2], [1, 0, 0, 0]), operand([1], [0.5])])).toEqual([1.5, 2.5, 4.5, 5.5]);
  });

  it("takes zeros outside the image, each pad on its side", () => {
    const one = operand([1, 1, 1, 1], [1]);
    const at = (side: object): number[] =>
      run(
        { kind: "conv", groups: 1, ...windowOf([1, 1], { pads: { top: 0, left: 0, bottom: 0, right: 0, ...side } }) },
        [operand([1, 1, 1, 1], [7]), one],
      );
    expect(at({ top: 1 })).toEqual([0, 7]);
    expect(at({ bottom: 2 })).toEqual([7, 0, 0]);
    expect(at({ left: 1, bottom: 1 })).toEqual([0, 7, 0, 0]);
    expect(at({ right: 1 })).toEqual([7, 0]);
  });

  it("keeps groups apart: depthwise is a scaling of channels with 1×1", () => {
    const conv: Operation = { kind: "conv", groups: 2, ...windowOf([1, 1]) };
    expect(run(conv, [counting(1, 2, 1, 2), operand([4, 1, 1, 1], [1, 10, 100, 1000])])).toEqual([
      1, 2, 10, 20, 300, 400, 3000, 4000,
    ]);
  });

  it("equals the product of the weights with the image's columns", () => {
    const size = fc.integer({ min: 1, max: 3 });
    const pad = fc.integer({ min: 0, max: 2 });
    const geometry = fc.record({
      batch: size,
      groups: size,
      channels: size,
      filters: size,
      height: fc.integer({ min: 5, max: 7 }),
      width: fc.integer({ min: 5, max: 7 }),
      kernel: fc.tuple(size, size),
      strides: fc.tuple(size, size),
      dilations: fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 })),
      pads: fc.record({ top: pad, left: pad, bottom: pad, right: pad }),
    });
    fc.assert(
      fc.property(geometry, ({ batch, groups, channels, filters, height, width, ...window }) => {
        const [all, out] = [groups * channels, groups * filters];
        const x = drawn(1, batch, all, height, width);
        const weight = drawn(2, out, channels, ...window.kernel);
        const bias = drawn(3, out);
        const [result] = runAll({ kind: "conv", groups, ...window }, [x, weight, bias]);
        const [, , outHeight = 0, outWidth = 0] = result?.shape ?? [];
        // Every output by its definition, one at a time, on an image that is padded first.
        const { kernel, strides, dilations, pads } = window;
        const padded = (n: number, c: number, y: number, column: number): number => {
          const [row, at] = [y - pads.top, column - pads.left];
          if (row < 0 || row >= height || at < 0 || at >= width) return 0;
          return x.values[((n * all + c) * height + row) * width + at] ?? 0;
        };
        const expected: number[] = [];
        for (let n = 0; n < batch; n++)
          for (let m = 0; m < out; m++)
            for (let y = 0; y < outHeight; y++)
              for (let column = 0; column < outWidth; column++) {
                const columns: number[] = [];
                for (let c = 0; c < channels; c++)
                  for (let i = 0; i < kernel[0]; i++)
                    for (let j = 0; j < kernel[1]; j++)
                      columns.push(
                        padded(
                          n,
                          Math.floor(m / filters) * channels + c,
                          y * strides[0] + i * dilations[0],
                          column * strides[1] + j * dilations[1],
                        ),
                      );
                const row = Array.from(weight.values).slice(m * columns.length, (m + 1) * columns.length);
                expected.push(row.reduce((sum, value, at) => sum + value * (columns[at] ?? 0), bias.values[m] ?? 0));
              }
        expect([...(result?.values ?? [])]).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe("pool", () => {
  type Pool = Extract<Operation, { kind: "pool" }>;
  const pool = (take: Pool["take"], kernel: [number, number], rest: Partial<Pool> = {}): Pool => ({
    kind: "pool",
    take,
    global: false,
    ceilMode: false,
    countPads: false,
    ...windowOf(kernel),
    ...rest,
  });
  const x = counting(1, 1, 3, 3);

  it("takes the largest or the average", () => {
    expect(run(pool("max", [2, 2]), [x])).toEqual([5, 6, 8, 9]);
    expect(run(pool("average", [2, 2]), [x])).toEqual([3, 4, 6, 7]);
  });

  it("never takes a pad for the largest", () => {
    const negative = operand([1, 1, 1, 2], [-3, -2]);
    expect(run(pool("max", [3, 3], { pads: pads1 }), [negative])).toEqual([-2, -2]);
  });

  it("divides by the elements in the image, or with countPads by those in the padded one", () => {
    const strides = [2, 2] as const;
    expect(run(pool("average", [2, 2], { pads: pads1, strides }), [x])).toEqual([1, 2.5, 5.5, 7]);
    expect(run(pool("average", [2, 2], { pads: pads1, strides, countPads: true }), [x])).toEqual([0.25, 1.25, 2.75, 7]);
  });

  it("lets the last window hang over in ceilMode, and does not count what hangs over", () => {
    const strides = [2, 2] as const;
    const hanging = { strides, ceilMode: true };
    expect(run(pool("max", [2, 2], { strides }), [x])).toEqual([5]);
    expect(run(pool("max", [2, 2], hanging), [x])).toEqual([5, 6, 8, 9]);
    expect(run(pool("average", [2, 2], { ...hanging, countPads: true }), [x])).toEqual([3, 4.5, 7.5, 9]);
  });

  it("spreads the window by the dilation", () => {
    expect(run(pool("max", [2, 1], { dilations: [2, 1] }), [x])).toEqual([7, 8, 9]);
    expect(run(pool("average", [2, 2], { dilations: [2, 2] }), [x])).toEqual([5]);
  });

  it("takes the whole image of each channel when global", () => {
    const image = counting(2, 2, 2, 2);
    expect(run(pool("average", [2, 2], { global: true }), [image])).toEqual([2.5, 6.5, 10.5, 14.5]);
    expect(run(pool("max", [2, 2], { global: true }), [image])).toEqual([4, 8, 12, 16]);
  });
});
