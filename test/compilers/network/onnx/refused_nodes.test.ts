import { describe, expect, it } from "vitest";
import { refused, one, relu, x, weight } from "./refused.ts";
import { float, float32s, int, int64s, ints, model, node, rawZeros, string, types, value } from "../build/writer.ts";

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
      model({ nodes: [node("Softmax", ["e"], ["y"], {}, "n")], outputs: ["y"], constants: [float32s("e", [])] }),
      "(Softmax): an operand has the shape 0; each dimension is an integer of at least 1.",
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
