import { describe, expect, it } from "vitest";
import type { FeatureMap, FpgaLayer, LayerWeights } from "../../../src/compilers/fpga/layer.ts";
import {
  gapLargest,
  placeInput,
  prepareWeights,
  readOutput,
  type TensorValues,
} from "../../../src/compilers/fpga/weights/index.ts";
import { tiny } from "./interpreter_support.ts";

const map = (channels: number, more: Partial<FeatureMap> = {}): FeatureMap => ({
  ...{ name: "map", height: 1, width: 2, channels, pixelWords: 1, offset: 0, pixelStride: 1 },
  ...more,
});

const weightsOf = (more: Partial<LayerWeights> = {}): LayerWeights => ({
  ...{ offset: 1, channelWords: 2, biasOffset: 9, weight: "w", isTransposed: false, biases: [], alpha: 1, beta: 1 },
  ...more,
});

function segmentOf(layer: Partial<FpgaLayer>, tensors: Readonly<Record<string, readonly number[]>>): Float64Array {
  const values: TensorValues = (name) => tensors[name] ?? [];
  const whole: FpgaLayer = {
    ...{ name: "layer", kind: "conv", fused: [], input: map(3), output: map(2), kernel: [1, 2], strides: [1, 1] },
    ...{ pads: { top: 0, bottom: 0, left: 0, right: 0 }, activation: "none", weights: weightsOf() },
    ...layer,
  };
  return prepareWeights({ layers: [whole], core: tiny, segmentWords: [0, 11] }, values);
}

const word = (segment: Float64Array, at: number): number[] => [...segment.subarray(8 * at, 8 * at + 8)];
// [M = 2, C = 3, 1, 2]
const w = [1, 2, 3, 4, 5, 6, 10, 20, 30, 40, 50, 60];

describe("prepareWeights", () => {
  it("lays a filter down by lines, columns and channels, with zeros behind", () => {
    const segment = segmentOf({}, { w });
    expect([0, 1, 2, 3, 4, 5].map((at) => word(segment, at).slice(0, 4))).toEqual([
      [0, 0, 0, 0],
      [1, 3, 5, 0],
      [2, 4, 6, 0],
      [10, 30, 50, 0],
      [20, 40, 60, 0],
      [0, 0, 0, 0],
    ]);
  });

  it("takes the transpose of a gemm in the order of its rows: channel, line, column", () => {
    const transposed = [0, 1, 2, 3, 4, 5].flatMap((k) => [w[k] ?? 0, w[k + 6] ?? 0]);
    const segment = segmentOf({ weights: weightsOf({ isTransposed: true }) }, { w: transposed });
    expect(segment).toEqual(segmentOf({}, { w }));
  });

  it("takes one number for all weights", () => {
    const segment = segmentOf({ weights: weightsOf({ weight: "", constant: 0.5, alpha: 3 }) }, {});
    expect(word(segment, 4)).toEqual([1.5, 1.5, 1.5, 0, 0, 0, 0, 0]);
  });

  it("lays a depthwise kernel down as on the chip", () => {
    const segment = segmentOf({ kind: "depthwise", output: map(3) }, { w: [1, 2, 3, 4, 5, 6] });
    expect([1, 2, 3].map((at) => word(segment, at).slice(0, 4))).toEqual([
      [1, 3, 5, 0],
      [2, 4, 6, 0],
      [0, 0, 0, 0],
    ]);
  });

  it("folds alpha, beta, biases and normalisation; four biases a word", () => {
    const normalisation = { scale: "s", bias: "b", mean: "m", variance: "v", epsilon: 1 };
    const weights = weightsOf({ alpha: 2, beta: 3, biases: ["c", "d"], normalisation });
    const five = { output: map(5), kernel: [1, 1], input: map(1), weights: { ...weights, channelWords: 1 } } as const;
    const segment = segmentOf(five, {
      ...{ w: [1, 1, 1, 1, 5], c: [1, 2, 3, 4, 5], d: [10] },
      ...{ s: [1, 1, 1, 1, 4], b: [7, 7, 7, 7, 1], m: [0, 0, 0, 1, 5], v: [0, 0, 0, 0, 3] },
    });
    // Channel 4: (2·5 x + 3·(5 + 10) − 5) · 4 / √(3 + 1) + 1 = 20 x + 81.
    expect([word(segment, 1)[0], word(segment, 5)[0]]).toEqual([2, 20]);
    expect(word(segment, 9)).toEqual([40, 43, 46, 48, 0, 0, 0, 0]);
    expect(word(segment, 10)).toEqual([81, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("refuses a tensor of another size, and weights behind the segment", () => {
    expect(() => segmentOf({}, { w: [1] })).toThrow("Layer layer: tensor w has 1 values; allowed are 12.");
    const outside = { weights: weightsOf({ biasOffset: 10 }) };
    expect(() => segmentOf(outside, { w })).toThrow("its weights end at word 12 of segment 1; allowed are 11.");
  });
});

describe("maps", () => {
  it("are written and read by pixel and channel, also as a part of a wider one", () => {
    const part = map(9, { height: 2, pixelWords: 2, pixelStride: 3, offset: 1 });
    const segment = new Float64Array(13 * 8).fill(Number.NaN);
    const values = Float64Array.from({ length: 36 }, (_, at) => at);
    placeInput(segment, part, values, 8);
    expect(word(segment, 4)).toEqual([1, 5, 9, 13, 17, 21, 25, 29]);
    expect(word(segment, 5)).toEqual([33, 0, 0, 0, 0, 0, 0, 0]);
    expect(word(segment, 3).every(Number.isNaN)).toBe(true);
    expect(readOutput(segment, part, 8)).toEqual(values);
    expect(gapLargest(segment, part, 8)).toBe(0);
    segment[8 * 5 + 7] = -2;
    expect(gapLargest(segment, part, 8)).toBe(2);
    expect(() => placeInput(segment, part, [1], 8)).toThrow("Map map is given 1 values; allowed are 36.");
  });
});
