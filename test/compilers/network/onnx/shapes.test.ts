import { describe, expect, it } from "vitest";
import { imported, type Case } from "./one_node.ts";
import { int, int64s, ints } from "../build/writer.ts";

describe("reductions", () => {
  it.each<[string, Case, object, string]>([
    ["all axes", { op: "ReduceMax", x: [[2, 3]] }, { take: "max", axes: [0, 1], keepAxes: true }, "1x1"],
    [
      "by attribute before opset 18",
      { opset: 17, op: "ReduceMean", x: [[2, 3, 4]], attributes: { axes: ints([-1, 0]), keepdims: int(0) } },
      { take: "mean", axes: [0, 2], keepAxes: false },
      "3",
    ],
    [
      "by input since opset 18",
      { opset: 18, op: "ReduceMin", x: [[2, 3]], constants: [int64s("axes", [-1])] },
      { take: "min", axes: [1], keepAxes: true },
      "2x1",
    ],
    [
      "sum by attribute before opset 13",
      { opset: 12, op: "ReduceSum", x: [[2, 3]], attributes: { axes: ints([0]) } },
      { take: "sum", axes: [0], keepAxes: true },
      "1x3",
    ],
    [
      "sum by input since opset 13",
      { op: "ReduceSum", x: [[2, 3]], constants: [int64s("axes", [0])] },
      { take: "sum", axes: [0], keepAxes: true },
      "1x3",
    ],
    ["product", { op: "ReduceProd", x: [[2, 3]] }, { take: "product", axes: [0, 1], keepAxes: true }, "1x1"],
  ])("%s", (_, of, operation, shape) => {
    expect(imported(of)).toEqual([{ kind: "reduce", ...operation }, shape]);
  });

  it("no axes may mean no reduction", () => {
    const of: Case = { op: "ReduceSum", x: [[2, 3]], attributes: { noop_with_empty_axes: int(1) } };
    expect(imported(of)).toEqual([{ kind: "unary", apply: { name: "identity" } }, "2x3"]);
  });
});

describe("shapes", () => {
  it.each<[string, Case, string]>([
    ["Reshape", { op: "Reshape", x: [[2, 3, 4]], constants: [int64s("s", [0, -1])] }, "2x12"],
    [
      "Reshape by attribute before opset 5",
      { opset: 4, op: "Reshape", x: [[2, 6]], attributes: { shape: ints([3, 4]) } },
      "3x4",
    ],
    ["Reshape to a scalar", { op: "Reshape", x: [[1]], constants: [int64s("s", [])] }, ""],
    ["Flatten", { op: "Flatten", x: [[2, 3, 4]] }, "2x12"],
    ["Flatten at the front", { op: "Flatten", x: [[2, 3]], attributes: { axis: int(0) } }, "1x6"],
    ["Flatten from the end", { op: "Flatten", x: [[2, 3, 4]], attributes: { axis: int(-1) } }, "6x4"],
    ["Squeeze", { op: "Squeeze", x: [[1, 3, 1]] }, "3"],
    [
      "Squeeze by attribute before opset 13",
      { opset: 12, op: "Squeeze", x: [[1, 3, 1]], attributes: { axes: ints([0]) } },
      "3x1",
    ],
    ["Squeeze by input", { op: "Squeeze", x: [[1, 3, 1]], constants: [int64s("a", [-1])] }, "1x3"],
    ["Unsqueeze by attribute", { opset: 12, op: "Unsqueeze", x: [[3]], attributes: { axes: ints([0, 2]) } }, "1x3x1"],
    ["Unsqueeze by input", { op: "Unsqueeze", x: [[3]], constants: [int64s("a", [-1])] }, "3x1"],
  ])("%s", (_, of, shape) => {
    const sizes = shape === "" ? [] : shape.split("x").map(Number);
    expect(imported(of)).toEqual([{ kind: "reshape", shape: sizes }, shape]);
  });

  it("Expand broadcasts both ways", () => {
    const of: Case = { op: "Expand", x: [[2, 1, 3]], constants: [int64s("s", [4, 1])] };
    expect(imported(of)).toEqual([{ kind: "expand", shape: [2, 4, 3] }, "2x4x3"]);
  });
});
