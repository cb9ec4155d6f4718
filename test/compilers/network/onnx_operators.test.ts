import { describe, expect, it } from "vitest";
import { checkNetwork, loadNetwork, tensorOf, type Network } from "../../../src/compilers/network/index.ts";
import {
  float,
  float32s,
  floats,
  graph,
  graphAttribute,
  int,
  int64s,
  ints,
  model,
  node,
  string,
  tensor,
  types,
  value,
  type Message,
} from "./build/writer.ts";

interface Case {
  readonly opset?: number;
  readonly op: string;
  /** Shapes of the inputs x0, x1, …; what follows them are constants. */
  readonly x: readonly (readonly number[])[];
  readonly constants?: readonly Message[];
  readonly attributes?: Readonly<Record<string, Message>>;
  readonly elemType?: number;
  readonly outputs?: number;
}

/** The network of one node. A constant with an empty name is an input left out. */
function single({
  opset = 13,
  op,
  x,
  constants = [],
  attributes = {},
  elemType = types.float32,
  outputs = 1,
}: Case): Network {
  const names = x.map((_, at) => `x${at}`);
  const given = constants.filter(({ name }) => name !== "");
  const results = Array.from({ length: outputs }, (_, at) => `y${at}`);
  const network = loadNetwork(
    model(
      {
        nodes: [node(op, [...names, ...constants.map(({ name }) => String(name))], results, attributes, "n")],
        inputs: x.map((shape, at) => value(names[at]!, shape, elemType)),
        outputs: results,
        constants: given,
      },
      opset,
    ),
  );
  checkNetwork(network);
  return network;
}

/** The last operator without its names, and the shapes of the outputs. */
function imported(of: Case): readonly unknown[] {
  const network = single(of);
  const { name, inputs: _, outputs, ...operation } = network.operators.at(-1)!;
  expect(name).toBe("n");
  return [operation, ...outputs.map((output) => tensorOf(network, output).shape.join("x"))];
}

const image = [1, 8, 10, 10];
const weight = float32s("w", Array<number>(8 * 8 * 9).fill(1), [8, 8, 3, 3]);
const pads = (top: number, left: number, bottom: number, right: number): unknown => ({ top, left, bottom, right });
const window = { kernel: [3, 3], strides: [1, 1], dilations: [1, 1], pads: pads(0, 0, 0, 0) };
const none = { name: "" };

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

