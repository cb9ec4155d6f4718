import { describe, expect, it } from "vitest";
import { imported, image, pads, weight, window, type Case } from "./one_node.ts";
import { int, ints, string } from "../build/writer.ts";

describe("windows", () => {
  it.each<[string, Case, object, string]>([
    ["defaults", { op: "Conv", x: [image], constants: [weight] }, { groups: 1, ...window }, "1x8x8x8"],
    [
      "pads, strides, dilations",
      {
        op: "Conv",
        x: [image],
        constants: [weight],
        attributes: { pads: ints([2, 1, 0, 3]), strides: ints([2, 1]), dilations: ints([1, 2]) },
      },
      { groups: 1, kernel: [3, 3], strides: [2, 1], dilations: [1, 2], pads: pads(2, 1, 0, 3) },
      "1x8x5x10",
    ],
    [
      "groups",
      { op: "Conv", x: [[1, 16, 10, 10]], constants: [weight], attributes: { group: int(2) } },
      { groups: 2, ...window },
      "1x8x8x8",
    ],
    [
      "SAME_UPPER",
      {
        op: "Conv",
        x: [image],
        constants: [weight],
        attributes: { auto_pad: string("SAME_UPPER"), strides: ints([2, 2]) },
      },
      { groups: 1, ...window, strides: [2, 2], pads: pads(0, 0, 1, 1) },
      "1x8x5x5",
    ],
    [
      "SAME_LOWER",
      {
        op: "Conv",
        x: [image],
        constants: [weight],
        attributes: { auto_pad: string("SAME_LOWER"), strides: ints([2, 2]) },
      },
      { groups: 1, ...window, strides: [2, 2], pads: pads(1, 1, 0, 0) },
      "1x8x5x5",
    ],
    [
      "VALID",
      { op: "Conv", x: [image], constants: [weight], attributes: { auto_pad: string("VALID") } },
      { groups: 1, ...window },
      "1x8x8x8",
    ],
  ])("convolution: %s", (_, of, operation, shape) => {
    expect(imported(of)).toEqual([{ kind: "conv", ...operation }, shape]);
  });

  const pool = { kind: "pool", take: "max", global: false, ceilMode: false, countPads: false, ...window };
  const kernel = ints([3, 3]);
  it.each<[string, Case, object, string]>([
    ["maximum", { op: "MaxPool", x: [image], attributes: { kernel_shape: kernel } }, pool, "1x8x8x8"],
    [
      "rounded up",
      { op: "MaxPool", x: [image], attributes: { kernel_shape: kernel, strides: ints([2, 2]), ceil_mode: int(1) } },
      { ...pool, ceilMode: true, strides: [2, 2] },
      "1x8x5x5",
    ],
    [
      "rounded up, no window inside the pad alone",
      {
        op: "MaxPool",
        x: [[1, 8, 4, 4]],
        attributes: { kernel_shape: ints([2, 2]), strides: ints([3, 3]), pads: ints([0, 0, 1, 1]), ceil_mode: int(1) },
      },
      { ...pool, ceilMode: true, kernel: [2, 2], strides: [3, 3], pads: pads(0, 0, 1, 1) },
      "1x8x2x2",
    ],
    [
      "average that counts pads",
      {
        op: "AveragePool",
        x: [image],
        attributes: { kernel_shape: kernel, pads: ints([1, 1, 1, 1]), count_include_pad: int(1) },
      },
      { ...pool, take: "average", countPads: true, pads: pads(1, 1, 1, 1) },
      "1x8x10x10",
    ],
    [
      "global average",
      { op: "GlobalAveragePool", x: [[1, 8, 10, 6]] },
      { ...pool, take: "average", global: true, kernel: [10, 6] },
      "1x8x1x1",
    ],
    ["global maximum", { op: "GlobalMaxPool", x: [image] }, { ...pool, global: true, kernel: [10, 10] }, "1x8x1x1"],
  ])("pool: %s", (_, of, operation, shape) => {
    expect(imported(of)).toEqual([operation, shape]);
  });

  it("a last window that would start in the pad does not count", () => {
    // 5 elements, stride 3, kernel 1: windows at 0 and 3; rounding up would put one at 6, in the pad of 2.
    const attributes = {
      kernel_shape: ints([3, 3]),
      strides: ints([3, 3]),
      pads: ints([0, 0, 2, 2]),
      ceil_mode: int(1),
    };
    expect(imported({ op: "MaxPool", x: [[1, 1, 6, 6]], attributes })[1]).toBe("1x1x2x2");
  });
});
