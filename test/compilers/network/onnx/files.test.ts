import { describe, expect, it } from "vitest";
import { loadNetwork, tensorOf } from "../../../../src/compilers/network/index.ts";
import { imported, image, weight } from "./one_node.ts";
import {
  float32s,
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
} from "../build/writer.ts";

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