describe("functions of elements", () => {
  const simple = [
    ["Relu", "relu"],
    ["Sigmoid", "sigmoid"],
    ["Tanh", "tanh"],
    ["Erf", "erf"],
    ["Exp", "exp"],
    ["Log", "log"],
    ["Sqrt", "sqrt"],
    ["Reciprocal", "reciprocal"],
    ["Neg", "neg"],
    ["Abs", "abs"],
    ["Sign", "sign"],
    ["Floor", "floor"],
    ["Ceil", "ceil"],
    ["Round", "round"],
    ["Sin", "sin"],
    ["Cos", "cos"],
    ["Softplus", "softplus"],
    ["HardSwish", "hardSwish"],
    ["Identity", "identity"],
    ["Dropout", "identity"],
  ] as const;
  it.each(simple)("%s", (op, name) => {
    expect(imported({ op, x: [[2, 3]] })).toEqual([{ kind: "unary", apply: { name } }, "2x3"]);
  });

  const limits = [float32s("low", [-1], []), float32s("high", [6], [])];
  it.each<[string, Case, object]>([
    ["clip by inputs", { op: "Clip", x: [[2]], constants: limits }, { name: "clip", low: -1, high: 6 }],
    [
      "clip above alone",
      { op: "Clip", x: [[2]], constants: [none, limits[1]!] },
      { name: "clip", low: -Infinity, high: 6 },
    ],
    [
      "clip by attributes before opset 11",
      { opset: 10, op: "Clip", x: [[2]], attributes: { min: float(0), max: float(6) } },
      { name: "clip", low: 0, high: 6 },
    ],
    [
      "leaky ReLU",
      { op: "LeakyRelu", x: [[2]], attributes: { alpha: float(0.25) } },
      { name: "leakyRelu", slope: 0.25 },
    ],
    ["ELU", { op: "Elu", x: [[2]] }, { name: "elu", alpha: 1 }],
    ["hard sigmoid", { op: "HardSigmoid", x: [[2]] }, { name: "hardSigmoid", alpha: 0.2, beta: 0.5 }],
    [
      "GELU",
      { opset: 20, op: "Gelu", x: [[2]], attributes: { approximate: string("tanh") } },
      { name: "gelu", approximation: "tanh" },
    ],
  ])("%s", (_, of, apply) => {
    expect(imported(of)).toEqual([{ kind: "unary", apply }, "2"]);
  });

  it("Cast gives the type of the output, by number or by name", () => {
    for (const [opset, to] of [
      [13, int(types.int64)],
      [5, string("INT64")],
    ] as const) {
      const network = single({ opset, op: "Cast", x: [[2]], attributes: { to } });
      expect(network.operators[0]).toMatchObject({ kind: "unary", apply: { name: "cast" } });
      expect(tensorOf(network, "y0").elementType).toBe("int64");
    }
  });

  it.each([
    ["Add", "add"],
    ["Sub", "sub"],
    ["Mul", "mul"],
    ["Div", "div"],
    ["Pow", "pow"],
    ["Max", "max"],
    ["Min", "min"],
    ["Sum", "add"],
  ] as const)("%s", (op, apply) => {
    expect(
      imported({
        op,
        x: [
          [4, 1, 3],
          [2, 1],
        ],
      }),
    ).toEqual([{ kind: "binary", apply }, "4x2x3"]);
  });

  it.each([
    ["Equal", "equal"],
    ["Less", "less"],
    ["LessOrEqual", "lessOrEqual"],
    ["Greater", "greater"],
    ["GreaterOrEqual", "greaterOrEqual"],
  ] as const)("%s gives bool", (op, apply) => {
    const network = single({ op, x: [[4], [1]] });
    expect(network.operators[0]).toMatchObject({ kind: "binary", apply });
    expect(tensorOf(network, "y0")).toMatchObject({ elementType: "bool", shape: [4] });
  });

  it.each([
    ["And", "and"],
    ["Or", "or"],
    ["Xor", "xor"],
  ] as const)("%s", (op, apply) => {
    expect(imported({ op, x: [[4], [4]], elemType: types.bool })).toEqual([{ kind: "binary", apply }, "4"]);
  });

  it("Not and PRelu", () => {
    expect(imported({ op: "Not", x: [[4]], elemType: types.bool })[0]).toEqual({
      kind: "unary",
      apply: { name: "not" },
    });
    expect(imported({ op: "PRelu", x: [image, [8, 1, 1]] })[0]).toEqual({ kind: "binary", apply: "prelu" });
  });

  it("Where", () => {
    const inputs = [value("c", [3], types.bool), value("a", [2, 1]), value("b", [1])];
    const network = loadNetwork(model({ nodes: [node("Where", ["c", "a", "b"], ["y"])], inputs, outputs: ["y"] }));
    expect([network.operators[0]?.kind, tensorOf(network, "y").shape]).toEqual(["where", [2, 3]]);
  });

  it("a sum of three is two sums", () => {
    const { operators } = single({ op: "Sum", x: [[2], [2], [2]] });
    expect(operators.map(({ inputs, outputs }) => [inputs, outputs])).toEqual([
      [["x0", "x1"], ["y0_1"]],
      [["y0_1", "x2"], ["y0"]],
    ]);
  });

  it("before opset 7 the second operand stands at an axis of the first", () => {
    const attributes = { broadcast: int(1), axis: int(1) };
    const { operators } = single({ opset: 6, op: "Add", x: [image, [8]], attributes });
    expect(operators[0]).toMatchObject({ kind: "reshape", shape: [8, 1, 1] });
    expect(operators[1]).toMatchObject({ kind: "binary", inputs: ["x0", "y0_1"] });
  });
});

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

describe("constants", () => {
  const constant = (nodes: readonly Message[], constants: readonly Message[] = []): unknown => {
    const network = loadNetwork(model({ nodes, outputs: ["y"], constants, inputs: [value("x", [2, 3, 4])] }));
    expect(network.operators).toEqual([]);
    const { constant: data, shape, elementType } = tensorOf(network, "y");
    return [elementType, shape, data?.kind === "dense" ? Array.from(data.values) : data];
  };

  it.each<[string, readonly Message[], unknown]>([
    ["value", [node("Constant", [], ["y"], { value: tensor(float32s("", [1, 2])) })], ["float32", [2], [1, 2]]],
    ["value_float", [node("Constant", [], ["y"], { value_float: float(0.5) })], ["float32", [], [0.5]]],
    ["value_int", [node("Constant", [], ["y"], { value_int: int(7) })], ["int64", [], [7]]],
    ["value_floats", [node("Constant", [], ["y"], { value_floats: floats([0.5, 2]) })], ["float32", [2], [0.5, 2]]],
    ["value_ints", [node("Constant", [], ["y"], { value_ints: ints([7, 8]) })], ["int64", [2], [7, 8]]],
    ["Shape", [node("Shape", ["x"], ["y"])], ["int64", [3], [2, 3, 4]]],
    ["part of a Shape", [node("Shape", ["x"], ["y"], { start: int(-2), end: int(2) })], ["int64", [1], [3]]],
    ["Size", [node("Size", ["x"], ["y"])], ["int64", [], [24]]],
  ])("%s", (_, nodes, expected) => {
    expect(constant(nodes)).toEqual(expected);
  });

  it("Range", () => {
    const limits = [int64s("a", [3], []), int64s("b", [10], []), int64s("c", [3], [])];
    expect(constant([node("Range", ["a", "b", "c"], ["y"])], limits)).toEqual(["int64", [3], [3, 6, 9]]);
  });

  it("ConstantOfShape keeps one value, however large", () => {
    const shape = [int64s("s", [4096, 4096, 64])];
    expect(constant([node("ConstantOfShape", ["s"], ["y"])], shape)).toEqual([
      "float32",
      [4096, 4096, 64],
      { kind: "fill", value: 0 },
    ]);
  });
});

