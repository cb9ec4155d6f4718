import { describe, expect, it } from "vitest";
import { imported, none, type Case } from "./one_node.ts";
import { float, int, int64s, ints, string } from "../build/writer.ts";

describe("movement", () => {
  it.each<[string, Case, object, readonly string[]]>([
    ["Transpose", { op: "Transpose", x: [[2, 3, 4]] }, { kind: "transpose", permutation: [2, 1, 0] }, ["4x3x2"]],
    [
      "Transpose, given",
      { op: "Transpose", x: [[2, 3, 4]], attributes: { perm: ints([1, 0, 2]) } },
      { kind: "transpose", permutation: [1, 0, 2] },
      ["3x2x4"],
    ],
    [
      "Concat",
      {
        op: "Concat",
        x: [
          [2, 3],
          [2, 4],
        ],
        attributes: { axis: int(-1) },
      },
      { kind: "concat", axis: 1 },
      ["2x7"],
    ],
    [
      "Concat before opset 4",
      {
        opset: 3,
        op: "Concat",
        x: [
          [2, 3],
          [2, 4],
        ],
      },
      { kind: "concat", axis: 1 },
      ["2x7"],
    ],
    ["Split evenly", { op: "Split", x: [[6]], outputs: 2 }, { kind: "split", axis: 0, sizes: [3, 3] }, ["3", "3"]],
    [
      "Split by attribute before opset 13",
      { opset: 12, op: "Split", x: [[2, 6]], outputs: 2, attributes: { axis: int(1), split: ints([2, 4]) } },
      { kind: "split", axis: 1, sizes: [2, 4] },
      ["2x2", "2x4"],
    ],
    [
      "Split by input",
      { op: "Split", x: [[6]], outputs: 2, constants: [int64s("s", [1, 5])] },
      { kind: "split", axis: 0, sizes: [1, 5] },
      ["1", "5"],
    ],
    [
      "Split in parts, the last one smaller, since opset 18",
      { opset: 18, op: "Split", x: [[7]], outputs: 3, attributes: { num_outputs: int(3) } },
      { kind: "split", axis: 0, sizes: [3, 3, 1] },
      ["3", "3", "1"],
    ],
    [
      "Slice by attributes before opset 10",
      {
        opset: 9,
        op: "Slice",
        x: [[5, 6]],
        attributes: { starts: ints([1, -2]), ends: ints([3, "9223372036854775807"]) },
      },
      {
        kind: "slice",
        ranges: [
          { axis: 0, start: 1, step: 1, count: 2 },
          { axis: 1, start: 4, step: 1, count: 2 },
        ],
      },
      ["2x2"],
    ],
    [
      "Slice by inputs, backwards",
      {
        op: "Slice",
        x: [[5, 6]],
        constants: [int64s("b", [-1]), int64s("e", ["-9223372036854775808"]), int64s("a", [-1]), int64s("s", [-2])],
      },
      { kind: "slice", ranges: [{ axis: 1, start: 5, step: -2, count: 3 }] },
      ["5x3"],
    ],
    [
      "Gather, one of an axis",
      { op: "Gather", x: [[5, 6]], constants: [int64s("i", [2], [])], attributes: { axis: int(1) } },
      { kind: "gather", axis: 1 },
      ["5"],
    ],
    [
      "Gather",
      { op: "Gather", x: [[5, 6]], constants: [int64s("i", [2, 3, 4, 1], [2, 2])] },
      { kind: "gather", axis: 0 },
      ["2x2x6"],
    ],
    [
      "Pad by attribute before opset 11",
      { opset: 10, op: "Pad", x: [[2, 3]], attributes: { pads: ints([0, 1, 0, 2]), value: float(5) } },
      { kind: "pad", mode: "constant", before: [0, 1], after: [0, 2], value: 5 },
      ["2x6"],
    ],
    [
      "Pad by attribute in opset 1",
      { opset: 1, op: "Pad", x: [[2, 3]], attributes: { paddings: ints([1, 0, 0, 0]) } },
      { kind: "pad", mode: "constant", before: [1, 0], after: [0, 0], value: 0 },
      ["3x3"],
    ],
    [
      "Pad by input",
      { op: "Pad", x: [[2, 3]], constants: [int64s("p", [0, 2, 0, 0])], attributes: { mode: string("reflect") } },
      { kind: "pad", mode: "reflect", before: [0, 2], after: [0, 0], value: 0 },
      ["2x5"],
    ],
    [
      "Pad of one axis since opset 18",
      { opset: 18, op: "Pad", x: [[2, 3]], constants: [int64s("p", [1, 2]), none, int64s("a", [-1])] },
      { kind: "pad", mode: "constant", before: [0, 1], after: [0, 2], value: 0 },
      ["2x6"],
    ],
  ])("%s", (_, of, operation, shapes) => {
    expect(imported(of)).toEqual([operation, ...shapes]);
  });
});
