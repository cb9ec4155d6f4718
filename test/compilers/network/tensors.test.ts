import { describe, expect, it } from "vitest";
import { constantValues, loadNetwork, tensorOf } from "../../../src/compilers/network/index.ts";
import { model, node, type Message } from "./build/writer.ts";

/** Values of a constant that is an output of its network. */
function read(constant: Message): readonly unknown[] {
  const nodes = [node("Identity", ["c"], ["y"])];
  const tensor = tensorOf(loadNetwork(model({ nodes, outputs: ["y"], constants: [{ name: "c", ...constant }] })), "y");
  return [tensor.elementType, ...constantValues(tensor)];
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe("values of constants", () => {
  it.each<[string, Message, readonly unknown[]]>([
    ["float32, raw", { dataType: 1, dims: [2], rawData: bytes(0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0) }, ["float32", 1, -2]],
    ["float32, listed", { dataType: 1, dims: [2], floatData: [1, -2] }, ["float32", 1, -2]],
    ["float64, raw", { dataType: 11, dims: [1], rawData: bytes(0, 0, 0, 0, 0, 0, 0xf8, 0x3f) }, ["float64", 1.5]],
    ["float64, listed", { dataType: 11, dims: [1], doubleData: [1.5] }, ["float64", 1.5]],
    [
      "float16, raw: 1, -1.5, the smallest, infinity",
      { dataType: 10, dims: [4], rawData: bytes(0, 0x3c, 0, 0xbe, 1, 0, 0, 0x7c) },
      ["float16", 1, -1.5, 2 ** -24, Infinity],
    ],
    ["float16, listed as bits", { dataType: 10, dims: [1], int32Data: [0x3c00] }, ["float16", 1]],
    ["bfloat16, raw", { dataType: 16, dims: [2], rawData: bytes(0x80, 0x3f, 0, 0xc0) }, ["bfloat16", 1, -2]],
    ["int8, raw", { dataType: 3, dims: [2], rawData: bytes(5, 0xff) }, ["int8", 5, -1]],
    ["uint8, listed", { dataType: 2, dims: [2], int32Data: [5, 255] }, ["uint8", 5, 255]],
    ["int16, raw", { dataType: 5, dims: [1], rawData: bytes(0xfe, 0xff) }, ["int16", -2]],
    ["uint16, raw", { dataType: 4, dims: [1], rawData: bytes(0xfe, 0xff) }, ["uint16", 65534]],
    ["int32, raw", { dataType: 6, dims: [1], rawData: bytes(0xff, 0xff, 0xff, 0xff) }, ["int32", -1]],
    ["uint32, raw", { dataType: 12, dims: [1], rawData: bytes(0xff, 0xff, 0xff, 0xff) }, ["uint32", 2 ** 32 - 1]],
    ["int64, raw", { dataType: 7, dims: [1], rawData: bytes(0xfe, ...Array<number>(7).fill(255)) }, ["int64", -2]],
    ["int64, listed", { dataType: 7, dims: [2], int64Data: [-2, 2 ** 40] }, ["int64", -2, 2 ** 40]],
    ["uint64, listed", { dataType: 13, dims: [1], uint64Data: [2 ** 40] }, ["uint64", 2 ** 40]],
    ["uint64, raw", { dataType: 13, dims: [1], rawData: bytes(1, 0, 0, 0, 1, 0, 0, 0) }, ["uint64", 2 ** 32 + 1]],
    ["bool, raw", { dataType: 9, dims: [3], rawData: bytes(0, 1, 2) }, ["bool", 0, 1, 1]],
    ["a scalar", { dataType: 7, int64Data: [3] }, ["int64", 3]],
  ])("%s", (_, constant, values) => {
    expect(read(constant)).toEqual(values);
  });

  it("a fill is written out on demand, up to a bound", () => {
    const fill = { name: "c", elementType: "int8", constant: { kind: "fill", value: 3 } } as const;
    expect(constantValues({ ...fill, shape: [2, 2] })).toEqual(Int8Array.of(3, 3, 3, 3));
    expect(() => constantValues({ ...fill, shape: [2 ** 20, 2 ** 20] })).toThrow(
      '"c" has 1099511627776 equal elements; at most 268435456 are written out.',
    );
  });

  it("values in another file are not known", () => {
    expect(() => read({ dataType: 1, dims: [2], dataLocation: 1 })).toThrow('the values of "y" are not known.');
  });
});
