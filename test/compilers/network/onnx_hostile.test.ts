import { describe, expect, it } from "vitest";
import { loadNetwork } from "../../../src/compilers/network/index.ts";
import {
  file,
  graph,
  graphAttribute,
  int,
  int64s,
  ints,
  model,
  node,
  types,
  value,
  type Message,
} from "./build/writer.ts";

const x = value("x", [2]);

/** Files that ask for much with little. */
describe("hostile files", () => {
  it("a chain of 5000 nodes, the last one first", () => {
    const nodes = Array.from({ length: 5000 }, (_, at) => node("Relu", [`t${at}`], [`t${at + 1}`])).reverse();
    const network = loadNetwork(model({ nodes, inputs: [value("t0", [2])], outputs: ["t5000"] }));
    expect(network.operators).toHaveLength(5000);
  });

  it("a cycle of 5000 nodes", () => {
    const nodes = Array.from({ length: 5000 }, (_, at) => node("Relu", [`t${at}`], [`t${(at + 1) % 5000}`]));
    expect(() => loadNetwork(model({ nodes, outputs: ["t0"] }))).toThrow("is part of a cycle.");
  });

  it("graphs nested in one another without end", () => {
    // Written by hand, since the writer has a limit of its own: field 1 of a graph is a node, 5 its attribute, 6 a graph.
    let inner: Uint8Array = Buffer.alloc(0);
    for (let depth = 0; depth < 2000; depth++) for (const field of [6, 5, 1]) inner = wrapped(field, inner);
    const head = file({ irVersion: 8, opsetImport: [{ domain: "", version: 13 }] });
    expect(() => loadNetwork(Buffer.concat([head, wrapped(7, inner)]), { file: "net.onnx" })).toThrow(
      "net.onnx: this is not an ONNX file, or a damaged one: max depth exceeded.",
    );
  });

  it("branches as deep as the format allows", () => {
    let nodes: Message[] = [node("Relu", ["x"], ["r0"])];
    for (let depth = 1; depth < 25; depth++) {
      const outputs = [`r${depth - 1}`];
      const other = graph({ nodes: [node("Exp", ["x"], [`e${depth}`])], outputs: [`e${depth}`] });
      const branches = {
        then_branch: graphAttribute(graph({ nodes, outputs })),
        else_branch: graphAttribute(other),
      };
      nodes = [node("If", ["c"], [`r${depth}`], branches)];
    }
    const network = loadNetwork(model({ nodes, inputs: [x, value("c", [], types.bool)], outputs: ["r24"] }));
    expect(network.operators.map(({ inputs }) => inputs)).toEqual([["c", "c", "x"]]);
  });

  it("constants that would be computed again and again stay operators when a bound is reached", () => {
    const computed = Array.from({ length: 2000 }, (_, at) => node("Add", [`t${at}`, "one"], [`t${at + 1}`]));
    const nodes = [node("ConstantOfShape", ["s"], ["t0"]), ...computed];
    const constants = [int64s("s", [20_000]), { name: "one", dims: [], dataType: types.float32, floatData: [1] }];
    const network = loadNetwork(model({ nodes, constants, outputs: ["t2000"] }));
    // 2^22 elements in all, 40,001 each.
    expect(network.operators).toHaveLength(2000 - 104);
  });

  it.each<[string, readonly Message[], readonly Message[], string]>([
    [
      "a constant of 2^60 elements",
      [node("ConstantOfShape", ["s"], ["y"])],
      [int64s("s", [2 ** 30, 2 ** 30])],
      "the output has the shape 1073741824x1073741824; at most 2^40 elements are allowed.",
    ],
    [
      "sizes whose product is 0 at the end alone",
      [node("ConstantOfShape", ["s"], ["y"])],
      [int64s("s", [2 ** 30, 2 ** 30, 0])],
      "the output has the shape 1073741824x1073741824x0; at most 2^40 elements are allowed.",
    ],
    [
      "a range without end",
      [node("Range", ["a", "b", "a"], ["y"])],
      [int64s("a", [0], []), int64s("b", [1], [])],
      "the range from 0 to 1 by 0 has Infinity elements; at most 65536 are allowed.",
    ],
    [
      "an empty constant that is very long",
      [node("Concat", ["e", "e"], ["y"], { axis: int(1) })],
      [{ name: "e", dims: [0, 2 ** 40], dataType: types.float32 }],
      'output "y" has the shape 0x2199023255552; each dimension is an integer of at least 1.',
    ],
    [
      "a shape taken of a large constant",
      [
        node("ConstantOfShape", ["s"], ["big"]),
        node("Cast", ["big"], ["shape"], { to: int(7) }),
        node("Expand", ["s", "shape"], ["y"]),
      ],
      [int64s("s", [2 ** 20])],
      'its input "shape" must be a constant whose values the file holds.',
    ],
    [
      "a stride below 0",
      [node("MaxPool", ["image"], ["y"], { kernel_shape: ints([1, 1]), strides: ints([-1, 1]) })],
      [],
      "kernel, strides and dilations are 1x1, -1x1, 1x1; each is an integer from 1 to 2^31 - 1.",
    ],
    [
      "a part of -1 elements",
      [node("Split", ["x", "s"], ["y", "z"])],
      [int64s("s", [3, -1])],
      "the parts are 3, -1; they must be positive and sum to 2.",
    ],
    [
      "pads without end",
      [node("Pad", ["x", "p"], ["y"])],
      [int64s("p", ["9223372036854775807", 0])],
      "the pads are 9223372036854776000, 0; each is an integer of at least 0.",
    ],
  ])("%s", (_, nodes, constants, message) => {
    const inputs = [x, value("image", [1, 1, 4, 4])];
    expect(() => loadNetwork(model({ nodes, constants, inputs, outputs: ["y"] }))).toThrow(message);
  });

  it("100,000 dimensions", () => {
    const constants = [int64s("s", [1])].map((each) => ({ ...each, dims: Array<number>(100_000).fill(1) }));
    const bytes = model({ nodes: [node("Relu", ["x"], ["y"])], inputs: [x], outputs: ["y"], constants });
    expect(() => loadNetwork(bytes)).toThrow("the tensor has rank 100000; at most 8 is allowed.");
  });
});

/** A length-delimited field of the protobuf wire format. */
function wrapped(field: number, bytes: Uint8Array): Uint8Array {
  const head = [field * 8 + 2];
  let length = bytes.length;
  for (; length > 127; length = Math.floor(length / 128)) head.push(128 + (length % 128));
  return Buffer.concat([Uint8Array.from([...head, length]), bytes]);
}
