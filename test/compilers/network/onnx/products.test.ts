import { describe, expect, it } from "vitest";
import { imported, image, type Case } from "./one_node.ts";
import { float, float32s, int } from "../build/writer.ts";

describe("products", () => {
  const gemm = { kind: "gemm", transposeA: false, transposeB: false, alpha: 1, beta: 1 };
  it.each<[string, Case, object, string]>([
    [
      "matmul",
      {
        op: "MatMul",
        x: [
          [2, 3],
          [3, 4],
        ],
      },
      { kind: "matmul" },
      "2x4",
    ],
    [
      "matmul, batches broadcast",
      {
        op: "MatMul",
        x: [
          [5, 1, 2, 3],
          [7, 3, 4],
        ],
      },
      { kind: "matmul" },
      "5x7x2x4",
    ],
    ["matmul, vector first", { op: "MatMul", x: [[3], [6, 3, 4]] }, { kind: "matmul" }, "6x4"],
    ["matmul, vector last", { op: "MatMul", x: [[6, 4, 3], [3]] }, { kind: "matmul" }, "6x4"],
    ["matmul, two vectors", { op: "MatMul", x: [[3], [3]] }, { kind: "matmul" }, ""],
    [
      "gemm",
      {
        op: "Gemm",
        x: [
          [2, 3],
          [3, 4],
        ],
      },
      gemm,
      "2x4",
    ],
    [
      "gemm, transposed, scaled, with c",
      {
        op: "Gemm",
        x: [[3, 2], [4, 3], [4]],
        attributes: { transA: int(1), transB: int(1), alpha: float(0.5), beta: float(2) },
      },
      { ...gemm, transposeA: true, transposeB: true, alpha: 0.5, beta: 2 },
      "2x4",
    ],
    [
      "gemm before opset 7",
      { opset: 6, op: "Gemm", x: [[2, 3], [3, 4], [4]], attributes: { broadcast: int(1) } },
      gemm,
      "2x4",
    ],
  ])("%s", (_, of, operation, shape) => {
    expect(imported(of)).toEqual([operation, shape]);
  });
});

describe("normalisations and softmax", () => {
  const vectors = ["a", "b", "c", "d"].map((name) => float32s(name, Array<number>(8).fill(1)));
  it.each<[string, Case, object]>([
    [
      "batch",
      { op: "BatchNormalization", x: [image], constants: vectors },
      { kind: "batchNormalisation", epsilon: 1e-5 },
    ],
    [
      "batch, old",
      {
        opset: 6,
        op: "BatchNormalization",
        x: [image],
        constants: vectors,
        attributes: { is_test: int(1), spatial: int(1) },
      },
      { kind: "batchNormalisation", epsilon: 1e-5 },
    ],
    [
      "batch, since 14",
      { opset: 15, op: "BatchNormalization", x: [image], constants: vectors, attributes: { training_mode: int(0) } },
      { kind: "batchNormalisation", epsilon: 1e-5 },
    ],
    [
      "layer",
      {
        opset: 17,
        op: "LayerNormalization",
        x: [[2, 4, 8]],
        constants: vectors.slice(0, 2),
        attributes: { epsilon: float(0.5) },
      },
      { kind: "layerNormalisation", axis: 2, epsilon: 0.5 },
    ],
    [
      "instance",
      { op: "InstanceNormalization", x: [image], constants: vectors.slice(0, 2) },
      { kind: "instanceNormalisation", epsilon: 1e-5 },
    ],
    [
      "group",
      {
        opset: 21,
        op: "GroupNormalization",
        x: [image],
        constants: vectors.slice(0, 2),
        attributes: { num_groups: int(4) },
      },
      { kind: "groupNormalisation", groups: 4, epsilon: 1e-5 },
    ],
    [
      "local response",
      { op: "LRN", x: [image], attributes: { size: int(5), beta: float(0.5), alpha: float(0.25) } },
      { kind: "localResponseNormalisation", size: 5, alpha: 0.25, beta: 0.5, bias: 1 },
    ],
    ["softmax over one axis", { op: "Softmax", x: [[2, 3, 4]] }, { kind: "softmax", axes: [2], logarithm: false }],
    [
      "softmax of the flattened tensor before opset 13",
      { opset: 12, op: "Softmax", x: [[2, 3, 4]] },
      { kind: "softmax", axes: [1, 2], logarithm: false },
    ],
    [
      "logarithm of softmax",
      { op: "LogSoftmax", x: [[2, 3, 4]], attributes: { axis: int(-2) } },
      { kind: "softmax", axes: [1], logarithm: true },
    ],
  ])("%s", (_, of, operation) => {
    expect(imported(of)).toEqual([operation, of.x[0]!.join("x")]);
  });
});
