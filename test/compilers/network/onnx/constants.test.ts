import { describe, expect, it } from "vitest";
import { loadNetwork, tensorOf } from "../../../../src/compilers/network/index.ts";
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
  tensor,
  value,
  type Message,
} from "../build/writer.ts";

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
