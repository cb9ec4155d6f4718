import { describe, expect, it } from "vitest";
import { loadNetwork, parseShapeOption } from "../../../../src/compilers/network/index.ts";
import { messageOf, refused, one, relu, x } from "./refused.ts";
import { earlyExitModel } from "../build/early_exit.ts";
import { file, float32s, graph, graphAttribute, int64s, model, node, rawZeros, types, value } from "../build/writer.ts";

describe("files that are refused", () => {
  const sound = one("Relu");
  it.each<[string, Uint8Array, string]>([
    ["empty", new Uint8Array(0), "net.onnx: the file is empty; allowed is an ONNX model."],
    [
      "a text",
      Buffer.from("hello, world"),
      "net.onnx: this is not an ONNX file, or a damaged one: invalid wire type 4 at offset 3.",
    ],
    [
      "cut short",
      sound.subarray(0, sound.length - 3),
      "net.onnx: this is not an ONNX file, or a damaged one: index out of range: 61 + 1 > 61.",
    ],
    ["another message", file({ producerName: "someone" }), "net.onnx: this is not an ONNX file."],
    ["no graph", file({ irVersion: 8, opsetImport: [{ version: 13 }] }), "net.onnx: the ONNX model has no graph."],
    [
      "no opset",
      file({ irVersion: 8, graph: graph({ nodes: relu, outputs: ["y"] }) }),
      "net.onnx: the model names no opset of ai.onnx; the file may be cut short.",
    ],
    ["a new opset", one("Relu", {}, [], 22), "net.onnx: the opset is 22; allowed are 1 to 21."],
    ["no operator", model({ nodes: [], outputs: ["y"] }), "net.onnx: the graph has no operator."],
    ["no output", model({ nodes: relu, inputs: [x], outputs: [] }), "net.onnx: the graph has no output."],
  ])("%s", (_, bytes, message) => {
    expect(refused(bytes)).toBe(message);
  });
});