describe("a branch whose condition is known", () => {
  it("is replaced by the side that is taken", () => {
    const side = (op: string): Message =>
      graphAttribute(graph({ nodes: [node(op, ["x"], [`${op}_out`])], outputs: [`${op}_out`] }));
    const nodes = [
      node("Shape", ["x"], ["shape"]),
      node("Size", ["shape"], ["rank"]),
      node("Equal", ["rank", "two"], ["flat"]),
      node("If", ["flat"], ["y"], { then_branch: side("Relu"), else_branch: side("Exp") }),
    ];
    const network = loadNetwork(
      model({ nodes, inputs: [value("x", [2, 2])], outputs: ["y"], constants: [int64s("two", [2], [])] }),
    );
    expect(network.operators.map((operator) => operator.kind === "unary" && operator.apply.name)).toEqual([
      "relu",
      "identity",
    ]);
  });
});

describe("files of old versions", () => {
  it("list weights among the inputs", () => {
    const nodes = [node("Add", ["x", "w"], ["y"])];
    const inputs = [value("x", [2]), value("w", [2])];
    const network = loadNetwork(model({ nodes, inputs, outputs: ["y"], constants: [float32s("w", [1, 2])] }));
    expect(network.inputs).toEqual(["x"]);
  });

  it("leave out the type of an attribute", () => {
    const untyped = (attribute: Message): Message => ({ ...attribute, type: 0 });
    const attributes = {
      kernel_shape: untyped(ints([3, 3])),
      auto_pad: untyped(string("VALID")),
      group: untyped(int(1)),
    };
    expect(imported({ opset: 1, op: "Conv", x: [image], constants: [weight], attributes })[1]).toBe("1x8x8x8");
    const fill = { value: untyped(tensor(float32s("", [2]))) };
    const filled = model({
      nodes: [node("ConstantOfShape", ["s"], ["y"], fill)],
      outputs: ["y"],
      constants: [int64s("s", [3])],
    });
    expect(tensorOf(loadNetwork(filled), "y").constant).toEqual({ kind: "fill", value: 2 });
    const wrong = { axis: untyped(ints([1])) };
    expect(() => imported({ opset: 1, op: "Softmax", x: [[2, 3]], attributes: wrong })).toThrow(
      "the attribute axis is of another type than int.",
    );
  });
});

describe("order and use", () => {
  it("nodes are sorted", () => {
    const nodes = [node("Relu", ["b"], ["c"]), node("Exp", ["a"], ["b"]), node("Neg", ["x"], ["a"])];
    const network = loadNetwork(model({ nodes, inputs: [value("x", [2])], outputs: ["c"] }));
    expect(network.operators.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });

  it("a branch waits for what it reads", () => {
    const inner = (op: string): Message =>
      graphAttribute(graph({ nodes: [node(op, ["late"], [`${op}1`])], outputs: [`${op}1`] }));
    const nodes = [
      node("If", ["c"], ["y"], { then_branch: inner("Relu"), else_branch: inner("Exp") }),
      node("Neg", ["x"], ["late"]),
    ];
    const network = loadNetwork(
      model({ nodes, inputs: [value("x", [2]), value("c", [], types.bool)], outputs: ["y"] }),
    );
    expect(network.operators.map(({ name }) => name)).toEqual(["late", "y"]);
  });

  it("what no output needs is left out", () => {
    const nodes = [node("Relu", ["x"], ["y"]), node("Exp", ["x"], ["unused"])];
    const network = loadNetwork(model({ nodes, inputs: [value("x", [2])], outputs: ["y"] }));
    expect([...network.tensors.keys()]).toEqual(["x", "y"]);
  });

  it("operators without a name, or with one that is taken, get one", () => {
    const nodes = [
      node("Relu", ["x"], ["a"], {}, "f"),
      node("Relu", ["a"], ["b"], {}, "f"),
      node("Relu", ["b"], ["c"], {}, ""),
    ];
    const network = loadNetwork(model({ nodes, inputs: [value("x", [2])], outputs: ["c"] }));
    expect(network.operators.map(({ name }) => name)).toEqual(["f", "f_1", "c"]);
  });

  it("a mask that nobody reads is no output", () => {
    const network = loadNetwork(
      model({ nodes: [node("Dropout", ["x"], ["y", "mask"])], inputs: [value("x", [2])], outputs: ["y"] }),
    );
    expect(network.operators[0]?.outputs).toEqual(["y"]);
  });
});
