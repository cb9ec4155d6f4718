import { describe, expect, it } from "vitest";
import { loadNetwork, NetworkError, parseShapeOption, type LoadOptions } from "../../../src/compilers/network/index.ts";
import { earlyExitModel } from "./build/early_exit.ts";
import {
  file,
  float,
  float32s,
  graph,
  graphAttribute,
  int,
  int64s,
  ints,
  model,
  node,
  rawZeros,
  string,
  types,
  value,
  type Message,
} from "./build/writer.ts";

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof NetworkError) return error.message;
    throw error;
  }
  throw new Error("nothing was refused");
}

const refused = (bytes: Uint8Array, options: LoadOptions = {}): string =>
  messageOf(() => loadNetwork(bytes, { file: "net.onnx", ...options }));

const x = value("x", [1, 8, 10, 10]);
const one = (
  op: string,
  attributes: Record<string, Message> = {},
  constants: readonly Message[] = [],
  opset = 13,
): Uint8Array =>
  model(
    {
      nodes: [node(op, ["x", ...constants.map(({ name }) => String(name))], ["y"], attributes, "n")],
      inputs: [x],
      outputs: ["y"],
      constants,
    },
    opset,
  );
const relu = [node("Relu", ["x"], ["y"], {}, "n")];
const weight = rawZeros("w", [4, 8, 3, 3]);

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

