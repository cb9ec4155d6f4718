import { describe, expect, it } from "vitest";
import { loadNetwork, tensorOf } from "../../../../src/compilers/network/index.ts";
import { imported, single, image, none, type Case } from "./one_node.ts";
import { float, float32s, int, model, node, string, types, value } from "../build/writer.ts";

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