describe("graphs that are refused", () => {
  it.each<[string, Uint8Array, string]>([
    [
      "a cycle",
      model({
        nodes: [
          node("Relu", ["c"], ["d"]),
          node("Add", ["x", "b"], ["a"]),
          node("Exp", ["a"], ["b"]),
          node("Neg", ["b"], ["c"]),
        ],
        inputs: [x],
        outputs: ["c"],
      }),
      'net.onnx: node "b" (Exp) is part of a cycle.',
    ],
    [
      "a dangling input",
      model({ nodes: [node("Add", ["x", "ghost"], ["y"], {}, "n")], inputs: [x], outputs: ["y"] }),
      'net.onnx: node "n" (Add): nothing computes its input "ghost".',
    ],
    [
      "a dangling output",
      model({ nodes: relu, inputs: [x], outputs: ["z"] }),
      'net.onnx: nothing computes the output "z".',
    ],
    [
      "a tensor written twice",
      model({ nodes: [...relu, node("Exp", ["x"], ["y"])], inputs: [x], outputs: ["y"] }),
      'net.onnx: the name "y" is given to two tensors.',
    ],
    [
      "an input written by a node",
      model({ nodes: [node("Exp", ["x"], ["x"], {}, "n"), ...relu], inputs: [x], outputs: ["y"] }),
      'net.onnx: node "x" (Exp) is part of a cycle.'.replace('"x"', '"n"'),
    ],
    [
      "two constants of a name",
      model({ nodes: relu, inputs: [x], outputs: ["y"], constants: [int64s("s", [1]), int64s("s", [2])] }),
      'net.onnx: constant "s": the name "s" is given to two tensors.',
    ],
    [
      "an output named twice",
      model({ nodes: relu, inputs: [x], outputs: ["y", "y"] }),
      'net.onnx: the output "y" is named twice.',
    ],
    [
      "an output declared otherwise",
      model({ nodes: relu, inputs: [x], outputs: [value("y", ["N", 8, 10, 11])] }),
      'net.onnx: output "y" is declared as [?, 8, 10, 11]; its operators give 1x8x10x10.',
    ],
    [
      "a free dimension",
      model({ nodes: relu, inputs: [value("x", ["batch", 8])], outputs: ["y"] }),
      'net.onnx: input "x": it has the shape [batch, 8]; --shape x=… must give every dimension.',
    ],
    [
      "no shape",
      model({ nodes: relu, inputs: [value("x", null)], outputs: ["y"] }),
      'net.onnx: input "x": it has no shape; --shape x=… must give every dimension.',
    ],
    [
      "no tensor",
      model({ nodes: relu, inputs: [{ name: "x" }], outputs: ["y"] }),
      'net.onnx: input "x": it is not a tensor.',
    ],
    [
      "strings",
      model({ nodes: relu, inputs: [value("x", [1], types.string)], outputs: ["y"] }),
      'net.onnx: input "x": element type string is not supported; allowed are float16, bfloat16, float32, float64, bool and integers of 8 to 64 bits.',
    ],
    [
      "absurd sizes",
      model({ nodes: relu, inputs: [value("x", [2 ** 30, 2 ** 30, 2 ** 30])], outputs: ["y"] }),
      'net.onnx: input "x": it has the shape 1073741824x1073741824x1073741824; at most 2^40 elements are allowed.',
    ],
    [
      "a rank above 8",
      model({ nodes: relu, inputs: [value("x", Array<number>(9).fill(1))], outputs: ["y"] }),
      'net.onnx: input "x": it has rank 9; at most 8 is allowed.',
    ],
    [
      "more than 2^53 multiply-accumulates",
      model({
        nodes: [node("MatMul", ["x", "y"], ["z"])],
        inputs: [value("x", [2 ** 20, 2 ** 20]), value("y", [2 ** 20, 2 ** 20])],
        outputs: ["z"],
      }),
      "net.onnx: the network has more than 2^53 multiply-accumulates, parameters or activations.",
    ],
    [
      "a constant of too few values",
      model({ nodes: relu, inputs: [x], outputs: ["y"], constants: [float32s("w", [1, 2], [3])] }),
      'net.onnx: constant "w": the tensor of shape 3 has 2 values; needed are 3 float32.',
    ],
    [
      "a constant of too few bytes",
      model({ nodes: relu, inputs: [x], outputs: ["y"], constants: [{ ...rawZeros("w", [2]), dims: [3] }] }),
      'net.onnx: constant "w": the tensor of shape 3 has 8 bytes; needed are 3 float32.',
    ],
    [
      "branches that disagree",
      earlyExitModel(11),
      'net.onnx: node "answer" (If): output 0 is float32 1x10 in one branch, float32 1x11 in the other.',
    ],
    [
      "an unsupported operator in a branch",
      model({
        nodes: [
          node("If", ["c"], ["y"], {
            then_branch: graphAttribute(graph({ nodes: [node("NonZero", ["x"], ["a"])], outputs: ["a"] })),
            else_branch: graphAttribute(graph({ nodes: [node("Relu", ["x"], ["b"])], outputs: ["b"] })),
          }),
        ],
        inputs: [x, value("c", [], types.bool)],
        outputs: ["y"],
      }),
      'net.onnx: node "a" (NonZero): the operator is not supported.',
    ],
  ])("%s", (_, bytes, message) => {
    expect(refused(bytes)).toBe(message);
  });
});

describe("options", () => {
  const free = model({ nodes: relu, inputs: [value("x", ["N", 3])], outputs: ["y"] });
  it("shapes must fit the file", () => {
    expect(refused(free, { shapes: { x: [2, 4] } })).toBe(
      'net.onnx: input "x": the shape 2x4 is given for it; the file declares [N, 3].',
    );
    expect(refused(free, { shapes: { z: [2, 3] } })).toBe('net.onnx: a shape is given for "z"; the inputs are "x".');
    expect(messageOf(() => loadNetwork("vgg16", { shapes: { image: [1] } }))).toBe(
      "vgg16: a shape is given for image; built-in networks read 1x3x224x224.",
    );
  });

  it("a name must be one of the built-in networks", () => {
    expect(messageOf(() => loadNetwork("alexnet"))).toBe(
      'there is no network "alexnet"; allowed are vgg16, resnet50, inception_v3, mobilenet_v1 and ONNX files.',
    );
  });

  it("--shape is read", () => {
    expect(parseShapeOption("gpu_0/data=1x3x224x224")).toEqual({ name: "gpu_0/data", shape: [1, 3, 224, 224] });
    for (const text of ["x", "x=", "=1", "x=1x0", "x=1,3", "x=-1"]) {
      expect(messageOf(() => parseShapeOption(text))).toBe(
        `--shape ${text}: allowed is NAME=SIZExSIZE…, each size at least 1.`,
      );
    }
  });
});