describe("nodes that are refused", () => {
  it.each<[string, Uint8Array, string]>([
    ["an unknown operator", one("Fancy"), "(Fancy): the operator is not supported."],
    ["a name of JavaScript", one("constructor"), "(constructor): the operator is not supported."],
    [
      "a foreign domain",
      model({ nodes: [{ ...relu[0], domain: "com.example" }], inputs: [x], outputs: ["y"] }),
      '(Relu): operators of the domain "com.example" are not supported.',
    ],
    ["an unknown attribute", one("Relu", { depth: int(1) }), '(Relu): the attribute "depth" is not supported.'],
    [
      "an attribute of another type",
      one("Softmax", { axis: float(1) }),
      "(Softmax): the attribute axis is of another type than int.",
    ],
    ["a missing attribute", one("Concat"), "(Concat): the attribute axis is missing."],
    ["too many inputs", one("Relu", {}, [weight]), "(Relu): it has 2 inputs; allowed are 1."],
    ["an axis out of range", one("Softmax", { axis: int(4) }), "(Softmax): the axis is 4; allowed are -4 to 3."],
    [
      "a stride of 0",
      one("Conv", { strides: ints([0, 1]) }, [weight]),
      "(Conv): kernel, strides and dilations are 3x3, 0x1, 1x1; each is an integer from 1 to 2^31 - 1.",
    ],
    [
      "a negative pad",
      one("Conv", { pads: ints([-1, 0, 0, 0]) }, [weight]),
      "(Conv): the pads are -1x0x0x0; each is an integer from 0 to 2^31 - 1.",
    ],
    ["six pads", one("Conv", { pads: ints([1, 1, 1, 1, 1, 1]) }, [weight]), "(Conv): there are 6 pads; allowed are 4."],
    [
      "an unknown auto_pad",
      one("Conv", { auto_pad: string("SAME") }, [weight]),
      '(Conv): auto_pad is "SAME"; allowed are NOTSET, VALID, SAME_UPPER and SAME_LOWER.',
    ],
    [
      "an auto_pad without a text",
      one("Conv", { auto_pad: { type: 3 } }, [weight]),
      '(Conv): auto_pad is ""; allowed are NOTSET, VALID, SAME_UPPER and SAME_LOWER.',
    ],
    [
      "both kinds of pads",
      one("Conv", { auto_pad: string("VALID"), pads: ints([1, 1, 1, 1]) }, [weight]),
      '(Conv): auto_pad is "VALID" and pads are given; allowed is one of them.',
    ],
    [
      "groups that do not divide",
      one("Conv", { group: int(3) }, [rawZeros("w", [6, 8, 3, 3])]),
      "(Conv): there are 3 groups; they must divide the 8 channels and the 6 filters.",
    ],
    [
      "a weight of other channels",
      one("Conv", {}, [rawZeros("w", [4, 7, 3, 3])]),
      "(Conv): the weight has the shape 4x7x3x3; x and the attributes ask for 4x8x3x3.",
    ],
    [
      "another kernel than the weight's",
      one("Conv", { kernel_shape: ints([5, 5]) }, [weight]),
      "(Conv): the weight has the shape 4x8x3x3; x and the attributes ask for 4x8x5x5.",
    ],
    [
      "a bias of another size",
      one("Conv", {}, [weight, rawZeros("b", [5])]),
      "(Conv): the bias has the shape 5; allowed is 4.",
    ],
    [
      "a window larger than the image",
      one("Conv", {}, [rawZeros("w", [1, 8, 11, 3])]),
      "(Conv): the window spans 11x3; the padded image is 10x10.",
    ],
    [
      "a pad as large as the kernel",
      one("MaxPool", { kernel_shape: ints([2, 2]), pads: ints([2, 0, 0, 0]) }),
      "(MaxPool): the pads are 2x0x0x0; each must be smaller than the kernel 2x2.",
    ],
    ["a wrong rank", one("Gemm", {}, [rawZeros("w", [8, 4])]), "(Gemm): a has the shape 1x8x10x10; allowed is rank 2."],
    [
      "inner sizes that differ",
      one("MatMul", {}, [rawZeros("w", [8, 4])]),
      "(MatMul): the shapes 1x8x10x10 and 8x4 do not multiply: the inner sizes differ.",
    ],
    [
      "shapes that do not broadcast",
      one("Add", {}, [rawZeros("w", [3])]),
      "(Add): the shapes 1x8x10x10 and 3 do not broadcast.",
    ],
    [
      "two element types",
      one("Add", {}, [int64s("w", [3])]),
      "(Add): the element types are float32 and int64; they must be the same.",
    ],
    [
      "a reshape of other size",
      one("Reshape", {}, [int64s("s", [7, -1])]),
      "(Reshape): the shape 1x8x10x10 cannot become 7x-1: the number of elements differs.",
    ],
    [
      "two open sizes",
      one("Reshape", {}, [int64s("s", [-1, -1])]),
      "(Reshape): the new shape is -1x-1; -1 is allowed once.",
    ],
    [
      "a shape that is not known",
      model({
        nodes: [node("Reshape", ["x", "s"], ["y"], {}, "n")],
        inputs: [x, value("s", [2], types.int64)],
        outputs: ["y"],
      }),
      '(Reshape): its input "s" must be a constant whose values the file holds.',
    ],
    [
      "a shape in another file",
      one("Reshape", {}, [{ name: "s", dims: [2], dataType: types.int64, dataLocation: 1 }]),
      '(Reshape): its input "s" must be a constant whose values the file holds.',
    ],
    [
      "a permutation that names an axis twice",
      one("Transpose", { perm: ints([0, 1, 1, 2]) }),
      "(Transpose): axes 0, 1, 1, 2 name one twice.",
    ],
    [
      "parts that do not sum up",
      one("Split", { split: ints([7]), axis: int(1) }, [], 12),
      "(Split): the parts are 7; they must be positive and sum to 8.",
    ],
    [
      "uneven parts before opset 18",
      model({
        nodes: [node("Split", ["x"], ["y", "y1", "y2"], { axis: int(2) }, "n")],
        inputs: [x],
        outputs: ["y"],
      }),
      "(Split): 10 elements do not split into 3 equal parts.",
    ],
    [
      "parts without an output",
      model({ nodes: [node("Split", ["x"], [], {}, "n"), ...relu], inputs: [x], outputs: ["y"] }, 18),
      "(Split): it has no output.",
    ],
    [
      "an operand without elements",
      model({ nodes: [node("Exp", ["e"], ["y"], {}, "n")], outputs: ["y"], constants: [float32s("e", [])] }),
      "(Exp): an operand has the shape 0; each dimension is an integer of at least 1.",
    ],
    [
      "an empty slice",
      one("Slice", { starts: ints([3]), ends: ints([2]), axes: ints([1]) }, [], 9),
      "(Slice): the slice of 1x8x10x10 is empty; allowed is one with elements.",
    ],
    [
      "a squeeze of a wide axis",
      one("Squeeze", { axes: ints([1]) }, [], 12),
      "(Squeeze): axis 1 of 1x8x10x10 has 8 elements; allowed is one.",
    ],
    [
      "a training mode",
      one(
        "BatchNormalization",
        { training_mode: int(1) },
        ["a", "b", "c", "d"].map((name) => rawZeros(name, [8])),
        15,
      ),
      "(BatchNormalization): training_mode is 1; allowed is 0.",
    ],
    [
      "a second output that is read",
      model({
        nodes: [node("MaxPool", ["x"], ["y", "z"], { kernel_shape: ints([2, 2]) }, "n")],
        inputs: [x],
        outputs: ["y", "z"],
      }),
      '(MaxPool): its output "z" is not supported; only the first is.',
    ],
  ])("%s", (_, bytes, message) => {
    expect(refused(bytes)).toBe(`net.onnx: node "n" ${message}`);
  });

  it("a name is shown on one line, and cut", () => {
    const name = `line\n\u2028${"a".repeat(100)}`;
    const nodes = [node("Fancy", ["x"], ["y"], {}, name)];
    const shown = `"line??${"a".repeat(54)}…"`;
    expect(refused(model({ nodes, inputs: [x], outputs: ["y"] }))).toBe(
      `net.onnx: node ${shown} (Fancy): the operator is not supported.`,
    );
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
